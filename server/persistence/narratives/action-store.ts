import type { EntityManager } from 'typeorm';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
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
  /** Due on this day or earlier; `null`: any day. */
  readonly dueBy: PlainDate | null;
}

const record = (row: ActionProgressRow): ActionProgressRecord => ({
  version: row.version,
  reportedOn: row.reportedOn,
  rag: row.rag as RagColour,
  note: { en: row.noteEn, cy: row.noteCy },
  finished: row.finished,
  recordedAt: row.recordedAt,
  recordedBy: row.recordedBy,
});

/** The progress reports of actions by the action's id, latest first. */
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

  /** The ids of actions, by due day. */
  async page({ open, dueBy }: ActionFilter, request: PageRequest) {
    const { after, first } = request;
    const rows = await manager.query<{ id: string; dueOn: string }[]>(
      `SELECT action.id, action.action_due_on::text AS "dueOn"
       FROM narrative action
       LEFT JOIN LATERAL (
         SELECT finished FROM action_progress progress
         WHERE progress.council_id = action.council_id AND progress.narrative_id = action.id
         ORDER BY progress.version DESC LIMIT 1
       ) latest ON true
       WHERE action.kind = 'ACTION' AND ($1::boolean IS NULL OR coalesce(latest.finished, false) <> $1)
         AND ($2::date IS NULL OR action.action_due_on <= $2)
         AND ($3::date IS NULL OR (action.action_due_on, action.id) > ($3, $4::uuid))
       ORDER BY action.action_due_on, action.id LIMIT $5`,
      [open, dueBy, after?.[0] ?? null, after?.[1] ?? null, first + 1],
    );
    return pageOf(
      request,
      rows,
      (row) => [row.dueOn, row.id],
      ({ id }) => id,
    );
  },
});
