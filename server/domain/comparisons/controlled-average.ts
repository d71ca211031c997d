/**
 * Disclosure control for averages. They are made of published figures only, but an average may still reveal a
 * suppressed one: given a region's published figure, the average of all its councils except one reveals that
 * one.
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

/** An average as stored with its list, which supplies the edition. */
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
 * The sets of councils over which an average must not be published if it adds up as the published wholes do.
 * A council to which the measure does not apply contributes nothing, so the set reveals the suppressed figure
 * without it.
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
 * The mean of counts reveals their sum to a reader who knows how many there are; the mean of percentages does
 * not.
 */
const countsPeople = ({ unit, multiplier, denominatorLabel }: AveragedMeasure): boolean =>
  unit === 'NUMBER' && multiplier === 1 && denominatorLabel === null;

type AveragedMeasure = Pick<Measure, 'unit' | 'multiplier' | 'denominatorLabel'>;

interface AverageControl {
  /** The sets that {@link tellingSets} gives. */
  readonly telling: readonly TellingSet[];
  readonly rule?: AverageRule;
  readonly closures?: Closures;
}

/**
 * Like {@link groupAverage}, but withheld if it would be the average over n − 1 councils while the average
 * over n is published. Each set is checked separately: all values of an average are published with it, so the
 * difference between two averages reveals nothing more.
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
