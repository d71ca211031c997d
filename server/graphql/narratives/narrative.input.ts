import type { NarrativeKind } from '../../domain/narratives/narrative.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field, ID, InputType, Int } from '../api/decorators.js';
import {
  changeFrom,
  citationHint,
  councilKey,
  measureKey,
  reportingDayHint,
  reportPeriodKey,
  scorecardKey,
} from '../api/hints.js';
import { colourEnum } from '../ratings/rating.enum.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { narrativeKindEnum } from './narrative.enum.js';

const narrativeIdHint =
  "The narrative's `id`, which names the version that the caller read, or its `stableId`.";

@ApiInput('The owner, due date and RAG rating of a management action.')
class NarrativeActionInput {
  @Field(() => String, { description: 'The person or team responsible. At most 200 characters.' })
  readonly owner!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The due date. Only a commitment, which is on no measure, may leave it out.',
  })
  readonly dueOn?: string | null;

  @Field(() => colourEnum, { description: 'The current RAG rating, as judged by its owner.' })
  readonly rag!: RagColour;
}

/** The content of a narrative. */
@InputType()
abstract class NarrativeContent {
  @Field(() => BilingualTextInput, { description: 'The text. At most 10,000 characters in each language.' })
  readonly text!: BilingualTextInput;

  @Field(() => NarrativeActionInput, {
    nullable: true,
    description: 'Owner, due date and RAG rating; required for an action, not allowed for other kinds.',
  })
  readonly action?: NarrativeActionInput | null;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;
}

@ApiInput('A narrative to write. It begins as a draft.')
export class NarrativeDraftInput extends NarrativeContent {
  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => String, {
    nullable: true,
    description: `${measureKey} Left out for an overview, or for an action on the whole scorecard.`,
  })
  readonly measure?: string | null;

  @Field(() => String, { nullable: true, description: reportPeriodKey })
  readonly period?: string | null;

  @Field(() => DateScalar, { nullable: true, description: reportingDayHint })
  readonly reportingDay?: string | null;

  @Field(() => narrativeKindEnum, { description: 'The purpose of the narrative.' })
  readonly kind!: NarrativeKind;

  @Field(() => ID, {
    nullable: true,
    description:
      'Identifier of the published narrative that this one replaces once approved: of the same kind, on the same line in the same period, and never an action.',
  })
  readonly replaces?: string | null;
}

@ApiInput('Narratives to write: all of them, or none if one has a problem.')
export class NarrativesWriteInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => [NarrativeDraftInput], { description: 'The narratives, 1 to 500.' })
  readonly narratives!: readonly NarrativeDraftInput[];
}

/**
 * The fields of every input that submits, approves or returns a narrative: its identifier, and the version that the
 * caller read.
 */
@InputType()
abstract class NarrativeStep {
  @Field(() => ID, { description: narrativeIdHint })
  readonly id!: string;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('A draft to submit.')
export class NarrativeSubmissionInput extends NarrativeStep {}

@ApiInput('Drafts to submit for approval: all of them, or none if one has a problem.')
export class NarrativesSubmitInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => [NarrativeSubmissionInput], { description: 'The drafts, 1 to 500, each once.' })
  readonly narratives!: readonly NarrativeSubmissionInput[];
}

@ApiInput('A submitted narrative to approve. Its authors cannot approve it.')
export class NarrativeApprovalInput extends NarrativeStep {}

@ApiInput('Submitted narratives to approve: all of them, or none if one has a problem.')
export class NarrativesApproveInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => [NarrativeApprovalInput], { description: 'The narratives, 1 to 500, each once.' })
  readonly narratives!: readonly NarrativeApprovalInput[];
}

@ApiInput('A narrative to return to its author.')
export class NarrativeReturnItemInput extends NarrativeStep {
  @Field(() => BilingualTextInput, { description: 'The reason. At most 2,000 characters in each language.' })
  readonly reason!: BilingualTextInput;
}

@ApiInput(
  'Narratives to return to their authors before they are published: all of them, or none if one has a problem. This removes their approvals.',
)
export class NarrativesReturnInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => [NarrativeReturnItemInput], { description: 'The narratives, 1 to 500, each once.' })
  readonly narratives!: readonly NarrativeReturnItemInput[];
}

@ApiInput('A new text for a draft. The caller becomes its author.')
export class NarrativeReviseInput extends NarrativeContent {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: narrativeIdHint })
  readonly id!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that the caller read; STALE if the current one differs. Required with a `stableId`.',
  })
  readonly version?: number | null;
}
