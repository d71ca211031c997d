import type { EntityManager } from 'typeorm';
import type { Period } from '../../domain/values/period.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { PeriodKind, YearType } from '../../domain/values/time-identifier.js';
import { type PageRequest, pageOf } from '../sql/page.js';

export interface PeriodFilter {
  readonly kind: PeriodKind | null;
  readonly yearType: YearType | null;
  /** Periods that begin on this day or later. */
  readonly from: PlainDate | null;
  /** Periods that end on this day or earlier. */
  readonly to: PlainDate | null;
}

/** The reference periods: filled from the domain at every start, and readable by all. */
export const periodStore = (manager: EntityManager) => ({
  async page(filter: PeriodFilter, request: PageRequest) {
    const rows = await manager.query<Period[]>(
      `SELECT code, kind, year_type AS "yearType", time_period AS "timePeriod",
         time_identifier AS "timeIdentifier", starts_on::text AS "startsOn", ends_before::text AS "endsBefore"
       FROM period
       WHERE ($1::text IS NULL OR kind = $1) AND ($2::text IS NULL OR year_type = $2)
         AND ($3::date IS NULL OR starts_on >= $3) AND ($4::date IS NULL OR ends_before <= $4::date + 1)
         AND ($5::date IS NULL OR (ends_before, code) > ($5, $6))
       ORDER BY ends_before, code LIMIT $7`,
      [
        filter.kind,
        filter.yearType,
        filter.from,
        filter.to,
        request.after?.[0] ?? null,
        request.after?.[1] ?? null,
        request.first + 1,
      ],
    );
    return pageOf(
      request,
      rows,
      (period) => [period.endsBefore, period.code],
      (period) => period,
    );
  },
});
