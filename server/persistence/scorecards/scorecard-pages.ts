import type { EntityManager } from 'typeorm';
import { mapPage } from '../../domain/values/map-page.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { Order } from '../sql/order.js';
import type { Page, PageRequest } from '../sql/page.js';
import {
  containsText,
  countRows,
  type ListQuery,
  type ListScope,
  type PagedQuery,
  readPage,
  readPages,
} from '../sql/paged-query.js';
import {
  type ScorecardRecord,
  type ScorecardWithEditions,
  scorecardRecord,
  scorecards,
} from './scorecard-record.js';

export interface ScorecardFilter {
  /** Code of the committee. `null`: all. */
  readonly committee: string | null;
  /** Text within the code or the title; `null` for all. */
  readonly search: string | null;
}

export type ScorecardOrder = Order<'CODE' | 'TITLE'>;

/** A line of the edition of a scorecard that is in force on a day. */
export interface MeasureLine {
  readonly measureId: string;
  readonly position: number;
  readonly lineId: string;
}

const columnsOf = {
  CODE: [{ expression: 'scorecard.code', type: 'text' }],
  TITLE: [
    { expression: 'scorecard.title_en', type: 'text' },
    { expression: 'scorecard.code', type: 'text' },
  ],
} as const;

export type ScorecardQuery = ListQuery<ScorecardFilter, ScorecardOrder>;

const usual: ScorecardOrder = { field: 'CODE', direction: 'ASC' };

const listOf = ({
  filter: { committee = null, search = null } = {},
  order: { field, direction } = usual,
}: ListScope<ScorecardFilter, ScorecardOrder>): PagedQuery<ScorecardWithEditions> => ({
  select: scorecards,
  where: [
    '($1::text IS NULL OR scorecard.committee_id = (SELECT committee.id FROM committee WHERE committee.code = $1))',
    containsText(2, 'scorecard.code', 'scorecard.title_en', 'scorecard.title_cy'),
  ],
  parameters: [committee, search],
  columns: columnsOf[field],
  direction,
  keyOf: ({ code, title_en }) => (field === 'CODE' ? [code] : [title_en, code]),
});

/**
 * Returns SQL for the id of the edition of a scorecard that is in force on a day. The arguments are SQL expressions.
 *
 * @example editionOn('scorecard.id', '$1::date')
 */
const editionOn = (scorecardId: string, day: string): string =>
  `(SELECT in_force.id FROM scorecard_edition in_force
    WHERE in_force.scorecard_id = ${scorecardId} AND in_force.effective_from <= ${day}
    ORDER BY in_force.effective_from DESC LIMIT 1)`;

/** Returns a query for scorecard lines in their order. Its parameter `$1` is the day of the edition. */
const linesOn = (on: PlainDate): PagedQuery<MeasureLine> => ({
  select:
    'SELECT line.id AS "lineId", line.measure_id AS "measureId", line.position FROM scorecard_line line',
  where: [],
  parameters: [on],
  columns: [
    { expression: 'line.position', type: 'int' },
    { expression: 'line.id', type: 'uuid' },
  ],
  direction: 'ASC',
  keyOf: ({ position, lineId }) => [`${position}`, lineId],
});

/** Pages of a council's scorecards, and of the measures on them. */
export const scorecardPages = (manager: EntityManager) => ({
  async page(query: ScorecardQuery): Promise<Page<ScorecardRecord>> {
    return mapPage(await readPage(manager, listOf(query), query), scorecardRecord);
  },

  count: (filter: Partial<ScorecardFilter>): Promise<number> => countRows(manager, listOf({ filter })),

  /** Reads a page of the scorecards of each committee. The pages are in the order of the committees' ids. */
  async pagesOfCommittees(
    committeeIds: readonly string[],
    query: ScorecardQuery,
  ): Promise<readonly Page<ScorecardRecord>[]> {
    const parents = { ids: committeeIds, condition: 'scorecard.committee_id = parent.id' };
    const pages = await readPages(manager, listOf(query), parents, query);
    return pages.map((page) => mapPage(page, scorecardRecord));
  },

  /** Reads, for each measure, a page of the scorecards that have the measure in their edition on a day. */
  async pagesOfMeasures(
    measureIds: readonly string[],
    on: PlainDate,
    query: ScorecardQuery,
  ): Promise<readonly Page<ScorecardRecord>[]> {
    const list = listOf(query);
    const pages = await readPages(
      manager,
      { ...list, parameters: [...list.parameters, on] },
      {
        ids: measureIds,
        condition: `scorecard.id IN (SELECT edition.scorecard_id FROM scorecard_line line
          JOIN scorecard_edition edition ON edition.council_id = line.council_id AND edition.id = line.edition_id
          WHERE line.measure_id = parent.id AND edition.id = ${editionOn('edition.scorecard_id', '$3::date')})`,
      },
      query,
    );
    return pages.map((page) => mapPage(page, scorecardRecord));
  },

  /** Reads, for each scorecard, a page of the lines of its edition on a day. */
  measurePagesOf: (
    scorecardIds: readonly string[],
    on: PlainDate,
    request: PageRequest,
  ): Promise<readonly Page<MeasureLine>[]> =>
    readPages(
      manager,
      linesOn(on),
      { ids: scorecardIds, condition: `line.edition_id = ${editionOn('parent.id', '$1::date')}` },
      request,
    ),
});
