import type { PublicationStatus, PublicationVisibility } from '../../domain/publications/publication.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { instantKey } from '../sql/instant-key.js';
import type { KeyColumn } from '../sql/keyset.js';
import type { Order } from '../sql/order.js';
import type { PagedQuery } from '../sql/paged-query.js';
import type { PublicationRow } from './publication-record.js';

/** Conditions on publications; `null` sets none. */
export interface PublicationConditions {
  /** Code of a scorecard. */
  readonly scorecard: string | null;
  readonly periods: readonly string[] | null;
  readonly statuses: readonly PublicationStatus[] | null;
  readonly visibilities: readonly PublicationVisibility[] | null;
  /** The first day of publication, in London. */
  readonly from: PlainDate | null;
  /** The last day of publication, in London. */
  readonly until: PlainDate | null;
}

export const noConditions: PublicationConditions = {
  scorecard: null,
  periods: null,
  statuses: null,
  visibilities: null,
  from: null,
  until: null,
};

export type PublicationOrder = Order<'PUBLISHED' | 'PERIOD'>;

interface OrderedColumn extends KeyColumn {
  /** SQL for the column's value as text, for a cursor. */
  readonly text: string;
}

const published: OrderedColumn = {
  expression: 'publication.published_at',
  type: 'timestamptz',
  text: instantKey('publication.published_at'),
};
const periodEnd: OrderedColumn = {
  expression: 'period.ends_before',
  type: 'date',
  text: 'period.ends_before::text',
};
const version: OrderedColumn = {
  expression: 'publication.version',
  type: 'int',
  text: 'publication.version::text',
};
const id: OrderedColumn = { expression: 'publication.id', type: 'uuid', text: 'publication.id::text' };

// Several reports can be published at one instant. Period and version then decide their order, and the id decides it
// only between scorecards.
const columnsOf = {
  PUBLISHED: [published, periodEnd, version, id],
  PERIOD: [periodEnd, published, version, id],
} as const;

export type ListedRow = PublicationRow & { readonly keys: readonly string[] };

interface Source {
  readonly columns: string;
  /** `FROM …` with a table `publication`. */
  readonly from: string;
  readonly scorecardCode: string;
  /** Conditions that always apply, with their parameters from `$1` on. */
  readonly where?: readonly string[];
  readonly parameters?: readonly unknown[];
}

/** Returns the query for a list of publications from a table, with these conditions and in this order. */
export function publicationList(
  { columns, from, scorecardCode, where = [], parameters = [] }: Source,
  conditions: PublicationConditions,
  { field, direction }: PublicationOrder,
): PagedQuery<ListedRow> {
  const at = (index: number) => parameters.length + index;
  const day = `(publication.published_at AT TIME ZONE 'Europe/London')::date`;
  const ordered = columnsOf[field];
  return {
    select: `SELECT ${columns}, ARRAY[${ordered.map(({ text }) => text).join(', ')}] AS keys ${from}
      JOIN period ON period.code = publication.period_code`,
    where: [
      ...where,
      `($${at(1)}::text IS NULL OR ${scorecardCode} = $${at(1)})`,
      `($${at(2)}::text[] IS NULL OR publication.period_code = ANY($${at(2)}))`,
      `($${at(3)}::text[] IS NULL OR publication.status = ANY($${at(3)}))`,
      `($${at(4)}::text[] IS NULL OR publication.visibility = ANY($${at(4)}))`,
      `($${at(5)}::date IS NULL OR ${day} >= $${at(5)})`,
      `($${at(6)}::date IS NULL OR ${day} <= $${at(6)})`,
    ],
    parameters: [
      ...parameters,
      conditions.scorecard,
      conditions.periods,
      conditions.statuses,
      conditions.visibilities,
      conditions.from,
      conditions.until,
    ],
    columns: ordered,
    direction,
    keyOf: ({ keys }) => keys,
  };
}
