import type { SuccessionRecord } from '../../persistence/scorecards/scorecard-change-store.js';
import type { ReportedObservation } from '../observations/reported-observation.js';

export interface InheritedHistory {
  /** The measure's own figures, continued backwards by those of a predecessor that compares. */
  readonly entered: readonly ReportedObservation[];
  /** The figures of a predecessor that does not: there is something before, but nothing to compare with. */
  readonly incomparable: readonly ReportedObservation[];
}

/**
 * What a line's measure has behind it: its own figures and, from before the day it came in, those of the measure whose
 * place it took.
 */
export function inheritHistory(
  measureId: string,
  history: ReadonlyMap<string, readonly ReportedObservation[]>,
  successions: readonly SuccessionRecord[],
): InheritedHistory {
  const own = history.get(measureId) ?? [];
  const succession = successions.findLast(({ successorId }) => successorId === measureId);
  if (!succession) return { entered: own, incomparable: [] };
  const { change, predecessorId } = succession;
  const known = new Set(own.map(({ period }) => period.code));
  const before = (history.get(predecessorId) ?? []).filter(
    ({ period }) => period.endsBefore <= change.effectiveFrom && !known.has(period.code),
  );
  return change.comparable
    ? { entered: [...own, ...before], incomparable: [] }
    : { entered: own, incomparable: before };
}
