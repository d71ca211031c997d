import type { EntityManager } from 'typeorm';
import type { Period } from '../../domain/values/period.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { PeriodKind, YearType } from '../../domain/values/time-identifier.js';
import { type KeyColumn, keyset } from '../sql/keyset.js';
import type { Order } from '../sql/order.js';
import { type Page, type PageRequest, pageOf } from '../sql/page.js';

/** Conditions that periods must meet; `null` sets no condition. */
export interface PeriodFilter {
  readonly kind: PeriodKind | null;
  readonly yearType: YearType | null;
  /** Only periods that begin on this day or later. */
  readonly from: PlainDate | null;
  /** Only periods that end on this day or earlier. */
  readonly until: PlainDate | null;
}

export type PeriodOrder = Order<'END' | 'START'>;

const code: KeyColumn = { expression: 'code', type: 'text' };
const orderColumns: Readonly<Record<PeriodOrder['field'], readonly KeyColumn[]>> = {
  END: [{ expression: 'ends_before', type: 'date' }, code],
  START: [{ expression: 'starts_on', type: 'date' }, code],
};

// Reporting days are rows of the table but are not listed as periods: only reports refer to them.
const conditions = `kind <> 'REPORTING_DAY' AND ($1::text IS NULL OR kind = $1) AND ($2::text IS NULL OR year_type = $2)
  AND ($3::date IS NULL OR starts_on >= $3) AND ($4::date IS NULL OR ends_before <= $4::date + 1)`;
const valuesOf = ({ kind, yearType, from, until }: PeriodFilter): readonly unknown[] => [
  kind,
  yearType,
  from,
  until,
];

/** A list of the reference periods, which are filled from the domain at every start and readable by all. */
export interface PeriodList {
  page(filter: PeriodFilter, order: PeriodOrder, request: PageRequest): Promise<Page<Period>>;
  count(filter: PeriodFilter): Promise<number>;
}

/** @param membership SQL condition on the column `code`, without parameters, for the periods in the list. */
export const periodStore = (manager: EntityManager, membership = 'true'): PeriodList => ({
  async page(filter, order, request) {
    const columns = orderColumns[order.field];
    const { condition, order: ordering, values } = keyset(columns, order.direction, request, 5);
    const rows = await manager.query<Period[]>(
      `SELECT code, kind, year_type AS "yearType", time_period AS "timePeriod",
         time_identifier AS "timeIdentifier", starts_on::text AS "startsOn", ends_before::text AS "endsBefore"
       FROM period WHERE ${conditions} AND ${membership} AND ${condition} ${ordering}`,
      [...valuesOf(filter), ...values],
    );
    return pageOf(
      request,
      rows,
      (period) => [order.field === 'START' ? period.startsOn : period.endsBefore, period.code],
      (period) => period,
    );
  },

  async count(filter) {
    const [row] = await manager.query<{ count: string }[]>(
      `SELECT count(*) FROM period WHERE ${conditions} AND ${membership}`,
      [...valuesOf(filter)],
    );
    return Number(row?.count ?? 0);
  },
});
