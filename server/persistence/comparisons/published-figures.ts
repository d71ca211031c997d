import type { EntityManager } from 'typeorm';
import type { FigureMark } from '../../domain/areas/area-register.js';
import {
  type AbsenceReason,
  absentFigure,
  type Figure,
  valueFigure,
} from '../../domain/observations/figure.js';
import { type Decimal, decimal, decimalOrNull } from '../../domain/values/decimal.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { MeasurePeriod } from './projection-store.js';

/** A figure that all may read: disclosure-controlled, then published. */
export interface PublishedFigureRecord {
  readonly measureId: string;
  readonly areaCode: string;
  readonly periodCode: string;
  readonly figure: Figure;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly source: string;
  readonly mark: FigureMark | null;
}

interface PublishedFigureRow {
  measure_id: string;
  area_code: string;
  period_code: string;
  value: string | null;
  absence_reason: string | null;
  numerator: string | null;
  denominator: string | null;
  source: string;
  mark: FigureMark | null;
}

const columns = `published_figure.measure_id, area_code, published_figure.period_code, value, absence_reason, numerator,
  denominator, source, mark`;

const publishedFigureRecord = (row: PublishedFigureRow): PublishedFigureRecord => ({
  measureId: row.measure_id,
  areaCode: row.area_code,
  periodCode: row.period_code,
  figure:
    row.value === null ? absentFigure(row.absence_reason as AbsenceReason) : valueFigure(decimal(row.value)),
  numerator: decimalOrNull(row.numerator),
  denominator: decimalOrNull(row.denominator),
  source: row.source,
  mark: row.mark,
});

/** Published figures of all areas. */
export const publishedFigures = (manager: EntityManager) => ({
  /** Reads figures for periods whose `endsBefore` (the day after the last) is after `from` and not after `to`. */
  async of(
    measureIds: readonly string[],
    areaCodes: readonly string[],
    window: { readonly from: PlainDate; readonly to: PlainDate },
  ): Promise<readonly PublishedFigureRecord[]> {
    const rows = await manager.query<PublishedFigureRow[]>(
      `SELECT ${columns}
       -- Measures with figures have distributions, which give the periods that the key of published_figure needs.
       FROM published_distribution JOIN period ON period.code = published_distribution.period_code
       JOIN published_figure USING (measure_id, period_code)
       WHERE published_distribution.measure_id = ANY($1) AND area_code = ANY($2)
         AND ends_before > $3 AND ends_before <= $4`,
      [measureIds, areaCodes, window.from, window.to],
    );
    return rows.map(publishedFigureRecord);
  },

  /** Reads the figures of all areas for these pairs of measure and period. */
  async at(keys: readonly MeasurePeriod[]): Promise<readonly PublishedFigureRecord[]> {
    const rows = await manager.query<PublishedFigureRow[]>(
      `SELECT ${columns} FROM published_figure
       JOIN unnest($1::uuid[], $2::text[]) AS wanted (measure, period)
         ON measure_id = measure AND period_code = period`,
      [keys.map(({ measureId }) => measureId), keys.map(({ periodCode }) => periodCode)],
    );
    return rows.map(publishedFigureRecord);
  },
});
