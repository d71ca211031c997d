import { type EntityManager, In } from 'typeorm';
import type { Narrative, NarrativeKind, NarrativeState } from '../../domain/narratives/narrative.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import { type ActionProgressRecord, progressOf } from './action-store.js';
import { NarrativeEntity, type NarrativeRow } from './narrative.entity.js';
import { statesAt } from './narrative-states.js';

export interface NarrativeRecord extends Narrative {
  readonly id: string;
  readonly scorecardId: string;
  readonly measureId: string | null;
  readonly periodCode: string;
  readonly citation: string | null;
  /** The reason for the last return to its author; `null` if it was never returned. */
  readonly returnReason: string | null;
  /** The id of the published narrative that this one replaces; `null` if there is none. */
  readonly replaces: string | null;
  /** The reports on an action, latest first; none for other kinds. */
  readonly progress: readonly ActionProgressRecord[];
  readonly version: number;
  readonly recordedAt: Date;
}

export type NarrativeDraft = Omit<
  NarrativeRecord,
  'id' | 'version' | 'recordedAt' | 'progress' | 'returnReason'
> & { readonly returnReason?: string | null };

const record = (row: NarrativeRow, progress: readonly ActionProgressRecord[] = []): NarrativeRecord => ({
  id: row.id,
  scorecardId: row.scorecardId,
  measureId: row.measureId,
  periodCode: row.periodCode,
  kind: row.kind as NarrativeKind,
  text: { en: row.textEn, cy: row.textCy },
  action:
    row.actionOwner === null || row.actionDueOn === null || row.actionRag === null
      ? null
      : {
          owner: row.actionOwner,
          dueOn: row.actionDueOn,
          rag: row.actionRag as RagColour,
        },
  state: row.state as NarrativeState,
  author: row.author,
  authorId: row.authorId,
  approver: row.approver,
  approverId: row.approverId,
  citation: row.citation,
  returnReason: row.returnReason,
  replaces: row.replaces,
  progress,
  version: row.version,
  recordedAt: row.recordedAt,
});

const columns = (
  draft: Omit<NarrativeDraft, 'scorecardId' | 'measureId' | 'periodCode' | 'kind' | 'replaces'>,
) => ({
  textEn: draft.text.en,
  textCy: draft.text.cy,
  state: draft.state,
  author: draft.author,
  authorId: draft.authorId,
  approver: draft.approver,
  approverId: draft.approverId,
  actionOwner: draft.action?.owner ?? null,
  actionDueOn: draft.action?.dueOn ?? null,
  actionRag: draft.action?.rag ?? null,
  citation: draft.citation,
  returnReason: draft.returnReason ?? null,
});

/** A council's narratives. */
export const narrativeStore = (manager: EntityManager, councilId: string) => {
  const repository = manager.getRepository(NarrativeEntity);
  async function withProgress(rows: readonly NarrativeRow[]): Promise<readonly NarrativeRecord[]> {
    const actions = rows.filter(({ kind }) => kind === 'ACTION').map(({ id }) => id);
    const progress = await progressOf(manager, actions);
    return rows.map((row) => record(row, progress.get(row.id)));
  }
  const find = async (id: string): Promise<NarrativeRecord | undefined> => {
    const row = await repository.findOneBy({ id });
    return row ? (await withProgress([row]))[0] : undefined;
  };
  return {
    /** The ids of all authors of these narratives, in any state that they ever had. */
    async authorIds(ids: readonly string[]): Promise<readonly string[]> {
      const rows = await manager.query<{ authorId: string }[]>(
        `SELECT DISTINCT facts->>'author_id' AS "authorId" FROM narrative_state
         WHERE council_id = $1 AND narrative_id = ANY($2)`,
        [councilId, ids],
      );
      return rows.map(({ authorId }) => authorId);
    },

    find,

    /** The narratives as they are now, or as they were at `asAt`, oldest first. */
    async ofScorecard(
      scorecardId: string,
      periodCode: string,
      asAt: Date | null = null,
    ): Promise<readonly NarrativeRecord[]> {
      if (asAt) {
        const then = await withProgress(await statesAt(manager, scorecardId, periodCode, asAt));
        return then.map(({ progress, ...narrative }) => ({
          ...narrative,
          progress: progress.filter(({ recordedAt }) => recordedAt <= asAt),
        }));
      }
      const rows = await repository.find({
        where: { scorecardId, periodCode },
        order: { recordedAt: 'ASC', id: 'ASC' },
      });
      return withProgress(rows);
    },

    /** The narratives of several reports, oldest first. */
    async ofReports(
      reports: readonly { readonly scorecardId: string; readonly periodCode: string }[],
    ): Promise<readonly NarrativeRecord[]> {
      const rows = await repository
        .createQueryBuilder('narrative')
        .where(
          '(narrative.scorecard_id, narrative.period_code) IN (SELECT * FROM unnest(:scorecards::uuid[], :periods::text[]))',
          {
            scorecards: reports.map(({ scorecardId }) => scorecardId),
            periods: reports.map(({ periodCode }) => periodCode),
          },
        )
        .orderBy('narrative.recordedAt')
        .addOrderBy('narrative.id')
        .getMany();
      return withProgress(rows);
    },

    /** The actions on the measures, from all scorecards and periods, by due day. */
    async actionsOn(measureIds: readonly string[]): Promise<readonly NarrativeRecord[]> {
      const rows = await repository.find({
        where: { measureId: In([...measureIds]), kind: 'ACTION' },
        order: { actionDueOn: 'ASC', id: 'ASC' },
      });
      return withProgress(rows);
    },

    /** By id. */
    async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, NarrativeRecord>> {
      const rows = await repository
        .createQueryBuilder('narrative')
        .where('narrative.id = ANY(:ids)', { ids })
        .getMany();
      return new Map((await withProgress(rows)).map((narrative) => [narrative.id, narrative]));
    },

    async add(draft: NarrativeDraft): Promise<NarrativeRecord> {
      const { scorecardId, measureId, periodCode, kind, replaces } = draft;
      const inserted = await repository.insert({
        councilId,
        scorecardId,
        measureId,
        periodCode,
        kind,
        replaces,
        ...columns(draft),
        version: 1,
      });
      const narrative = await find(inserted.identifiers[0]?.['id']);
      if (!narrative) throw new Error('the narrative was not stored');
      return narrative;
    },

    /** `undefined` if it is no longer at the version that the change was made from. */
    async change(current: NarrativeRecord, next: NarrativeDraft): Promise<NarrativeRecord | undefined> {
      const update = await repository.update(
        { id: current.id, version: current.version },
        { ...columns(next), version: current.version + 1, recordedAt: () => 'clock_timestamp()' },
      );
      return update.affected === 1 ? find(current.id) : undefined;
    },
  };
};
