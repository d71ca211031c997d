import type { ScorecardReport as RatedScorecard } from '../../services/reports/rate-scorecard.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Council } from '../areas/council.type.js';
import { Narrative } from '../narratives/narrative.type.js';
import { Scorecard, ScorecardEdition } from '../scorecards/scorecard.type.js';
import { Period } from '../values/period.type.js';
import { Report } from './rated-line.type.js';
import { ScorecardLine } from './scorecard-line.type.js';
import { ReportedSummary, ScorecardSummary } from './scorecard-summary.type.js';

@ApiObject("The lines that need members' attention, in the scorecard's order.")
export class ScorecardExceptions {
  @Field(() => [ScorecardLine], { description: 'Lines that are red.' })
  readonly red!: readonly ScorecardLine[];

  @Field(() => [ScorecardLine], { description: 'Lines that are red and worsening.' })
  readonly redAndWorsening!: readonly ScorecardLine[];

  @Field(() => [ScorecardLine], {
    description: 'Lines whose figure is absent for a reason other than NOT_APPLICABLE or NOT_YET_DUE.',
  })
  readonly unreportable!: readonly ScorecardLine[];

  @Field(() => [ScorecardLine], { description: 'Lines without any figure.' })
  readonly missing!: readonly ScorecardLine[];
}

@ApiObject('A scorecard in a period, with its figures rated and compared.', Report)
export class ScorecardReport {
  /** The report as the service rated it, from which the computed fields are resolved. */
  readonly rated!: RatedScorecard;

  @Field(() => Council, { description: 'The council.' })
  readonly council!: Council;

  @Field(() => Scorecard, { description: 'The scorecard.' })
  readonly scorecard!: Scorecard;

  @Field(() => ScorecardEdition, {
    description: "The edition used: the one in force at the period's end, or on the day that was asked for.",
  })
  readonly edition!: ScorecardEdition;

  @Field(() => Period, { nullable: true, description: 'The period; null in a report about a day.' })
  readonly period!: Period | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day by which the periods of its lines must have ended; null in a report about a period.',
  })
  readonly reportingDay!: string | null;

  @Field(() => ScorecardSummary, {
    description: 'Counts of the lines by RAG rating, direction and completeness.',
  })
  readonly summary!: ScorecardSummary;

  @Field(() => [ReportedSummary], {
    description:
      'Counts printed for this scorecard and period in reports that were not produced by this service.',
  })
  readonly reportedSummaries!: readonly ReportedSummary[];

  @Field(() => [Narrative], {
    description: 'Overviews and actions about the whole scorecard, oldest first.',
  })
  readonly narratives!: readonly Narrative[];
}
