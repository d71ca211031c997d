/** The figures and targets of the lines of a report. */
import { enclosingPeriods } from '../../domain/targets/enclosing-period.js';
import { type Period, parsePeriod } from '../../domain/values/period.js';
import { addMonths } from '../../domain/values/plain-date.js';
import type { ReportTime } from '../../domain/values/report-time.js';
import { yearTypes } from '../../domain/values/time-identifier.js';
import type { CouncilStores } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ObservationRecord } from '../../persistence/observations/observation-store.js';
import type { ReportedObservation } from '../observations/reported-observation.js';

/** Years of a line's own figures that are read. */
export const yearsOfHistory = 6;

/** The figures of the periods that end by the end of `period`. */
export const upTo = (
  { endsBefore }: Period,
  figures: readonly ReportedObservation[],
): readonly ReportedObservation[] => figures.filter((each) => each.period.endsBefore <= endsBefore);

/** The figures of the years before the end of a report. */
export async function readHistory(
  stores: CouncilStores,
  measures: ReadonlyMap<string, MeasureRecord>,
  { endsBefore }: ReportTime,
  asAt: Date | null,
) {
  const from = addMonths(endsBefore, -12 * yearsOfHistory);
  const window = { from, to: endsBefore };
  return reportedHistory(measures, await stores.observations.current([...measures.keys()], window, asAt));
}

/** Observations by measure id, each with its measure and period. */
export function reportedHistory(
  measures: ReadonlyMap<string, MeasureRecord>,
  records: readonly ObservationRecord[],
): ReadonlyMap<string, readonly ReportedObservation[]> {
  const history = new Map<string, ReportedObservation[]>();
  for (const record of records) {
    const measure = measures.get(record.measureId);
    const of = parsePeriod(record.periodCode);
    if (!measure || !of.ok) continue;
    const reported = history.get(measure.id) ?? [];
    reported.push({ measure, period: of.value, record });
    history.set(measure.id, reported);
  }
  return history;
}

/** Codes of the periods whose targets may apply in these periods, for measures of any year type. */
export function periodsWithTargets(periods: readonly Period[]): readonly string[] {
  const enclosing = periods.flatMap((period) =>
    yearTypes.flatMap((yearType) => enclosingPeriods(period, yearType)),
  );
  return [...new Set(enclosing.map(({ code }) => code))];
}
