import type { MeasureFigures, PeriodFigures } from '../../domain/imports/figure-summary.js';
import { type AbsenceReason, symbolOf } from '../../domain/observations/figure.js';
import { groupBy } from '../../domain/values/group-by.js';
import type { LessPreferred, StagedPeriod } from '../../persistence/imports/staged-queries.js';

/** Describes the filter items of a measure's preference in words. */
export type ItemsOf = (measureId: string, preference: number) => string;

/** Summarises the published figures of a file, for the preview of its import. */
export function previewFigures(
  staged: readonly StagedPeriod[],
  unused: readonly LessPreferred[],
  itemsOf: ItemsOf | null | undefined,
): readonly MeasureFigures[] {
  const unusedIn = groupBy(unused, ({ measureId, periodCode }) => `${measureId} ${periodCode}`);
  const periodOf = ({ measureId, measure: _measure, absences, ...counts }: StagedPeriod): PeriodFigures => ({
    ...counts,
    symbols: Object.entries(absences)
      .map(([reason, cells]) => ({ symbol: symbolOf(reason as AbsenceReason), cells }))
      .sort((a, b) => (a.symbol < b.symbol ? -1 : 1)),
    leftOut: (unusedIn.get(`${measureId} ${counts.period}`) ?? []).map(({ preference, figures }) => ({
      items: itemsOf?.(measureId, preference) ?? '',
      figures,
    })),
  });
  return [...groupBy(staged, ({ measure }) => measure)].map(([measure, periods]) => ({
    measure,
    periods: periods.map(periodOf),
  }));
}
