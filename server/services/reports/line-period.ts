import { type OwnPeriod, ownPeriod } from '../../domain/measures/reporting-period.js';
import type { Period } from '../../domain/values/period.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { ReportTime } from '../../domain/values/report-time.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { LineRecord } from '../../persistence/scorecards/scorecard-store.js';
import type { ReportedObservation } from '../observations/reported-observation.js';

/**
 * Returns the period for which a report shows the line, by the rules of {@link ownPeriod}.
 *
 * @param entered The measure's observations.
 * @param since The first day on which the measure was on the scorecard.
 */
export function linePeriod(
  { dueWithin }: LineRecord,
  measure: MeasureRecord,
  time: ReportTime,
  entered: readonly ReportedObservation[],
  since: PlainDate | null,
): OwnPeriod {
  // A figure that is only announced does not bring its period forward.
  const isAnnounced = ({ figure }: ReportedObservation['record']) =>
    figure.kind === 'ABSENT' && figure.absence.reason === 'NOT_YET_DUE';
  const hasFigure = ({ code }: Period) =>
    entered.some(({ period, record }) => period.code === code && !isAnnounced(record));
  return ownPeriod(measure, time, { dueWithin: dueWithin ?? measure.dueWithin, since, hasFigure });
}
