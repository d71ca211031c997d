import type { NarrativeKind } from '../../domain/narratives/narrative.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { ReportActionInput } from '../../services/narratives/manage-actions.js';
import type {
  ReturnNarrativeInput,
  ReviseNarrativeInput,
} from '../../services/narratives/revise-narrative.js';
import type { MoveNarrativeInput, WriteNarrativeInput } from '../../services/narratives/write-narrative.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field, ID, InputType, Int } from '../api/decorators.js';
import { changeFrom, citationHint, councilKey, measureKey, periodKey, scorecardKey } from '../api/hints.js';
import { colourEnum } from '../ratings/rating.enum.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { narrativeKindEnum } from './narrative.enum.js';

@ApiInput('What a management action adds to its words.')
export class NarrativeActionInput {
  @Field(() => String, { description: 'Who sees to it. At most 200 characters.' })
  readonly owner!: string;

  @Field(() => DateScalar, { description: 'The day by which it is due.' })
  readonly dueOn!: string;

  @Field(() => colourEnum, { description: 'How it stands, as its owner sees it.' })
  readonly rag!: RagColour;
}

@ApiInput('Words to write; they begin as a draft.')
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

  @Field(() => narrativeKindEnum, { description: 'What the words are for.' })
  readonly kind!: NarrativeKind;

  @Field(() => BilingualTextInput, { description: 'The words. At most 10,000 characters in each language.' })
  readonly text!: BilingualTextInput;

  @Field(() => NarrativeActionInput, {
    nullable: true,
    description: 'Owner, due date and state; given for an action and for nothing else.',
  })
  readonly action?: NarrativeActionInput | null;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The published words of the same kind, on the same line in the same period, whose place these take once they are approved; never an action.',
  })
  readonly replaces?: string | null;
}

/** What every step of a narrative says: which one, and what was seen of it. */
@InputType()
abstract class NarrativeMove implements MoveNarrativeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: 'What identifies it.' })
  readonly id!: string;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('A draft to hand in for approval.')
export class NarrativeSubmitInput extends NarrativeMove {}

@ApiInput('Words to approve, written by somebody else.')
export class NarrativeApproveInput extends NarrativeMove {}

@ApiInput('Words of a draft to write anew. Whoever does is their author from then on.')
export class NarrativeReviseInput implements ReviseNarrativeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: 'What identifies it.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version that was read; STALE where it is no longer that one.' })
  readonly version!: number;

  @Field(() => BilingualTextInput, { description: 'The words. At most 10,000 characters in each language.' })
  readonly text!: BilingualTextInput;

  @Field(() => NarrativeActionInput, {
    nullable: true,
    description: 'Owner, due date and state; given for an action and for nothing else.',
  })
  readonly action?: NarrativeActionInput | null;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;
}

@ApiInput('Words to send back to their author before they are published; an approval goes with it.')
export class NarrativeReturnInput implements ReturnNarrativeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: 'What identifies it.' })
  readonly id!: string;

  @Field(() => String, { description: 'Why. At most 2,000 characters.' })
  readonly reason!: string;
}

@ApiInput('How a management action stands, whether its words are published already or not.')
export class ActionProgressReportInput implements ReportActionInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, { description: 'What identifies the narrative of kind ACTION.' })
  readonly id!: string;

  @Field(() => DateScalar, { description: 'The day on which it stands so.' })
  readonly reportedOn!: string;

  @Field(() => colourEnum, { description: 'How it stands, as its owner sees it.' })
  readonly rag!: RagColour;

  @Field(() => BilingualTextInput, {
    description: 'What was done. At most 2,000 characters in each language.',
  })
  readonly note!: BilingualTextInput;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether nothing is left to do. A later report may take that back.',
  })
  readonly finished!: boolean;
}

@ApiInput('Which management actions are wanted.')
export class ManagementActionFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Those that are not finished, or with false those that are; left out, all.',
  })
  readonly open?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on this day or before; left out, on any.' })
  readonly dueBy?: string | null;
}
