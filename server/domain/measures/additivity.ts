import type { Measure } from './measure.js';

// True if the figures are counts, which can be summed. Percentages, averages, lengths of time and rates
// cannot.
export const isCount = ({ unit, multiplier, denominatorLabel }: Measure): boolean =>
  multiplier === 1 && denominatorLabel === null && !['PERCENT', 'PERCENTAGE_POINTS', 'DAYS'].includes(unit);

// True for a rate per 1,000 children or more. Its denominator is the population, which is the same children
// in every quarter. Pooling the rates of four quarters would therefore give only a quarter of the year's
// rate.
export const isRateOfPopulation = ({ multiplier }: Measure): boolean => multiplier > 100;

/**
 * True if the figures of a year's parts add up to the year's figure, so that the figure of one part says
 * little about the year. This is so for counts, and for rates of the population, because their denominator
 * stays the same. It is not so for percentages, averages and snapshots.
 */
export const addsUpOverYear = (measure: Measure): boolean =>
  measure.accumulation !== 'SNAPSHOT' && (isCount(measure) || isRateOfPopulation(measure));
