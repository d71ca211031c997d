import type { Measure } from '../../domain/measures/measure.js';
import { type Fraction, fractionInterval, type Interval } from '../../domain/ratings/interval.js';
import type { PublishedRecord } from '../../persistence/comparisons/compared-figure.js';
import type { CouncilStores, ReadModels } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';

/** What both doors have for comparing what is published. */
export type PublishedMaterial = Pick<
  ReadModels & CouncilStores,
  'areas' | 'comparisonGroups' | 'comparisons' | 'measures'
>;

/** Shared measures by code, in the order asked for; the codes that there are. */
export async function sharedMeasures(
  { measures }: Pick<ReadModels, 'measures'>,
  codes: readonly string[],
): Promise<readonly MeasureRecord[]> {
  const found = await measures.byCodes(codes);
  return [...new Set(codes)].flatMap((code) => found.get(code) ?? []);
}

/** A page of a list that is here as a whole. `keyOf` is unique in it. */
export function pageThrough<Node>(
  all: readonly Node[],
  { first, after }: PageRequest,
  keyOf: (node: Node) => string,
): Page<Node> {
  const behind = after?.[0];
  const start = behind === undefined ? 0 : all.findIndex((node) => keyOf(node) === behind) + 1;
  const nodes = all.slice(start, start + first).map((node) => ({ node, key: [keyOf(node)] }));
  return { nodes, hasNextPage: start + nodes.length < all.length, hasPreviousPage: after !== null };
}

/**
 * The 95 % interval of a published figure: Wilson's for a percentage, Byar's for a rate. `null` without the
 * numerator and denominator, and for what is neither.
 */
export function publishedInterval(
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
