import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { ReportActionInput } from '../../services/narratives/manage-actions.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field, ID } from '../api/decorators.js';
import { councilKey } from '../api/hints.js';
import { colourEnum } from '../ratings/rating.enum.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';

@ApiInput('The progress of a management action. It can be reported before and after publication.')
export class ActionProgressReportInput implements ReportActionInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => ID, {
    description: 'An identifier of the action, or of its narrative: `id` or `stableId`.',
  })
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

@ApiInput('Conditions that management actions must meet, all of them.')
export class ManagementActionFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only unfinished actions. False: only finished ones. Left out: all.',
  })
  readonly open?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only actions due on this day or later.' })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only actions due on this day or earlier.' })
  readonly until?: string | null;
}
