import type { RecordSummaryInput, SummaryKind } from '../../services/reports/record-summary.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { noteHint } from '../api/hints.js';
import { ReportKeyInput } from '../scorecards/report-key.input.js';
import { summaryKindEnum } from '../scorecards/scorecard.enum.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';

@ApiInput('Counts printed in a report that was not produced by this service. The total is calculated.')
export class SummaryRecordInput extends ReportKeyInput implements RecordSummaryInput {
  @Field(() => summaryKindEnum, { description: 'The kind of rating counted.' })
  readonly of!: SummaryKind;

  @Field(() => Int, { description: 'Lines that are red; zero or above.' })
  readonly red!: number;

  @Field(() => Int, { description: 'Lines that are amber; zero or above.' })
  readonly amber!: number;

  @Field(() => Int, { description: 'Lines that are green; zero or above.' })
  readonly green!: number;

  @Field(() => Int, { description: 'Lines without a RAG rating; zero or above.' })
  readonly notRated!: number;

  @Field(() => BilingualTextInput, { nullable: true, description: noteHint })
  readonly note?: BilingualTextInput | null;

  @Field(() => String, { description: 'The source: report and paragraph. At most 300 characters.' })
  readonly citation!: string;
}
