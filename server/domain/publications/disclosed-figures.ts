/** Disclosure control over time: protects figures against the sums that a reader knows. */

import { type GivenFigure, protectFigures } from '../disclosure/disclosure.js';
import type { DisclosureRule } from '../disclosure/disclosure-rule.js';
import type { CountPlace, DisclosableFigure, Sum } from '../disclosure/publishable-figure.js';
import type { Measure } from '../measures/measure.js';
import type { Observation } from '../observations/observation.js';
import { type Decimal, zero } from '../values/decimal.js';
import type { Period } from '../values/period.js';
import { periodKinds } from '../values/time-identifier.js';
import { partsOf } from '../values/year.js';

type CountedMeasure = Pick<Measure, 'unit' | 'multiplier' | 'denominatorLabel' | 'accumulation'>;
type Fraction = Pick<Observation, 'figure' | 'numerator' | 'denominator'>;

/** A figure about to be published. `key` is unique. */
export interface OutgoingFigure extends Fraction {
  readonly key: string;
  readonly measureId: string;
  readonly measure: CountedMeasure;
  readonly period: Period;
}

/**
 * A published figure: its true value, and its published form in `disclosed`. A list of them is in the order
 * of publication, so the latest figure of a measure and period is the last.
 */
export interface DisclosedFigure extends OutgoingFigure {
  readonly disclosed: Fraction;
}

/** Returns the part of a figure that is a number of children. Pounds and days contain none. */
export function countPlaceOf({ unit, multiplier, denominatorLabel }: CountedMeasure): CountPlace {
  if (unit === 'PERCENT' || multiplier > 1) return 'NUMERATOR';
  return unit === 'NUMBER' && denominatorLabel === null ? 'VALUE' : 'NOWHERE';
}

const disclosable = ({
  key,
  measure,
  figure,
  numerator,
  denominator,
}: OutgoingFigure): DisclosableFigure => ({
  key,
  counts: countPlaceOf(measure),
  multiplier: measure.multiplier,
  figure,
  numerator,
  denominator,
});

/** Returns the number of children in the figure; `null` if it contains none or the number is unknown. */
function countOf({ measure, figure, numerator }: OutgoingFigure): Decimal | null {
  if (figure.kind === 'ABSENT') return null;
  return { VALUE: figure.value, NUMERATOR: numerator, NOWHERE: null }[countPlaceOf(measure)];
}

/**
 * Returns a sum if the figures really add up, and otherwise nothing. A reader who assumes a sum that does not
 * add up gets a wrong result, which discloses nothing.
 */
function sumOf(total: OutgoingFigure, parts: readonly OutgoingFigure[]): readonly Sum[] {
  const whole = countOf(total);
  const counts = parts.map(countOf);
  if (whole === null || counts.length === 0 || counts.includes(null)) return [];
  const added = counts.reduce<Decimal>((sum, count) => sum.plus(count ?? zero), zero);
  return added.eq(whole) ? [{ total: total.key, parts: parts.map(({ key }) => key) }] : [];
}

/**
 * Returns the sums of longer periods over their parts. A snapshot or a year to date equals its last part
 * alone.
 */
function sumsOverTime(figures: ReadonlyMap<string, OutgoingFigure>): readonly Sum[] {
  return [...figures.values()].flatMap((whole) =>
    periodKinds.flatMap((kind) => {
      const all = partsOf(whole.period, kind).filter(({ code }) => code !== whole.period.code);
      const needed = whole.measure.accumulation === 'IN_PERIOD' ? all : all.slice(-1);
      const parts = needed.flatMap(({ code }) => figures.get(code) ?? []);
      return parts.length === needed.length ? sumOf(whole, parts) : [];
    }),
  );
}

/**
 * Returns the figures of one report in their published form, in the same order. Small numbers of children are
 * removed, and as many more numbers as are needed so that neither a sum over time nor the previous version
 * reveals a small one. `disclosed` has every figure that was published before. The difference of two
 * year-to-date figures is not published, so it is not protected.
 *
 * @example a first quarter of 3, published as `c` with the rest of its year, stays `c` when the year is corrected
 */
export function protectOutgoing(
  outgoing: readonly OutgoingFigure[],
  disclosed: readonly DisclosedFigure[],
  rule: DisclosureRule,
): readonly Fraction[] {
  const measures = new Set(outgoing.map(({ measureId }) => measureId));
  const before = disclosed.filter(({ measureId }) => measures.has(measureId));
  const sums = [...measures].flatMap((measureId) => {
    const earlier = before.filter((figure) => figure.measureId === measureId);
    const now = outgoing.filter((figure) => figure.measureId === measureId);
    const latest = new Map([...earlier, ...now].map((figure) => [figure.period.code, figure]));
    const previous = new Map(earlier.map((figure) => [figure.period.code, figure]));
    const unchanged = now.flatMap((figure) =>
      earlier
        .filter(({ period }) => period.code === figure.period.code)
        .flatMap((same) => sumOf(same, [figure])),
    );
    return [...sumsOverTime(latest), ...sumsOverTime(previous), ...unchanged];
  });
  const publishedBefore = before.map(
    (figure): GivenFigure => ({
      figure: disclosable(figure),
      published: { ...disclosable(figure), ...figure.disclosed },
    }),
  );
  return protectFigures(outgoing.map(disclosable), sums, rule, publishedBefore);
}
