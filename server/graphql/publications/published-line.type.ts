import type { NoPeriodReason } from '../../domain/measures/reporting-period.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { type Comparator, Comparison, type NotCompared } from '../comparisons/comparison.type.js';
import { RatedLine } from '../reports/rated-line.type.js';
import { noPeriodReasonEnum } from '../scorecards/scorecard.enum.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';
import {
  PublishedDirection,
  PublishedMeasure,
  PublishedNarrative,
  PublishedObservation,
  PublishedOutlook,
  PublishedRating,
  PublishedStandard,
} from './published-facts.type.js';
import { PublishedPage } from './published-page.type.js';

@ApiObject('A line as published.', RatedLine)
export class PublishedLine {
  @Field(() => Int, { description: 'Its position on the scorecard, from 1.' })
  readonly position!: number;

  @Field(() => String, { description: "The council's own reference for the line: 7a." })
  readonly reference!: string;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The heading above the line; null if there was none.',
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

  @Field(() => PublishedMeasure, { description: 'The measure.' })
  readonly measure!: PublishedMeasure;

  @Field(() => PublishedObservation, {
    nullable: true,
    description: 'The figure; null if none was submitted.',
  })
  readonly observation!: PublishedObservation | null;

  @Field(() => PublishedRating, { description: 'The rating against the first standard.' })
  readonly rating!: PublishedRating;

  @Field(() => [PublishedStandard], { description: 'Every target for the line, with the rating against it.' })
  readonly standards!: readonly PublishedStandard[];

  @Field(() => PublishedDirection, { description: 'The direction of travel.' })
  readonly direction!: PublishedDirection;

  @Field(() => PublishedOutlook, { description: "The outlook for the year's target." })
  readonly outlook!: PublishedOutlook;

  @Field(() => Comparison, { description: "The average of the council's statistical neighbours." })
  readonly neighboursAverage!: Comparator | NotCompared;

  @Field(() => Comparison, { description: "The region's figure." })
  readonly region!: Comparator | NotCompared;

  @Field(() => Comparison, { description: "The nation's figure." })
  readonly nation!: Comparator | NotCompared;

  @Field(() => [PublishedNarrative], { description: 'The narratives on the line, oldest first.' })
  readonly narratives!: readonly PublishedNarrative[];

  @Field(() => Int, {
    description:
      'The number of narratives on the line withheld because its figure is protected; 0 inside the council.',
  })
  readonly narrativesWithheld!: number;

  @Field(() => PublishedPage, {
    nullable: true,
    description:
      'The parts that its page showed with the figure and its rating. Null outside the council, and in reports published before they were stored.',
  })
  readonly page!: PublishedPage | null;
}
