import type { NarrativeKind, NarrativeState } from '../../domain/narratives/narrative.js';
import type { Language } from '../../domain/values/language.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { languageEnum } from '../api/language.enum.js';
import { Node } from '../api/node.type.js';
import type { Measure } from '../measures/measure.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Commentary } from './commentary.type.js';
import { narrativeKindEnum, narrativeStateEnum } from './narrative.enum.js';
import { NarrativeAction } from './narrative-action.type.js';

@ApiObject(
  'A text about figures: commentary, an overview, a caveat or a management action.',
  Node,
  Commentary,
)
export class Narrative {
  /** Ids of rows and the code of the period, from which the identifiers and the edges are resolved. */
  readonly id!: string;
  readonly councilId!: string;
  readonly scorecardId!: string;
  readonly measureId!: string | null;
  readonly periodCode!: string;
  readonly replacesId!: string | null;
  /** The value of the field `measure` if it was read together with the narrative; `undefined` if it was not. */
  readonly knownMeasure?: Measure | null | undefined;

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

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The reason for the last return to the author; null if it was never returned.',
  })
  readonly returnReason!: BilingualText | null;

  @Field(() => Int, { description: 'The version number; it rises by 1 with every change.' })
  readonly version!: number;

  @Field(() => InstantScalar, { description: 'The time at which this version was recorded.' })
  readonly recordedAt!: Date;
}

export const NarrativeConnection = connectionOf(Narrative, 'narratives', { counted: true });

@ApiObject('A phrase of a narrative that contradicts the RAG rating of its line and should be checked.')
export class SecondLook {
  @Field(() => Narrative, { description: 'The narrative.' })
  readonly narrative!: Narrative;

  @Field(() => languageEnum, { description: 'The language of the phrase.' })
  readonly language!: Language;

  @Field(() => String, { description: 'The phrase as written, for example "on target".' })
  readonly phrase!: string;

  @Field(() => BilingualText, { description: 'The contradiction as one sentence.' })
  readonly explanation!: BilingualText;
}
