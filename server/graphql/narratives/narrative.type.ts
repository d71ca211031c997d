import type { NarrativeKind, NarrativeState } from '../../domain/narratives/narrative.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { Language } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, ID, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { languageEnum } from '../api/language.enum.js';
import { Measure } from '../measures/measure.type.js';
import { colourEnum } from '../ratings/rating.enum.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { narrativeKindEnum, narrativeStateEnum } from './narrative.enum.js';

@ApiObject('How a management action stood on a day.')
export class ActionProgress {
  @Field(() => Int, { description: 'Which report of the action it is, from 1.' })
  readonly version!: number;

  @Field(() => DateScalar, { description: 'The day on which it stood so.' })
  readonly reportedOn!: PlainDate;

  @Field(() => colourEnum, { description: 'How it stood, as its owner saw it.' })
  readonly rag!: RagColour;

  @Field(() => BilingualText, { description: 'What was done. At most 2,000 characters in each language.' })
  readonly note!: BilingualText;

  @Field(() => Boolean, { description: 'Whether nothing was left to do.' })
  readonly finished!: boolean;

  @Field(() => InstantScalar, { description: 'When it was recorded.' })
  readonly recordedAt!: Date;

  @Field(() => String, { description: 'Who recorded it.' })
  readonly recordedBy!: string;
}

@ApiObject('What a management action adds to its words.')
export class NarrativeAction {
  @Field(() => String, { description: 'Who sees to it.' })
  readonly owner!: string;

  @Field(() => DateScalar, { description: 'The day by which it is due.' })
  readonly dueOn!: PlainDate;

  @Field(() => colourEnum, { description: 'How it stood when it was written, as its owner saw it.' })
  readonly rag!: RagColour;

  @Field(() => colourEnum, { description: 'How it stands: by the latest progress, or as it was written.' })
  readonly currentRag!: RagColour;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which nothing was left to do; null while something is.',
  })
  readonly finishedOn!: PlainDate | null;

  @Field(() => [ActionProgress], { description: 'What was reported of it, latest first.' })
  readonly progress!: readonly ActionProgress[];
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

  @Field(() => String, {
    nullable: true,
    description: 'Why they were last sent back to their author; null where they never were.',
  })
  readonly returnReason!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The published words whose place these take in the next version of the report; null where they take none.',
  })
  readonly replaces!: string | null;

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

@ApiObject(
  'A phrase of a narrative that says the opposite of the colour beside it: somebody should look again.',
)
export class SecondLook {
  @Field(() => ID, { description: 'What identifies the narrative.' })
  readonly narrative!: string;

  @Field(() => languageEnum, { description: 'The language of the phrase.' })
  readonly language!: Language;

  @Field(() => String, { description: 'The phrase as it stands: on target.' })
  readonly phrase!: string;
}
