import type { EntityManager } from 'typeorm';
import type { TargetKind, TargetState } from '../../domain/targets/target.js';
import { mapPage } from '../../domain/values/map-page.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { rowColumns } from '../sql/columns.js';
import { countByParent } from '../sql/count-by-parent.js';
import { instantKey } from '../sql/instant-key.js';
import type { Order } from '../sql/order.js';
import type { Page, PageRequest } from '../sql/page.js';
import { countRows, type PagedQuery, readPage, readPages } from '../sql/paged-query.js';
import { TargetEntity, type TargetRow } from './target.entity.js';

/** Conditions on targets; `null` sets none. */
export interface TargetFilter {
  readonly measureIds: readonly string[] | null;
  /** Codes of periods. */
  readonly periods: readonly string[] | null;
  readonly kind: TargetKind | null;
  readonly state: TargetState | null;
  readonly standard: string | null;
  /** Only targets of periods that begin on this day or later. */
  readonly from: PlainDate | null;
  /** Only targets of periods that end on this day or earlier. */
  readonly until: PlainDate | null;
  /** True: only the current version of each target. */
  readonly current: boolean;
}

/** `RECORDED`: by the time at which the version was recorded. `PERIOD`: by the end of the period. */
export type TargetOrder = Order<'RECORDED' | 'PERIOD'>;

type ListRow = TargetRow & { readonly endsBefore: string; readonly recordedKey: string };

const select = `SELECT ${rowColumns(TargetEntity)}, period.ends_before::text AS "endsBefore",
  ${instantKey('target.recorded_at')} AS "recordedKey"
  FROM target JOIN period ON period.code = target.period_code`;

// The order by state puts confirmed versions first, because CONFIRMED sorts before PROPOSED.
const currentIds = `SELECT DISTINCT ON (measure_id, period_code, standard) id FROM target
  ORDER BY measure_id, period_code, standard, state, version DESC`;

const conditionsOf = (filter: TargetFilter) => ({
  select,
  where: [
    '($1::uuid[] IS NULL OR target.measure_id = ANY($1))',
    '($2::text[] IS NULL OR target.period_code = ANY($2))',
    '($3::text IS NULL OR target.kind = $3)',
    '($4::text IS NULL OR target.state = $4)',
    '($5::text IS NULL OR target.standard = $5)',
    '($6::date IS NULL OR period.starts_on >= $6)',
    '($7::date IS NULL OR period.ends_before <= $7::date + 1)',
    `(NOT $8::boolean OR target.id IN (${currentIds}))`,
  ],
  parameters: [
    filter.measureIds,
    filter.periods,
    filter.kind,
    filter.state,
    filter.standard,
    filter.from,
    filter.until,
    filter.current,
  ],
});

function listOf(filter: TargetFilter, { field, direction }: TargetOrder): PagedQuery<ListRow> {
  const id = { expression: 'target.id', type: 'uuid' } as const;
  const conditions = conditionsOf(filter);
  return field === 'PERIOD'
    ? {
        ...conditions,
        columns: [
          { expression: 'period.ends_before', type: 'date' },
          { expression: 'target.period_code', type: 'text' },
          id,
        ],
        direction,
        keyOf: (row) => [row.endsBefore, row.periodCode, row.id],
      }
    : {
        ...conditions,
        columns: [{ expression: 'target.recorded_at', type: 'timestamptz' }, id],
        direction,
        keyOf: (row) => [row.recordedKey, row.id],
      };
}

const ofMeasures = (ids: readonly string[]) => ({ ids, condition: 'target.measure_id = parent.id' });

/** The lists of a council's targets: of all measures together, or one list for each measure. */
export const targetLists = <Item>(manager: EntityManager, itemOf: (row: TargetRow) => Item) => ({
  async page(filter: TargetFilter, order: TargetOrder, request: PageRequest): Promise<Page<Item>> {
    return mapPage(await readPage(manager, listOf(filter, order), request), itemOf);
  },

  /** Reads a page for each measure. The pages are in the order of the measures' ids. */
  async pages(
    measureIds: readonly string[],
    filter: TargetFilter,
    order: TargetOrder,
    request: PageRequest,
  ): Promise<readonly Page<Item>[]> {
    const pages = await readPages(manager, listOf(filter, order), ofMeasures(measureIds), request);
    return pages.map((page) => mapPage(page, itemOf));
  },

  /** Reads, for each edition of a scorecard, a page of the targets of the edition's measures. */
  async pagesOfEditions(
    editionIds: readonly string[],
    filter: TargetFilter,
    order: TargetOrder,
    request: PageRequest,
  ): Promise<readonly Page<Item>[]> {
    const parents = {
      ids: editionIds,
      condition:
        'target.measure_id IN (SELECT line.measure_id FROM scorecard_line line WHERE line.edition_id = parent.id)',
    };
    const pages = await readPages(manager, listOf(filter, order), parents, request);
    return pages.map((page) => mapPage(page, itemOf));
  },

  count: (filter: TargetFilter): Promise<number> => countRows(manager, conditionsOf(filter)),

  /** Counts the targets of each measure. The counts are in the order of the measures' ids. */
  counts: (measureIds: readonly string[], filter: TargetFilter): Promise<readonly number[]> =>
    countByParent(manager, conditionsOf(filter), ofMeasures(measureIds)),
});
