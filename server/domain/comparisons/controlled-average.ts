/**
 * Averages that leave the service. They are made of published figures alone, and even so one may tell what is
 * suppressed: beside a region's own published figure, the average of all its councils but one tells that one.
 */

import type { Measure } from '../measures/measure.js';
import {
  type AverageRule,
  averageDefaults,
  type GroupAverage,
  groupAverage,
  type MemberFigure,
  type Provenance,
} from './comparator.js';
import type { GroupEdition } from './comparison-group.js';

/** `WOULD_DISCLOSE`: together with what is published it would tell the one member that is suppressed. */
export type ControlledAverage =
  | GroupAverage
  | (Provenance & { readonly kind: 'NO_AVERAGE'; readonly reason: 'WOULD_DISCLOSE' });

/** What is kept of an average beside the list that it is of. */
export type AverageOfNoEdition = ControlledAverage extends infer Each
  ? Each extends ControlledAverage
    ? Omit<Each, 'edition'>
    : never
  : never;

/** A region or nation that has a published figure, made of its councils'. */
export interface PublishedWhole {
  /** GSS codes of its councils. */
  readonly councils: readonly string[];
}

/** All of a whole's councils but the one that is suppressed, by GSS code. */
export type TellingSet = ReadonlySet<string>;

/**
 * The sets of councils of which no average may be given that adds up as the published wholes do. A council
 * that the measure does not apply to adds nothing, so that the set tells without it.
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

/** A mean of counts is a sum to whoever knows how many there were; a mean of percentages is not. */
const countsPeople = ({ unit, multiplier, denominatorLabel }: AveragedMeasure): boolean =>
  unit === 'NUMBER' && multiplier === 1 && denominatorLabel === null;

export type AveragedMeasure = Pick<Measure, 'unit' | 'multiplier' | 'denominatorLabel'>;

/**
 * As {@link groupAverage}, and kept back where it would be the average over n − 1 beside the published one
 * over n. Each set is taken by itself: all the values that an average is made of stand beside it, so that
 * subtracting one average from another tells no more than they do.
 *
 * @example of three councils one is `c` and their region's rate is published: POOLED over the other two is
 *   kept back with WOULD_DISCLOSE, their MEAN given
 */
export function controlledAverage(
  edition: GroupEdition,
  figures: ReadonlyMap<string, MemberFigure>,
  measure: AveragedMeasure,
  telling: readonly TellingSet[],
  rule: AverageRule = averageDefaults,
): ControlledAverage {
  const average = groupAverage(edition, figures, measure.multiplier, rule);
  const addsUp = rule.method === 'POOLED' || (rule.method === 'MEAN' && countsPeople(measure));
  if (average.kind === 'NO_AVERAGE' || !addsUp) return average;
  const missing = new Set(average.missing.map(({ gssCode }) => gssCode));
  const used = edition.members.map(({ gssCode }) => gssCode).filter((gssCode) => !missing.has(gssCode));
  const tells = telling.some((set) => set.size === used.length && used.every((gssCode) => set.has(gssCode)));
  if (!tells) return average;
  const { value: _kept, ...provenance } = average;
  return { ...provenance, kind: 'NO_AVERAGE', reason: 'WOULD_DISCLOSE' };
}
