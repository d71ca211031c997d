/**
 * Disclosure control for averages. Averages are made of published figures only, but may still reveal a
 * suppressed one. For example, if a region's figure is published, the average of all its councils except one
 * reveals the figure of that council.
 */

import type { Measure } from '../measures/measure.js';
import {
  type AverageRule,
  averageDefaults,
  type Closures,
  type GroupAverage,
  groupAverage,
  type MemberFigure,
  type Provenance,
} from './comparator.js';
import type { GroupEdition } from './comparison-group.js';

/** `WOULD_DISCLOSE`: together with published figures, the average would reveal the one suppressed member. */
export type ControlledAverage =
  | GroupAverage
  | (Provenance & { readonly kind: 'NO_AVERAGE'; readonly reason: 'WOULD_DISCLOSE' });

/** An average without its edition. It is stored in this form, because the edition is stored next to it. */
export type AverageOfNoEdition = ControlledAverage extends infer Each
  ? Each extends ControlledAverage
    ? Omit<Each, 'edition'>
    : never
  : never;

/** A region or nation with a published figure that is made of its councils' figures. */
export interface PublishedWhole {
  /** GSS codes of its councils. */
  readonly councils: readonly string[];
}

/** All councils of a region or nation except the suppressed one, by GSS code. */
export type TellingSet = ReadonlySet<string>;

/**
 * Returns the sets of councils that must not have a published average, if the average can be turned into a
 * sum. The sum over such a set and the published figure of its region or nation reveal the one suppressed
 * figure. A set leaves out councils to which the measure does not apply, because they contribute nothing.
 */
export function tellingSets(
  wholes: readonly PublishedWhole[],
  figures: ReadonlyMap<string, MemberFigure>,
): readonly TellingSet[] {
  return wholes.flatMap(({ councils }) => {
    const reasons = councils.map((gssCode) => {
      const figure = figures.get(gssCode)?.figure;
      return figure?.kind === 'VALUE' ? null : (figure?.absence.reason ?? 'NOT_PUBLISHED');
    });
    const suppressed = reasons.filter((reason) => reason === 'CONFIDENTIAL').length;
    const known = reasons.every(
      (reason) => reason === null || reason === 'CONFIDENTIAL' || reason === 'NOT_APPLICABLE',
    );
    if (suppressed !== 1 || !known) return [];
    return [new Set(councils.filter((_, index) => reasons[index] === null))];
  });
}

/**
 * True if the measure counts people. A mean of counts reveals their sum to a reader who knows how many counts
 * there are; a mean of percentages does not.
 */
const countsPeople = ({ unit, multiplier, denominatorLabel }: AveragedMeasure): boolean =>
  unit === 'NUMBER' && multiplier === 1 && denominatorLabel === null;

type AveragedMeasure = Pick<Measure, 'unit' | 'multiplier' | 'denominatorLabel'>;

interface AverageControl {
  /** The result of {@link tellingSets}. */
  readonly telling: readonly TellingSet[];
  readonly rule?: AverageRule;
  readonly closures?: Closures;
}

/**
 * Averages as {@link groupAverage} does, but withholds the average if it is taken over exactly one of the
 * telling sets: n − 1 councils of a region or nation, while the figure of all n is published. Each set is
 * checked on its own. The difference between two averages reveals nothing more, because all values of an
 * average are published with it.
 *
 * @example of three councils one is `c` and their region's rate is published: POOLED over the other two is
 *   withheld with WOULD_DISCLOSE, their MEAN is published
 */
export function controlledAverage(
  edition: GroupEdition,
  figures: ReadonlyMap<string, MemberFigure>,
  measure: AveragedMeasure,
  { telling, rule = averageDefaults, closures = new Map() }: AverageControl,
): ControlledAverage {
  const average = groupAverage(edition, figures, measure.multiplier, { ...rule, closures });
  const addsUp = rule.method === 'POOLED' || (rule.method === 'MEAN' && countsPeople(measure));
  if (average.kind === 'NO_AVERAGE' || !addsUp) return average;
  const missing = new Set(average.missing.map(({ gssCode }) => gssCode));
  const used = edition.members.map(({ gssCode }) => gssCode).filter((gssCode) => !missing.has(gssCode));
  const tells = telling.some((set) => set.size === used.length && used.every((gssCode) => set.has(gssCode)));
  if (!tells) return average;
  const { value: _withheld, ...provenance } = average;
  return { ...provenance, kind: 'NO_AVERAGE', reason: 'WOULD_DISCLOSE' };
}
