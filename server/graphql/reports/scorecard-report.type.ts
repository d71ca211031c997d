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
import { Scorecard, ScorecardEdition } from '../scorecards/scorecard.type.js';
import { StandardRating } from '../targets/target.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';
import { Outlook } from './outlook.type.js';
import { ReportedSummary, ScorecardSummary } from './scorecard-summary.type.js';
import { WelshCompleteness } from './welsh-completeness.type.js';

@ApiObject('A priority of a plan that a measure serves.')
export class PlanPriority {
  @Field(() => String, { description: "The plan: the children and young people's plan, the corporate plan." })
  readonly plan!: string;

  @Field(() => String, { description: 'The priority within it.' })
  readonly priority!: string;
}

@ApiObject('One measure of a scorecard in a period: its figure, rated, explained and compared.')
export class ScorecardLine {
  /** Behind the field `previousPeriods`: of the same kind of period, latest first. */
  readonly earlier!: readonly ReportedObservation[];
  /** Behind the fields `trend` and `secondLooks`. */
  readonly rated!: LineReport;

  @Field(() => Int, { description: 'Its place on the scorecard, from 1.' })
  readonly position!: number;

  @Field(() => String, { description: "The council's own reference of the line: 7a." })
  readonly reference!: string;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The heading that it stands under; null for none.',
  })
  readonly theme!: BilingualText | null;

  @Field(() => [PlanPriority], { description: 'The priorities of plans that it serves.' })
  readonly priorities!: readonly PlanPriority[];

  @Field(() => Measure, { description: 'The measure.' })
  readonly measure!: Measure;

  @Field(() => Observation, {
    nullable: true,
    description: 'The figure; null where nothing has been entered for the period.',
  })
  readonly observation!: Observation | null;

  @Field(() => Rating, {
    description: "The rating by the first standard, the one called 'Target' before others.",
  })
  readonly rating!: Rating;

  @Field(() => [StandardRating], {
    description:
      "Every target that stands on the measure in the period, each with its own rating: 'Target' first, then by name.",
  })
  readonly standards!: readonly StandardRating[];

  @Field(() => DirectionOfTravel, { description: 'How the figure moved, and whether that is good.' })
  readonly direction!: DirectionOfTravel;

  @Field(() => Outlook, { description: "Whether the year's target will be met." })
  readonly outlook!: Outlook;

  @Field(() => Observation, {
    nullable: true,
    description: 'The figure of the same period a year earlier; null where there is none.',
  })
  readonly samePeriodLastYear!: Observation | null;

  @Field(() => Observation, {
    nullable: true,
    description: 'The figure of the last period of the year before; null where there is none.',
  })
  readonly previousYearEnd!: Observation | null;

  @Field(() => Comparison, {
    description:
      "The average of the council's statistical neighbours, by the edition in force at the period's end.",
  })
  readonly neighboursAverage!: Comparator | NotCompared;

  @Field(() => Comparison, {
    description: 'The published figure of the region, or the one that a report printed.',
  })
  readonly region!: Comparator | NotCompared;

  @Field(() => Comparison, {
    description: 'The published figure of England or Wales, or the one that a report printed.',
  })
  readonly nation!: Comparator | NotCompared;

  @Field(() => [Narrative], { description: 'The words on this measure in the period, oldest first.' })
  readonly narratives!: readonly Narrative[];
}

@ApiObject("The lines that members should look at, in the scorecard's order.")
export class ScorecardExceptions {
  @Field(() => [ScorecardLine], { description: 'Lines that are red.' })
  readonly red!: readonly ScorecardLine[];

  @Field(() => [ScorecardLine], { description: 'Lines that are red and getting worse.' })
  readonly redAndWorsening!: readonly ScorecardLine[];

  @Field(() => [ScorecardLine], {
    description:
      'Lines whose figure is said to be absent, for a reason other than not applying or not being due yet.',
  })
  readonly unreportable!: readonly ScorecardLine[];

  @Field(() => [ScorecardLine], { description: 'Lines of which nothing has been said at all.' })
  readonly missing!: readonly ScorecardLine[];
}

@ApiObject('A scorecard in a period, rated and compared as the figures now stand.')
export class ScorecardReport {
  @Field(() => Council, { description: 'The council.' })
  readonly council!: Council;

  @Field(() => Scorecard, { description: 'The scorecard.' })
  readonly scorecard!: Scorecard;

  @Field(() => ScorecardEdition, { description: "The edition in force at the period's end." })
  readonly edition!: ScorecardEdition;

  @Field(() => Period, { description: 'The period.' })
  readonly period!: Period;

  @Field(() => [ScorecardLine], { description: 'Its lines, in their order; at most 500.' })
  readonly lines!: readonly ScorecardLine[];

  @Field(() => ScorecardSummary, { description: 'The lines in numbers.' })
  readonly summary!: ScorecardSummary;

  @Field(() => WelshCompleteness, { description: 'How much of it is there in Welsh too.' })
  readonly welsh!: WelshCompleteness;

  @Field(() => ScorecardExceptions, { description: 'The lines to look at first.' })
  readonly exceptions!: ScorecardExceptions;

  @Field(() => [ReportedSummary], {
    description: 'Counts that a report made outside the service printed for this scorecard and period.',
  })
  readonly reportedSummaries!: readonly ReportedSummary[];

  @Field(() => [Narrative], {
    description: 'Overviews and actions that belong to no single line, oldest first.',
  })
  readonly narratives!: readonly Narrative[];
}
