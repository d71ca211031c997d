import type { ScorecardChangeKind, ScorecardChangeState } from '../../domain/scorecards/scorecard-change.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, ID } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Measure } from '../measures/measure.type.js';
import { Meeting } from './committee.type.js';
import { scorecardChangeKindEnum, scorecardChangeStateEnum } from './scorecard.enum.js';

@ApiObject("A change of a scorecard's measures, proposed to a meeting with its reason.")
export class ScorecardChange {
  @Field(() => ID, { description: 'What identifies it.' })
  readonly id!: string;

  @Field(() => scorecardChangeKindEnum, { description: 'What is to change.' })
  readonly kind!: ScorecardChangeKind;

  @Field(() => String, { description: 'The reference of the line to change, or of the one to add: 7.' })
  readonly reference!: string;

  @Field(() => String, { nullable: true, description: 'The reference afterwards, where it changes: 7a.' })
  readonly newReference!: string | null;

  @Field(() => Measure, { nullable: true, description: 'The measure that comes in or is redefined.' })
  readonly measure!: Measure | null;

  @Field(() => Measure, {
    nullable: true,
    description:
      'The measure that the line had before; null until the change is agreed, and for an addition.',
  })
  readonly replaced!: Measure | null;

  @Field(() => Boolean, {
    description:
      'Whether figures of the measure that comes in compare with those of the one whose place it takes.',
  })
  readonly comparable!: boolean;

  @Field(() => String, { description: 'Why. At most 2,000 characters.' })
  readonly reason!: string;

  @Field(() => scorecardChangeStateEnum, { description: 'What the meeting made of it.' })
  readonly state!: ScorecardChangeState;

  @Field(() => Meeting, { description: 'The meeting that it is put to.' })
  readonly proposedTo!: Meeting;

  @Field(() => DateScalar, { description: 'The day from which it would have effect.' })
  readonly effectiveFrom!: PlainDate;

  @Field(() => String, { nullable: true, description: 'The document and paragraph that it was taken from.' })
  readonly citation!: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the decision was recorded; null until there is one.',
  })
  readonly decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who recorded the decision.' })
  readonly decidedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the meeting said of it. At most 2,000 characters.',
  })
  readonly decisionNote!: string | null;
}

export const ScorecardChangeConnection = connectionOf(ScorecardChange, 'proposed changes');
