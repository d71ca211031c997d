import type { EntityManager } from 'typeorm';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { type KeyColumn, keyset } from '../sql/keyset.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { lockForWrite } from '../sql/write-lock.js';
import { ActionProgressEntity, type ActionProgressRow } from './action-progress.entity.js';

/** The progress of an action on a day. */
export interface ActionProgressRecord {
  readonly version: number;
  readonly reportedOn: PlainDate;
  readonly rag: RagColour;
  readonly note: Bilingual;
  readonly finished: boolean;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

export interface ActionFilter {
  /** `true`: unfinished actions; `false`: finished ones; `null`: all. */
  readonly open: boolean | null;
  /** Only actions that are due on this day or later; `null`: any day. */
  readonly from: PlainDate | null;
  /** Only actions that are due on this day or earlier; `null`: any day. */
  readonly until: PlainDate | null;
}

/** A request for a page of actions, sorted by due date. */
export interface ActionList {
  readonly filter: ActionFilter;
  readonly direction: 'ASC' | 'DESC';
  readonly request: PageRequest;
}

/** Commitments without a due date come after all dates. */
const dueDay = `coalesce(action.action_due_on, 'infinity')`;

const dueKey: readonly KeyColumn[] = [
  { expression: dueDay, type: 'date' },
  { expression: 'action.id', type: 'uuid' },
];

/** SQL conditions for the actions of the council `$1` that meet the {@link ActionFilter} in `$2` to `$4`. */
const conditions = `action.council_id = $1 AND action.kind = 'ACTION'
  AND ($2::boolean IS NULL OR $2 <> coalesce((
    SELECT finished FROM action_progress progress
    WHERE progress.council_id = action.council_id AND progress.narrative_id = action.id
    ORDER BY progress.reported_on DESC, progress.version DESC LIMIT 1), false))
  AND ($3::date IS NULL OR action.action_due_on >= $3) AND ($4::date IS NULL OR action.action_due_on <= $4)`;

const record = (row: ActionProgressRow): ActionProgressRecord => ({
  version: row.version,
  reportedOn: row.reportedOn,
  rag: row.rag as RagColour,
  note: { en: row.noteEn, cy: row.noteCy },
  finished: row.finished,
  recordedAt: row.recordedAt,
  recordedBy: row.recordedBy,
});

/** Reads the progress reports of actions, by the action's id, latest first. */
export async function progressOf(
  manager: EntityManager,
  narrativeIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ActionProgressRecord[]>> {
  if (narrativeIds.length === 0) return new Map();
  const rows = await manager
    .getRepository(ActionProgressEntity)
    .createQueryBuilder('progress')
    .where('progress.narrative_id = ANY(:narrativeIds)', { narrativeIds })
    .orderBy('progress.narrativeId')
    .addOrderBy('progress.reportedOn', 'DESC')
    .addOrderBy('progress.version', 'DESC')
    .getMany();
  const progress = new Map<string, ActionProgressRecord[]>();
  for (const row of rows)
    progress.set(row.narrativeId, [...(progress.get(row.narrativeId) ?? []), record(row)]);
  return progress;
}

/** A council's management actions: agreed as narratives, and followed until they are finished. */
export const actionStore = (manager: EntityManager, councilId: string) => ({
  /** Makes other reports on this council's actions wait until this transaction ends. */
  lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'action_progress'),

  async report(narrativeId: string, progress: Omit<ActionProgressRecord, 'recordedAt'>): Promise<void> {
    const { note, ...rest } = progress;
    await manager
      .getRepository(ActionProgressEntity)
      .insert({ councilId, narrativeId, noteEn: note.en, noteCy: note.cy, ...rest });
  },

  /** Reads a page of the ids of actions, sorted by due date. */
  async page({ filter: { open, from, until }, direction, request }: ActionList) {
    const page = keyset(dueKey, direction, request, 5);
    const rows = await manager.query<{ id: string; dueOn: string }[]>(
      `SELECT action.id, ${dueDay}::text AS "dueOn" FROM narrative action
       WHERE ${conditions} AND ${page.condition} ${page.order}`,
      [councilId, open, from, until, ...page.values],
    );
    return pageOf(
      request,
      rows,
      (row) => [row.dueOn, row.id],
      ({ id }) => id,
    );
  },

  async count({ open, from, until }: ActionFilter): Promise<number> {
    const [row] = await manager.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM narrative action WHERE ${conditions}`,
      [councilId, open, from, until],
    );
    return row?.count ?? 0;
  },
});
