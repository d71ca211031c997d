import type { NoPeriodReason } from '../../domain/measures/reporting-period.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInterface, Field, Int } from '../api/decorators.js';
import { type Comparator, Comparison, type NotCompared } from '../comparisons/comparison.type.js';
import { MeasureDescription } from '../measures/measure-description.type.js';
import { Commentary } from '../narratives/commentary.type.js';
import { ReportedFigure } from '../observations/reported-figure.type.js';
import { Direction } from '../ratings/direction-of-travel.type.js';
import { Rating } from '../ratings/rating.type.js';
import { RatedStandard } from '../ratings/standard-rating.type.js';
import { noPeriodReasonEnum } from '../scorecards/scorecard.enum.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';
import { LineOutlook } from './outlook.type.js';
import { LinesFilterArg, type ScorecardLineFilter } from './report.input.js';
import { ScorecardSummary } from './scorecard-summary.type.js';

@ApiInterface('A line of a scorecard with its figure rated and explained, in current data or as published.')
export abstract class RatedLine {
  @Field(() => Int, { description: 'The position on the scorecard, from 1.' })
  readonly position!: number;

  @Field(() => String, { description: "The council's own reference for the line: 7a." })
  readonly reference!: string;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The heading above the line; null if there is none.',
  })
  readonly theme!: BilingualText | null;

  @Field(() => Period, {
    nullable: true,
    description:
      "The line's own period, which the figure, rating, direction and comparators are about. In a report about a period: that period if the measure has figures for such periods, otherwise the measure's latest period that ended by then. In a report about a day: the latest that ended by that day and is due, or has a figure; null if there is none yet.",
  })
  readonly period!: Period | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day on which the figure of the line's period is due, or that of its first period if it has none yet. Null in reports published before such days were stored.",
  })
  readonly dueOn!: string | null;

  @Field(() => noPeriodReasonEnum, {
    nullable: true,
    description: 'The reason that the line has no period yet; null if it has one.',
  })
  readonly noPeriod!: NoPeriodReason | null;

  @Field(() => MeasureDescription, { description: 'The measure.' })
  readonly measure!: MeasureDescription;

  @Field(() => ReportedFigure, {
    nullable: true,
    description: 'The figure; null if none has been submitted for the period.',
  })
  readonly observation!: ReportedFigure | null;

  @Field(() => Rating, { description: 'The rating against the first standard.' })
  readonly rating!: Rating;

  @Field(() => [RatedStandard], { description: 'Every target of the line, with the rating against it.' })
  readonly standards!: readonly RatedStandard[];

  @Field(() => Direction, { description: 'The movement of the figure and the judgement of it.' })
  readonly direction!: Direction;

  @Field(() => LineOutlook, { description: "The outlook for the year's target." })
  readonly outlook!: LineOutlook;

  @Field(() => Comparison, { description: "The average of the council's statistical neighbours." })
  readonly neighboursAverage!: Comparator | NotCompared;

  @Field(() => Comparison, { description: "The region's figure." })
  readonly region!: Comparator | NotCompared;

  @Field(() => Comparison, { description: 'The figure of England or Wales.' })
  readonly nation!: Comparator | NotCompared;

  @Field(() => [Commentary], { description: 'The narratives on the line, oldest first.' })
  readonly narratives!: readonly Commentary[];
}

@ApiInterface('A scorecard in a period, in current data or as published.')
export abstract class Report {
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

  @Field(() => [RatedLine], { description: 'The lines in order; at most 500.' })
  lines(@LinesFilterArg() _filter?: ScorecardLineFilter | null): readonly RatedLine[] {
    throw new Error('resolved by the types that implement it');
  }

  @Field(() => [Commentary], {
    description: 'Overviews and actions about the whole scorecard, oldest first.',
  })
  readonly narratives!: readonly Commentary[];
}
