import type { Colour } from '../../domain/colour.js';
import type { NarrativeKind, NarrativeState } from '../../domain/narrative.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { ApiObject, Field, ID, Int } from '../decorators.js';
import { DateScalar } from '../scalars/date.scalar.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { BilingualText } from './bilingual-text.type.js';
import { Measure } from './measure.type.js';
import { narrativeKindEnum, narrativeStateEnum } from './narrative.enum.js';
import { colourEnum } from './rating.enum.js';

@ApiObject('What a management action adds to its words.')
export class NarrativeAction {
  @Field(() => String, { description: 'Who sees to it.' })
  readonly owner!: string;

  @Field(() => DateScalar, { description: 'The day by which it is due.' })
  readonly dueOn!: PlainDate;

  @Field(() => colourEnum, { description: 'How it stands, as its owner sees it.' })
  readonly rag!: Colour;
}

@ApiObject('Words that go with figures: commentary, an overview, a caveat or a management action.')
export class Narrative {
  @Field(() => ID, { description: 'What identifies it.' })
  readonly id!: string;

  @Field(() => narrativeKindEnum, { description: 'What the words are for.' })
  readonly kind!: NarrativeKind;

  @Field(() => BilingualText, { description: 'The words. At most 10,000 characters in each language.' })
  readonly text!: BilingualText;

  @Field(() => narrativeStateEnum, { description: 'How far they have come.' })
  readonly state!: NarrativeState;

  @Field(() => String, { description: 'Who wrote them.' })
  readonly author!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who approved them, never the author; null until somebody has.',
  })
  readonly approver!: string | null;

  @Field(() => NarrativeAction, {
    nullable: true,
    description: 'Owner, due date and state of an action; null for other words.',
  })
  readonly action!: NarrativeAction | null;

  @Field(() => String, {
    nullable: true,
    description: 'The document and paragraph that they were taken from.',
  })
  readonly citation!: string | null;

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  readonly version!: number;

  @Field(() => InstantScalar, { description: 'When this version was recorded.' })
  readonly recordedAt!: Date;

  @Field(() => Measure, {
    nullable: true,
    description:
      'The measure they are on; null where they are on the scorecard, or on a measure that is no longer on it.',
  })
  readonly measure!: Measure | null;
}
