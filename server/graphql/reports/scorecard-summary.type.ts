import type { SummaryKind } from '../../services/reports/record-summary.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { summaryKindEnum } from '../scorecards/scorecard.enum.js';
import { BilingualText } from '../values/bilingual-text.type.js';

@ApiObject('The number of lines by RAG rating. The four counts sum to the total.')
export class RatingCounts {
  @Field(() => Int, { description: 'Lines that are red.' })
  readonly red!: number;

  @Field(() => Int, { description: 'Lines that are amber.' })
  readonly amber!: number;

  @Field(() => Int, { description: 'Lines that are green.' })
  readonly green!: number;

  @Field(() => Int, { description: 'Lines without a RAG rating.' })
  readonly notRated!: number;

  @Field(() => Int, { description: 'All lines.' })
  readonly total!: number;
}

@ApiObject('The completeness of a scorecard. The three counts sum to the total.')
export class Completeness {
  @Field(() => Int, { description: 'Lines with a value.' })
  readonly reported!: number;

  @Field(() => Int, { description: 'Lines with a reason for the absence of a value.' })
  readonly absent!: number;

  @Field(() => Int, { description: 'Lines without any figure.' })
  readonly missing!: number;

  @Field(() => Int, { description: 'All lines.' })
  readonly total!: number;
}

@ApiObject("Counts of a scorecard's lines.")
export class ScorecardSummary {
  @Field(() => RatingCounts, { description: 'The lines by rating of the figure against its target.' })
  readonly rag!: RatingCounts;

  @Field(() => RatingCounts, {
    description:
      'The lines by rating of the direction of travel. Lines without one differ from the lines without a rating in `rag`.',
  })
  readonly direction!: RatingCounts;

  @Field(() => Completeness, { description: 'The lines by completeness.' })
  readonly completeness!: Completeness;
}

@ApiObject(
  'The commitments of a report: its actions that are on no measure, by RAG colour with their latest progress. The three colours sum to the total.',
)
export class CommitmentCounts {
  @Field(() => Int, { description: 'Commitments that are off track.' })
  readonly red!: number;

  @Field(() => Int, { description: 'Commitments that are at risk.' })
  readonly amber!: number;

  @Field(() => Int, { description: 'Commitments that are on track.' })
  readonly green!: number;

  @Field(() => Int, { description: 'Commitments that are finished, in any of the three colours.' })
  readonly finished!: number;

  @Field(() => Int, { description: 'All commitments.' })
  readonly total!: number;
}

@ApiObject('Counts printed in a report that was not produced by this service.')
export class ReportedSummary {
  @Field(() => summaryKindEnum, { description: 'The kind of rating counted.' })
  readonly of!: SummaryKind;

  @Field(() => RatingCounts, { description: 'The counts.' })
  readonly counts!: RatingCounts;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'A remark of at most 2,000 characters in each language; null if there is none.',
  })
  readonly note!: BilingualText | null;

  @Field(() => String, { description: 'The source: report and paragraph.' })
  readonly citation!: string;
}
