import type { SummaryKind } from '../../services/reports/record-summary.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { summaryKindEnum } from '../scorecards/scorecard.enum.js';

@ApiObject('How many lines have each colour. The four sum to the total.')
export class RatingCounts {
  @Field(() => Int, { description: 'Lines that are red.' })
  readonly red!: number;

  @Field(() => Int, { description: 'Lines that are amber.' })
  readonly amber!: number;

  @Field(() => Int, { description: 'Lines that are green.' })
  readonly green!: number;

  @Field(() => Int, { description: 'Lines without a colour.' })
  readonly notRated!: number;

  @Field(() => Int, { description: 'All lines.' })
  readonly total!: number;
}

@ApiObject('How much of a scorecard is filled in. The three counts sum to the total.')
export class Completeness {
  @Field(() => Int, { description: 'Lines with a value.' })
  readonly reported!: number;

  @Field(() => Int, { description: 'Lines whose value is absent with a reason.' })
  readonly absent!: number;

  @Field(() => Int, { description: 'Lines of which nothing was said at all.' })
  readonly missing!: number;

  @Field(() => Int, { description: 'All lines.' })
  readonly total!: number;
}

@ApiObject('A scorecard in numbers.')
export class ScorecardSummary {
  @Field(() => RatingCounts, { description: 'The colours of the figures against their targets.' })
  readonly rag!: RatingCounts;

  @Field(() => RatingCounts, {
    description:
      'The colours of the directions of travel; counted apart, so that its lines without a colour are others.',
  })
  readonly direction!: RatingCounts;

  @Field(() => Completeness, { description: 'How much is filled in.' })
  readonly completeness!: Completeness;
}

@ApiObject('Counts as they were printed in a report made outside the service.')
export class ReportedSummary {
  @Field(() => summaryKindEnum, { description: 'Which colours were counted.' })
  readonly of!: SummaryKind;

  @Field(() => RatingCounts, { description: 'The counts.' })
  readonly counts!: RatingCounts;

  @Field(() => String, { nullable: true, description: 'A remark. At most 2,000 characters.' })
  readonly note!: string | null;

  @Field(() => String, { description: 'The report and paragraph that print them.' })
  readonly citation!: string;
}
