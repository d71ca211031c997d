import type { EntityManager } from 'typeorm';
import type { NarrativeKind, NarrativeState } from '../../domain/narratives/narrative.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { rowColumns } from '../sql/columns.js';
import { countByParent } from '../sql/count-by-parent.js';
import { instantKey } from '../sql/instant-key.js';
import type { Order } from '../sql/order.js';
import type { Page, PageRequest } from '../sql/page.js';
import { countRows, type PagedQuery, type Parents, readPage, readPages } from '../sql/paged-query.js';
import { NarrativeEntity, type NarrativeRow } from './narrative.entity.js';

/** Conditions on narratives; `null` sets none. */
export interface NarrativeFilter {
  readonly states: readonly NarrativeState[] | null;
  readonly kinds: readonly NarrativeKind[] | null;
  /** The code of a scorecard. */
  readonly scorecard: string | null;
  /** Codes of measures. */
  readonly measures: readonly string[] | null;
  /** Codes of periods. */
  readonly periods: readonly string[] | null;
  /** Only narratives on periods that begin on this day or later. */
  readonly from: PlainDate | null;
  /** Only narratives on periods that end on this day or earlier. */
  readonly until: PlainDate | null;
  /** The name of the author. */
  readonly author: string | null;
}

/** `RECORDED`: by the time of the last change. `PERIOD`: by the end of the period. */
export type NarrativeOrder = Order<'RECORDED' | 'PERIOD'>;

/** A request for a page of narratives. */
export interface NarrativeList {
  readonly filter: NarrativeFilter;
  readonly order: NarrativeOrder;
  readonly request: PageRequest;
}

/** The scorecards or measures that narratives are on: the column of `narrative` that refers to them, and their ids. */
export interface NarrativeParents {
  readonly column: 'scorecard_id' | 'measure_id';
  readonly ids: readonly string[];
}

type ListRow = NarrativeRow & { readonly endsBefore: string; readonly recordedKey: string };

const select = `SELECT ${rowColumns(NarrativeEntity)}, period.ends_before::text AS "endsBefore",
  ${instantKey('narrative.recorded_at')} AS "recordedKey"
  FROM narrative JOIN period ON period.code = narrative.period_code`;

const conditionsOf = (filter: NarrativeFilter) => ({
  select,
  where: [
    '($1::text[] IS NULL OR narrative.state = ANY($1))',
    '($2::text[] IS NULL OR narrative.kind = ANY($2))',
    '($3::text IS NULL OR narrative.scorecard_id = (SELECT id FROM scorecard WHERE code = $3))',
    '($4::text[] IS NULL OR narrative.measure_id IN (SELECT id FROM measure WHERE code = ANY($4)))',
    '($5::text[] IS NULL OR narrative.period_code = ANY($5))',
    '($6::date IS NULL OR period.starts_on >= $6)',
    '($7::date IS NULL OR period.ends_before <= $7::date + 1)',
    '($8::text IS NULL OR narrative.author = $8)',
  ],
  parameters: [
    filter.states,
    filter.kinds,
    filter.scorecard,
    filter.measures,
    filter.periods,
    filter.from,
    filter.until,
    filter.author,
  ],
});

function listOf({ filter, order: { field, direction } }: NarrativeList): PagedQuery<ListRow> {
  const recorded = [
    { expression: 'narrative.recorded_at', type: 'timestamptz' },
    { expression: 'narrative.id', type: 'uuid' },
  ] as const;
  const conditions = conditionsOf(filter);
  return field === 'PERIOD'
    ? {
        ...conditions,
        columns: [{ expression: 'period.ends_before', type: 'date' }, ...recorded],
        direction,
        keyOf: (row) => [row.endsBefore, row.recordedKey, row.id],
      }
    : {
        ...conditions,
        columns: recorded,
        direction,
        keyOf: (row) => [row.recordedKey, row.id],
      };
}

const parentsOf = ({ column, ids }: NarrativeParents): Parents => ({
  ids,
  condition: `narrative.${column} = parent.id`,
});

/** The lists of a council's narratives: all together, or one list for each scorecard or measure. */
export const narrativeLists = (manager: EntityManager) => ({
  page: (list: NarrativeList): Promise<Page<NarrativeRow>> => readPage(manager, listOf(list), list.request),

  /** Reads a page for each parent. The pages are in the order of the parents' ids. */
  pagesOn: (parents: NarrativeParents, list: NarrativeList): Promise<readonly Page<NarrativeRow>[]> =>
    readPages(manager, listOf(list), parentsOf(parents), list.request),

  count: (filter: NarrativeFilter): Promise<number> => countRows(manager, conditionsOf(filter)),

  /** Counts the narratives of each parent. The counts are in the order of the parents' ids. */
  countsOn: (parents: NarrativeParents, filter: NarrativeFilter): Promise<readonly number[]> =>
    countByParent(manager, conditionsOf(filter), parentsOf(parents)),
});
