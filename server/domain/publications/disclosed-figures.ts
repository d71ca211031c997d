/** What a council publishes of its measures over time, and what of it a reader knows to add up. */

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

/** A figure of a measure in a period, unlike any other by its key. */
export interface OutgoingFigure extends Fraction {
  readonly key: string;
  readonly measureId: string;
  readonly measure: CountedMeasure;
  readonly period: Period;
}

/** One that has left already: as it truly was, and as it left. The latest of a measure and period comes last. */
export interface DisclosedFigure extends OutgoingFigure {
  readonly left: Fraction;
}

/** Where a measure's figures count children: pounds and days count none. */
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

/** The number of children that it counts; `null` where it counts none or does not say. */
function countOf({ measure, figure, numerator }: OutgoingFigure): Decimal | null {
  if (figure.kind === 'ABSENT') return null;
  return { VALUE: figure.value, NUMERATOR: numerator, NOWHERE: null }[countPlaceOf(measure)];
}

/** Only what truly adds up: what a reader takes to, and does not, would lead them astray and not us. */
function sumOf(total: OutgoingFigure, parts: readonly OutgoingFigure[]): readonly Sum[] {
  const whole = countOf(total);
  const counts = parts.map(countOf);
  if (whole === null || counts.length === 0 || counts.includes(null)) return [];
  const added = counts.reduce<Decimal>((sum, count) => sum.plus(count ?? zero), zero);
  return added.eq(whole) ? [{ total: total.key, parts: parts.map(({ key }) => key) }] : [];
}

/** A year with its quarters, a quarter with its months; a stock and a year to date with the last of them. */
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
 * The figures of one report as they may leave the council, in the same order, beside all that left before: small
 * numbers of children are taken out, and as many more as it takes that neither a sum over time nor the version
 * before gives one away. The difference of two years to date is no figure that anybody publishes, and is not asked
 * after.
 *
 * @example a first quarter of 3 that left as `c` beside the rest of its year stays `c` when the year is corrected
 */
export function protectOutgoing(
  outgoing: readonly OutgoingFigure[],
  left: readonly DisclosedFigure[],
  rule: DisclosureRule,
): readonly Fraction[] {
  const measures = new Set(outgoing.map(({ measureId }) => measureId));
  const before = left.filter(({ measureId }) => measures.has(measureId));
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
  const given = before.map(
    (figure): GivenFigure => ({
      figure: disclosable(figure),
      published: { ...disclosable(figure), ...figure.left },
    }),
  );
  return protectFigures(outgoing.map(disclosable), sums, rule, given);
}
