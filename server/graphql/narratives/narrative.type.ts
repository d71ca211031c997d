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
import { Commentary } from './commentary.type.js';
import { narrativeKindEnum, narrativeStateEnum } from './narrative.enum.js';

@ApiObject('A progress report on a management action.')
export class ActionProgress {
  @Field(() => Int, { description: 'The number of the report for this action, from 1.' })
  readonly version!: number;

  @Field(() => DateScalar, { description: 'The date of the report.' })
  readonly reportedOn!: PlainDate;

  @Field(() => colourEnum, { description: 'The RAG rating on that date, as judged by its owner.' })
  readonly rag!: RagColour;

  @Field(() => BilingualText, { description: 'The work done. At most 2,000 characters in each language.' })
  readonly note!: BilingualText;

  @Field(() => Boolean, { description: 'True if the action was finished on that date.' })
  readonly finished!: boolean;

  @Field(() => InstantScalar, { description: 'The time at which the report was recorded.' })
  readonly recordedAt!: Date;

  @Field(() => String, { description: 'The name of the person or key that recorded it.' })
  readonly recordedBy!: string;
}

@ApiObject('The owner, due date and progress of a management action.')
export class NarrativeAction {
  @Field(() => String, { description: 'The person or team responsible.' })
  readonly owner!: string;

  @Field(() => DateScalar, { description: 'The due date.' })
  readonly dueOn!: PlainDate;

  @Field(() => colourEnum, {
    description: 'The RAG rating when the action was written, as judged by its owner.',
  })
  readonly rag!: RagColour;

  @Field(() => colourEnum, {
    description: 'The current RAG rating: from the latest progress report, or as written if there is none.',
  })
  readonly currentRag!: RagColour;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date of the latest report if it says that the action is finished; null otherwise.',
  })
  readonly finishedOn!: PlainDate | null;

  @Field(() => [ActionProgress], { description: 'The progress reports, latest first.' })
  readonly progress!: readonly ActionProgress[];
}

@ApiObject('A text about figures: commentary, an overview, a caveat or a management action.', Commentary)
export class Narrative {
  @Field(() => ID, { description: "The narrative's identifier." })
  readonly id!: string;

  @Field(() => narrativeKindEnum, { description: 'The purpose of the narrative.' })
  readonly kind!: NarrativeKind;

  @Field(() => BilingualText, { description: 'The text. At most 10,000 characters in each language.' })
  readonly text!: BilingualText;

  @Field(() => narrativeStateEnum, { description: 'The stage on the way to publication.' })
  readonly state!: NarrativeState;

  @Field(() => String, {
    description: 'The name of the author: the last person or key that changed the text.',
  })
  readonly author!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the approver, never an author; null until approved.',
  })
  readonly approver!: string | null;

  @Field(() => NarrativeAction, {
    nullable: true,
    description: 'Owner, due date and progress of an action; null for other kinds.',
  })
  readonly action!: NarrativeAction | null;

  @Field(() => String, {
    nullable: true,
    description: 'The source: document and paragraph; null if not recorded.',
  })
  readonly citation!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reason for the last return to the author; null if it was never returned.',
  })
  readonly returnReason!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The identifier of the published narrative that this one replaces in the next version of the report; null if it replaces none.',
  })
  readonly replaces!: string | null;

  @Field(() => Int, { description: 'The version number; it rises by 1 with every change.' })
  readonly version!: number;

  @Field(() => InstantScalar, { description: 'The time at which this version was recorded.' })
  readonly recordedAt!: Date;

  @Field(() => Measure, {
    nullable: true,
    description:
      'The measure that the narrative is about; null if it is about the whole scorecard, or about a measure no longer on it.',
  })
  readonly measure!: Measure | null;
}

@ApiObject('A phrase of a narrative that contradicts the RAG rating of its line and should be checked.')
export class SecondLook {
  @Field(() => ID, { description: 'The identifier of the narrative.' })
  readonly narrative!: string;

  @Field(() => languageEnum, { description: 'The language of the phrase.' })
  readonly language!: Language;

  @Field(() => String, { description: 'The phrase as written, for example "on target".' })
  readonly phrase!: string;
}
