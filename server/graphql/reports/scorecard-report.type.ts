import type { ReportedObservation } from '../../services/observations/reported-observation.js';
import type { LineReport } from '../../services/reports/rate-scorecard.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { Council } from '../areas/council.type.js';
import { type Comparator, Comparison, type NotCompared } from '../comparisons/comparison.type.js';
import { Measure } from '../measures/measure.type.js';
import { Narrative } from '../narratives/narrative.type.js';
import { Observation } from '../observations/observation.type.js';
import { DirectionOfTravel } from '../ratings/direction-of-travel.type.js';
import { Rating } from '../ratings/rating.type.js';
import { StandardRating } from '../ratings/standard-rating.type.js';
import { Scorecard, ScorecardEdition } from '../scorecards/scorecard.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';
import { Outlook } from './outlook.type.js';
import { ReportedSummary, ScorecardSummary } from './scorecard-summary.type.js';
import { WelshCompleteness } from './welsh-completeness.type.js';

@ApiObject('A priority of a plan, which a measure serves.')
export class PlanPriority {
  @Field(() => String, { description: "The plan: the children and young people's plan, the corporate plan." })
  readonly plan!: string;

  @Field(() => String, { description: 'The priority within it.' })
  readonly priority!: string;
}

@ApiObject('One line of a scorecard in a period: a measure with its figure rated, explained and compared.')
export class ScorecardLine {
  /** Source of the field `previousPeriods`: earlier periods of the same kind, latest first. */
  readonly earlier!: readonly ReportedObservation[];
  /** Source of the fields `trend` and `secondLooks`. */
  readonly rated!: LineReport;

  @Field(() => Int, { description: 'The position on the scorecard, from 1.' })
  readonly position!: number;

  @Field(() => String, { description: "The council's own reference for the line: 7a." })
  readonly reference!: string;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The heading above the line; null if there is none.',
  })
  readonly theme!: BilingualText | null;

  @Field(() => [PlanPriority], { description: 'The plan priorities that the measure serves.' })
  readonly priorities!: readonly PlanPriority[];

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => Observation, {
    nullable: true,
    description: 'The figure; null if none has been submitted for the period.',
  })
  readonly observation!: Observation | null;

  @Field(() => Rating, {
    description:
      "The rating against the first standard: the one called 'Target', otherwise the first by name.",
  })
  readonly rating!: Rating;

  @Field(() => [StandardRating], {
    description:
      "Every current target of the measure for the period, with the rating against it: 'Target' first, then by name.",
  })
  readonly standards!: readonly StandardRating[];

  @Field(() => DirectionOfTravel, { description: 'The movement of the figure and the judgement of it.' })
  readonly direction!: DirectionOfTravel;

  @Field(() => Outlook, { description: "The outlook for the year's target." })
  readonly outlook!: Outlook;

  @Field(() => Observation, {
    nullable: true,
    description: 'The figure of the same period a year earlier; null if there is none.',
  })
  readonly samePeriodLastYear!: Observation | null;

  @Field(() => Observation, {
    nullable: true,
    description: 'The figure of the last period of the year before; null if there is none.',
  })
  readonly previousYearEnd!: Observation | null;

  @Field(() => Comparison, {
    description:
      "The average of the council's statistical neighbours, by the edition in force at the period's end.",
  })
  readonly neighboursAverage!: Comparator | NotCompared;

  @Field(() => Comparison, {
    description: "The region's figure, from published data or from a printed report.",
  })
  readonly region!: Comparator | NotCompared;

  @Field(() => Comparison, {
    description: 'The figure of England or Wales, from published data or from a printed report.',
  })
  readonly nation!: Comparator | NotCompared;

  @Field(() => [Narrative], { description: 'The narratives on this measure in the period, oldest first.' })
  readonly narratives!: readonly Narrative[];
}

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

@ApiObject('A scorecard in a period, with its figures rated and compared.')
export class ScorecardReport {
  @Field(() => Council, { description: 'The council.' })
  readonly council!: Council;

  @Field(() => Scorecard, { description: 'The scorecard.' })
  readonly scorecard!: Scorecard;

  @Field(() => ScorecardEdition, {
    description: "The edition used: the one in force at the period's end, or on the day that was asked for.",
  })
  readonly edition!: ScorecardEdition;

  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => [ScorecardLine], { description: 'The lines in order; at most 500.' })
  readonly lines!: readonly ScorecardLine[];

  @Field(() => ScorecardSummary, {
    description: 'Counts of the lines by RAG rating, direction and completeness.',
  })
  readonly summary!: ScorecardSummary;

  @Field(() => WelshCompleteness, { description: 'The completeness of the report in Welsh.' })
  readonly welsh!: WelshCompleteness;

  @Field(() => ScorecardExceptions, { description: "The lines that need members' attention." })
  readonly exceptions!: ScorecardExceptions;

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
