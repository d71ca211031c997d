import type { ScorecardChangeKind, ScorecardChangeState } from '../../domain/scorecards/scorecard-change.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Node } from '../api/node.type.js';
import { Measure } from '../measures/measure.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Meeting } from './meeting.type.js';
import { scorecardChangeKindEnum, scorecardChangeStateEnum } from './scorecard.enum.js';

@ApiObject("A change to a scorecard's measures, proposed to a meeting with its reason.", Node)
export class ScorecardChange {
  /** Ids of rows, from which the field `id` and the edges are resolved. */
  readonly id!: string;
  readonly councilId!: string;
  readonly scorecardId!: string;

  @Field(() => scorecardChangeKindEnum, { description: 'The kind of change.' })
  readonly kind!: ScorecardChangeKind;

  @Field(() => String, { description: 'The reference of the line to change, or of the one to add: 7.' })
  readonly reference!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reference after the change: 7a; null if it does not change.',
  })
  readonly newReference!: string | null;

  @Field(() => Measure, {
    nullable: true,
    description: 'The new or redefined measure; null if the change brings in none.',
  })
  readonly measure!: Measure | null;

  @Field(() => Measure, {
    nullable: true,
    description:
      "The line's measure before the change; null until the change is agreed, and for an addition.",
  })
  readonly replaced!: Measure | null;

  @Field(() => Boolean, {
    description:
      'True if figures of the new measure are comparable with those of the measure that it replaces.',
  })
  readonly comparable!: boolean;

  @Field(() => BilingualText, { description: 'The reason. At most 2,000 characters in each language.' })
  readonly reason!: BilingualText;

  @Field(() => scorecardChangeStateEnum, { description: 'The decision of the meeting.' })
  readonly state!: ScorecardChangeState;

  @Field(() => Meeting, { description: 'The meeting that decides on it.' })
  readonly meeting!: Meeting;

  @Field(() => DateScalar, { description: 'The date from which it would take effect.' })
  readonly effectiveFrom!: PlainDate;

  @Field(() => String, {
    nullable: true,
    description: 'The source: document and paragraph; null if not recorded.',
  })
  readonly citation!: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The time at which the decision was recorded; null until there is one.',
  })
  readonly decidedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the person or key that recorded the decision; null until there is one.',
  })
  readonly decidedBy!: string | null;

  @Field(() => BilingualText, {
    nullable: true,
    description: "The meeting's comment, at most 2,000 characters in each language; null if there is none.",
  })
  readonly decisionNote!: BilingualText | null;
}

export const ScorecardChangeConnection = connectionOf(ScorecardChange, 'proposed changes', { counted: true });
