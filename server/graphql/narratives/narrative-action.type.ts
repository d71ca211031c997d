import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { colourEnum } from '../ratings/rating.enum.js';
import { BilingualText } from '../values/bilingual-text.type.js';

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

export const ActionProgressConnection = connectionOf(ActionProgress, 'progress reports', { counted: true });

@ApiObject('The owner, due date and progress of a management action.')
export class NarrativeAction {
  @Field(() => String, { description: 'The person or team responsible.' })
  readonly owner!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The due date; null only for a commitment, which is on no measure.',
  })
  readonly dueOn!: PlainDate | null;

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

  /** All progress reports, latest first. The field `progress` returns them in pages. */
  readonly progress!: readonly ActionProgress[];
}
