import type { EntityManager } from 'typeorm';
import type { ObservationStatus } from '../../domain/observations/observation.js';
import { mapPage } from '../../domain/values/map-page.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { countByParent } from '../sql/count-by-parent.js';
import { instantKey } from '../sql/instant-key.js';
import type { Order } from '../sql/order.js';
import type { Page, PageRequest } from '../sql/page.js';
import { countRows, type PagedQuery, readPage, readPages } from '../sql/paged-query.js';
import type { ObservationRow } from './observation.entity.js';

/** Conditions on current observations; `null` sets none. */
export interface ObservationFilter {
  readonly measureIds: readonly string[] | null;
  /** Codes of periods. */
  readonly periods: readonly string[] | null;
  /** Only figures of periods that begin on this day or later. */
  readonly from: PlainDate | null;
  /** Only figures of periods that end on this day or earlier. */
  readonly until: PlainDate | null;
  readonly status: ObservationStatus | null;
}

/** `PERIOD`: by the end of the period. `RECORDED`: by the time at which the version was recorded. */
export type ObservationOrder = Order<'PERIOD' | 'RECORDED'>;

type ListRow = ObservationRow & { readonly endsBefore: string; readonly recordedKey: string };

interface RowReader<Item> {
  readonly columns: string;
  readonly record: (row: ObservationRow) => Item;
}

const conditionsOf = (columns: string, filter: ObservationFilter) => ({
  select: `SELECT ${columns}, period.ends_before::text AS "endsBefore",
      ${instantKey('observation.recorded_at')} AS "recordedKey"
    FROM (SELECT DISTINCT ON (measure_id, period_code) * FROM observation
      ORDER BY measure_id, period_code, version DESC) observation
    JOIN period ON period.code = observation.period_code`,
  where: [
    '($1::uuid[] IS NULL OR observation.measure_id = ANY($1))',
    '($2::text[] IS NULL OR observation.period_code = ANY($2))',
    '($3::date IS NULL OR period.starts_on >= $3)',
    '($4::date IS NULL OR period.ends_before <= $4::date + 1)',
    '($5::text IS NULL OR observation.status = $5)',
  ],
  parameters: [filter.measureIds, filter.periods, filter.from, filter.until, filter.status],
});

function listOf(
  columns: string,
  filter: ObservationFilter,
  { field, direction }: ObservationOrder,
): PagedQuery<ListRow> {
  const id = { expression: 'observation.id', type: 'uuid' } as const;
  const conditions = conditionsOf(columns, filter);
  return field === 'PERIOD'
    ? {
        ...conditions,
        columns: [
          { expression: 'period.ends_before', type: 'date' },
          { expression: 'observation.period_code', type: 'text' },
          id,
        ],
        direction,
        keyOf: (row) => [row.endsBefore, row.periodCode, row.id],
      }
    : {
        ...conditions,
        columns: [{ expression: 'observation.recorded_at', type: 'timestamptz' }, id],
        direction,
        keyOf: (row) => [row.recordedKey, row.id],
      };
}

const ofMeasures = (ids: readonly string[]) => ({ ids, condition: 'observation.measure_id = parent.id' });

/** The lists of a council's current figures: of all measures together, or one list for each measure. */
export const observationLists = <Item>(manager: EntityManager, { columns, record }: RowReader<Item>) => ({
  async page(filter: ObservationFilter, order: ObservationOrder, request: PageRequest): Promise<Page<Item>> {
    return mapPage(await readPage(manager, listOf(columns, filter, order), request), record);
  },

  /** Reads a page for each measure. The pages are in the order of the measures' ids. */
  async pages(
    measureIds: readonly string[],
    filter: ObservationFilter,
    order: ObservationOrder,
    request: PageRequest,
  ): Promise<readonly Page<Item>[]> {
    const query = listOf(columns, filter, order);
    const pages = await readPages(manager, query, ofMeasures(measureIds), request);
    return pages.map((page) => mapPage(page, record));
  },

  count: (filter: ObservationFilter): Promise<number> => countRows(manager, conditionsOf(columns, filter)),

  /** Counts the figures of each measure. The counts are in the order of the measures' ids. */
  counts: (measureIds: readonly string[], filter: ObservationFilter): Promise<readonly number[]> =>
    countByParent(manager, conditionsOf(columns, filter), ofMeasures(measureIds)),
});
