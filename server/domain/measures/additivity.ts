import type { Measure } from './measure.js';

// Counts can be summed; percentages, averages, lengths of time and rates cannot.
export const isCount = ({ unit, multiplier, denominatorLabel }: Measure): boolean =>
  multiplier === 1 && denominatorLabel === null && !['PERCENT', 'PERCENTAGE_POINTS', 'DAYS'].includes(unit);

// The denominator of a rate per 1,000 or 10,000 is the population, which is the same children in every
// quarter. Pooling the rates of four quarters would therefore give only a quarter of the year's rate.
export const isRateOfPopulation = ({ multiplier }: Measure): boolean => multiplier > 100;

/**
 * True if the figures of a year's parts add up to the year's figure, so that a part says little about the
 * whole: counts, and rates of the population, whose denominator stays the same. False for percentages,
 * averages and snapshots.
 */
export const addsUpOverYear = (measure: Measure): boolean =>
  measure.accumulation !== 'SNAPSHOT' && (isCount(measure) || isRateOfPopulation(measure));
