/** Reads and selects the figures and targets of the lines of a report. */
import { enclosingPeriods } from '../../domain/targets/enclosing-period.js';
import { type Period, parsePeriod } from '../../domain/values/period.js';
import { addMonths } from '../../domain/values/plain-date.js';
import type { ReportTime } from '../../domain/values/report-time.js';
import { yearTypes } from '../../domain/values/time-identifier.js';
import type { CouncilStores } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ObservationRecord } from '../../persistence/observations/observation-store.js';
import type { ReportedObservation } from '../observations/reported-observation.js';

/** The number of years of a line's own figures to read. */
export const yearsOfHistory = 6;

/** Returns the figures of the periods that end no later than `period`. */
export const upTo = (
  { endsBefore }: Period,
  figures: readonly ReportedObservation[],
): readonly ReportedObservation[] => figures.filter((each) => each.period.endsBefore <= endsBefore);

/** Reads the figures of the {@link yearsOfHistory} years before the end of a report, by measure id. */
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

/** Groups observations by measure id, and adds its measure and period to each. */
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

/** Returns the codes of the periods whose targets may apply in these periods, for measures of any year type. */
export function periodsWithTargets(periods: readonly Period[]): readonly string[] {
  const enclosing = periods.flatMap((period) =>
    yearTypes.flatMap((yearType) => enclosingPeriods(period, yearType)),
  );
  return [...new Set(enclosing.map(({ code }) => code))];
}
