import type { NarrativeKind } from '../../domain/narratives/narrative.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { ReportActionInput } from '../../services/narratives/manage-actions.js';
import type { MoveNarrativeInput } from '../../services/narratives/move-narrative.js';
import type {
  ReturnNarrativeInput,
  ReviseNarrativeInput,
} from '../../services/narratives/revise-narrative.js';
import type { WriteNarrativeInput } from '../../services/narratives/write-narrative.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field, ID, InputType, Int } from '../api/decorators.js';
import { changeFrom, citationHint, councilKey, measureKey, periodKey, scorecardKey } from '../api/hints.js';
import { colourEnum } from '../ratings/rating.enum.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { narrativeKindEnum } from './narrative.enum.js';

@ApiInput('The owner, due date and RAG rating of a management action.')
export class NarrativeActionInput {
  @Field(() => String, { description: 'The person or team responsible. At most 200 characters.' })
  readonly owner!: string;

  @Field(() => DateScalar, { description: 'The due date.' })
  readonly dueOn!: string;

  @Field(() => colourEnum, { description: 'The current RAG rating, as judged by its owner.' })
  readonly rag!: RagColour;
}

@ApiInput('A narrative to write. It begins as a draft.')
export class NarrativeWriteInput implements WriteNarrativeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => String, {
    nullable: true,
    description: `${measureKey} Left out for an overview, or for an action on the whole scorecard.`,
  })
  readonly measure?: string | null;

  @Field(() => String, { description: periodKey })
  readonly period!: string;

  @Field(() => narrativeKindEnum, { description: 'The purpose of the narrative.' })
  readonly kind!: NarrativeKind;

  @Field(() => BilingualTextInput, { description: 'The text. At most 10,000 characters in each language.' })
  readonly text!: BilingualTextInput;

  @Field(() => NarrativeActionInput, {
    nullable: true,
    description: 'Owner, due date and RAG rating; required for an action, not allowed for other kinds.',
  })
  readonly action?: NarrativeActionInput | null;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The published narrative that this one replaces once approved: of the same kind, on the same line in the same period, and never an action.',
  })
  readonly replaces?: string | null;
}

/** The fields of every step of a narrative: its identifier, and the version that the caller saw. */
@InputType()
abstract class NarrativeMove implements MoveNarrativeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: "The narrative's identifier." })
  readonly id!: string;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('A draft to submit for approval.')
export class NarrativeSubmitInput extends NarrativeMove {}

@ApiInput('A submitted narrative to approve. Its author cannot approve it.')
export class NarrativeApproveInput extends NarrativeMove {}

@ApiInput('A new text for a draft. The caller becomes its author.')
export class NarrativeReviseInput implements ReviseNarrativeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: "The narrative's identifier." })
  readonly id!: string;

  @Field(() => Int, { description: 'The version that the caller read; STALE if the current one differs.' })
  readonly version!: number;

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

@ApiInput('A narrative to return to its author before it is published. This removes its approval.')
export class NarrativeReturnInput implements ReturnNarrativeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: "The narrative's identifier." })
  readonly id!: string;

  @Field(() => String, { description: 'The reason. At most 2,000 characters.' })
  readonly reason!: string;
}

@ApiInput('The progress of a management action. It can be reported before and after publication.')
export class ActionProgressReportInput implements ReportActionInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: 'The identifier of a narrative of kind ACTION.' })
  readonly id!: string;

  @Field(() => DateScalar, { description: 'The date of the report.' })
  readonly reportedOn!: string;

  @Field(() => colourEnum, { description: 'The current RAG rating, as judged by its owner.' })
  readonly rag!: RagColour;

  @Field(() => BilingualTextInput, {
    description: 'The work done. At most 2,000 characters in each language.',
  })
  readonly note!: BilingualTextInput;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True if the action is finished. A later report can set it back to false.',
  })
  readonly finished!: boolean;
}

@ApiInput('Conditions that the management actions must meet.')
export class ManagementActionFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only unfinished actions. False: only finished ones. Left out: all.',
  })
  readonly open?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only actions due on this day or earlier; any due date if left out.',
  })
  readonly dueBy?: string | null;
}
