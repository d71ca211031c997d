import type { SuccessionRecord } from '../../persistence/scorecards/scorecard-change-store.js';
import type { ReportedObservation } from '../observations/reported-observation.js';

export interface InheritedHistory {
  /** The measure's own figures and the earlier figures of a comparable predecessor. */
  readonly entered: readonly ReportedObservation[];
  /** The figures of a predecessor that is not comparable. They are the reason why there is no comparison. */
  readonly incomparable: readonly ReportedObservation[];
}

/**
 * Returns the history of a line's measure: its own figures and, for periods before it took effect, the figures of
 * the measure that it replaced.
 */
export function inheritHistory(
  measureId: string,
  history: ReadonlyMap<string, readonly ReportedObservation[]>,
  successions: readonly SuccessionRecord[],
): InheritedHistory {
  const ownFigures = history.get(measureId) ?? [];
  const succession = successions.findLast(({ successorId }) => successorId === measureId);
  if (!succession) return { entered: ownFigures, incomparable: [] };
  const { change, predecessorId } = succession;
  const ownPeriods = new Set(ownFigures.map(({ period }) => period.code));
  const before = (history.get(predecessorId) ?? []).filter(
    ({ period }) => period.endsBefore <= change.effectiveFrom && !ownPeriods.has(period.code),
  );
  return change.comparable
    ? { entered: [...ownFigures, ...before], incomparable: [] }
    : { entered: ownFigures, incomparable: before };
}
