import type { Measure } from '../../domain/measures/measure.js';
import { type Fraction, fractionInterval, type Interval } from '../../domain/observations/interval.js';
import type { DetailedRecord, PublishedRecord } from '../../persistence/comparisons/compared-figure.js';
import type { CouncilStores, ReadModels } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';

/** The stores for comparing published figures. Sessions for published data and sessions of a council have them. */
export type PublishedMaterial = Pick<
  ReadModels & CouncilStores,
  'areas' | 'comparisonGroups' | 'comparisons' | 'measures'
>;

/** Reads the measures with these codes, in the order of the codes. Omits unknown codes. */
export async function sharedMeasures(
  { measures }: Pick<ReadModels, 'measures'>,
  codes: readonly string[],
): Promise<readonly MeasureRecord[]> {
  const byCode = await measures.byCodes(codes);
  return [...new Set(codes)].flatMap((code) => byCode.get(code) ?? []);
}

/**
 * Returns a page of a list that is wholly in memory, counted from its start or its end. `keyOf` must give a
 * different key for each node.
 */
export function pageThrough<Node>(
  all: readonly Node[],
  { first, after, before = null, fromEnd = false }: PageRequest,
  keyOf: (node: Node) => string,
): Page<Node> {
  const placeOf = (key: readonly string[] | null): number =>
    key === null ? -1 : all.findIndex((node) => keyOf(node) === key[0]);
  const least = placeOf(after) + 1;
  const limit = placeOf(before);
  const most = limit === -1 ? all.length : limit;
  const start = fromEnd ? Math.max(least, most - first) : least;
  const end = fromEnd ? most : Math.min(most, start + first);
  return {
    nodes: all.slice(start, end).map((node) => ({ node, key: [keyOf(node)] })),
    hasNextPage: end < all.length,
    hasPreviousPage: start > 0,
  };
}

/** The origin of an interval: the publisher, or {@link calculatedInterval}. */
export const intervalOrigins = ['PUBLISHED', 'CALCULATED'] as const;

export interface IntervalOfOrigin extends Interval {
  readonly origin: (typeof intervalOrigins)[number];
}

/**
 * Returns the 95 % interval that was published with the figure or, if there is none, the calculated one. Returns
 * `null` if there is neither.
 */
export function intervalOfFigure(
  measure: Pick<Measure, 'unit' | 'multiplier'>,
  published: DetailedRecord | null,
): IntervalOfOrigin | null {
  if (published?.interval) {
    const { lower, upper } = published.interval;
    return { lower: lower.toNumber(), upper: upper.toNumber(), origin: 'PUBLISHED' };
  }
  const calculated = calculatedInterval(measure, published);
  return calculated && { ...calculated, origin: 'CALCULATED' };
}

/**
 * Calculates the 95 % interval of a figure: Wilson's for a percentage, Byar's for a rate. Returns `null` for other
 * figures, if the numerator or denominator is missing, if the numerator is negative, and if the numerator of a
 * percentage is above its denominator.
 */
export function calculatedInterval(
  measure: Pick<Measure, 'unit' | 'multiplier'>,
  published: Pick<PublishedRecord, 'numerator' | 'denominator'> | null,
): Interval | null {
  if (!published?.numerator || !published.denominator || published.numerator.isNegative()) return null;
  const fraction: Fraction = { numerator: published.numerator, denominator: published.denominator };
  if (measure.multiplier === 1) return null;
  if (measure.unit !== 'PERCENT') return fractionInterval('RATE', fraction, measure.multiplier);
  const isPart = fraction.numerator.lte(fraction.denominator);
  return isPart ? fractionInterval('PROPORTION', fraction, measure.multiplier) : null;
}
