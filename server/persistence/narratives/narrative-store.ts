import { type EntityManager, In } from 'typeorm';
import { groupBy } from '../../domain/values/group-by.js';
import type { Bilingual } from '../../domain/values/language.js';
import { mapPage } from '../../domain/values/map-page.js';
import { rowColumns } from '../sql/columns.js';
import type { Page } from '../sql/page.js';
import { progressOf } from './action-store.js';
import { NarrativeEntity, type NarrativeRow } from './narrative.entity.js';
import {
  type NarrativeFilter,
  type NarrativeList,
  type NarrativeParents,
  narrativeLists,
} from './narrative-list.js';
import {
  type NarrativeDraft,
  type NarrativeRecord,
  narrativeColumns,
  narrativeRecord,
} from './narrative-record.js';
import { type NarrativeReference, statesAt, statesAtVersions, statesOf } from './narrative-states.js';

/** The next state of a narrative that is at version `version`. */
export interface NarrativeMove
  extends Pick<NarrativeRecord, 'id' | 'version' | 'state' | 'approver' | 'approverId'> {
  readonly returnReason: Bilingual | null;
}

const columns = rowColumns(NarrativeEntity);

/** A council's narratives. */
export const narrativeStore = (manager: EntityManager, councilId: string) => {
  const repository = manager.getRepository(NarrativeEntity);
  const lists = narrativeLists(manager);
  async function withProgress(rows: readonly NarrativeRow[]): Promise<readonly NarrativeRecord[]> {
    const actions = rows.filter(({ kind }) => kind === 'ACTION').map(({ id }) => id);
    const progress = await progressOf(manager, actions);
    return rows.map((row) => narrativeRecord(row, progress.get(row.id)));
  }
  async function withProgressOnPages(
    pages: readonly Page<NarrativeRow>[],
  ): Promise<readonly Page<NarrativeRecord>[]> {
    const rows = pages.flatMap(({ nodes }) => nodes.map(({ node }) => node));
    const records = new Map((await withProgress(rows)).map((narrative) => [narrative.id, narrative]));
    return pages.map((page) => mapPage(page, ({ id }) => records.get(id)));
  }
  const byIds = async (ids: readonly string[]): Promise<ReadonlyMap<string, NarrativeRecord>> => {
    const rows = await repository
      .createQueryBuilder('narrative')
      .where('narrative.id = ANY(:ids)', { ids })
      .getMany();
    return new Map((await withProgress(rows)).map((narrative) => [narrative.id, narrative]));
  };
  const find = async (id: string): Promise<NarrativeRecord | undefined> => {
    const row = await repository.findOneBy({ id });
    return row ? (await withProgress([row]))[0] : undefined;
  };
  return {
    /** Returns the ids of all authors that these narratives have had, in any of their states. */
    async authorIds(ids: readonly string[]): Promise<readonly string[]> {
      const rows = await manager.query<{ authorId: string }[]>(
        `SELECT DISTINCT facts->>'author_id' AS "authorId" FROM narrative_state
         WHERE council_id = $1 AND narrative_id = ANY($2)`,
        [councilId, ids],
      );
      return rows.map(({ authorId }) => authorId);
    },

    /** Returns the ids of all authors that each narrative has had, by the narrative's id. */
    async authorIdsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
      const rows = await manager.query<{ id: string; authorIds: string[] }[]>(
        `SELECT narrative_id AS id, array_agg(DISTINCT facts->>'author_id') AS "authorIds" FROM narrative_state
         WHERE council_id = $1 AND narrative_id = ANY($2) GROUP BY narrative_id`,
        [councilId, ids],
      );
      return new Map(rows.map(({ id, authorIds }) => [id, authorIds]));
    },

    find,

    /** Reads narratives as they are now, or as they were at `asAt`, in the order in which they were first written. */
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
      const rows = await manager.query<NarrativeRow[]>(
        `SELECT ${columns} FROM narrative WHERE scorecard_id = $1 AND period_code = $2 ORDER BY position`,
        [scorecardId, periodCode],
      );
      return withProgress(rows);
    },

    /** Reads the narratives of several reports, in the order in which they were first written. */
    async ofReports(
      reports: readonly { readonly scorecardId: string; readonly periodCode: string }[],
    ): Promise<readonly NarrativeRecord[]> {
      const rows = await manager.query<NarrativeRow[]>(
        `SELECT ${columns} FROM narrative
         WHERE (scorecard_id, period_code) IN (SELECT * FROM unnest($1::uuid[], $2::text[])) ORDER BY position`,
        [reports.map(({ scorecardId }) => scorecardId), reports.map(({ periodCode }) => periodCode)],
      );
      return withProgress(rows);
    },

    /** Reads the actions on the measures, from all scorecards and periods, sorted by due day. */
    async actionsOn(measureIds: readonly string[]): Promise<readonly NarrativeRecord[]> {
      const rows = await repository.find({
        where: { measureId: In([...measureIds]), kind: 'ACTION' },
        order: { actionDueOn: 'ASC', id: 'ASC' },
      });
      return withProgress(rows);
    },

    byIds,

    /**
     * Reads each narrative at the version of its reference, or as it is now if the reference has no version. The result
     * has the order of the references, and `undefined` in the place of a narrative or version that does not exist.
     */
    async atVersions(
      references: readonly NarrativeReference[],
    ): Promise<readonly (NarrativeRecord | undefined)[]> {
      const current = await byIds(references.map(({ id }) => id));
      const earlier = references.flatMap(({ id, version }) => {
        const now = current.get(id);
        return now && version !== undefined && version < now.version ? [{ id, version }] : [];
      });
      const states = earlier.length === 0 ? [] : await statesAtVersions(manager, earlier);
      return references.map(({ id, version }) => {
        const now = current.get(id);
        if (!now || version === undefined || version === now.version) return now;
        const row = states.find((state) => state.id === id && state.version === version);
        return row && narrativeRecord(row, now.progress);
      });
    },

    /** Reads every state of these narratives, earliest first, by the narrative's id. */
    async statesOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly NarrativeRecord[]>> {
      return groupBy(await withProgress(await statesOf(manager, ids)), ({ id }) => id);
    },

    async page(list: NarrativeList): Promise<Page<NarrativeRecord>> {
      const [page] = await withProgressOnPages([await lists.page(list)]);
      return page ?? { nodes: [], hasNextPage: false, hasPreviousPage: false };
    },

    /** Reads a page for each parent. The pages are in the order of the parents' ids. */
    pagesOn: async (parents: NarrativeParents, list: NarrativeList) =>
      withProgressOnPages(await lists.pagesOn(parents, list)),

    count: (filter: NarrativeFilter): Promise<number> => lists.count(filter),

    /** Counts the narratives of each parent. The counts are in the order of the parents' ids. */
    countsOn: (parents: NarrativeParents, filter: NarrativeFilter): Promise<readonly number[]> =>
      lists.countsOn(parents, filter),

    /** Adds narratives, and returns them in the order of the drafts. */
    async add(drafts: readonly NarrativeDraft[]): Promise<readonly NarrativeRecord[]> {
      const inserted = await repository.insert(
        drafts.map((draft) => {
          const { scorecardId, measureId, periodCode, kind, replaces } = draft;
          const place = { councilId, scorecardId, measureId, periodCode, kind, replaces };
          return { ...place, ...narrativeColumns(draft), version: 1 };
        }),
      );
      const ids = inserted.identifiers.map((identifier): string => identifier['id']);
      const records = await byIds(ids);
      return ids.map((id) => {
        const narrative = records.get(id);
        if (!narrative) throw new Error('the narrative was not stored');
        return narrative;
      });
    },

    /** Moves narratives to their next states. Returns the ids of those that were still at their versions. */
    async move(moves: readonly NarrativeMove[]): Promise<ReadonlySet<string>> {
      const [rows] = await manager.query<[{ id: string }[], number]>(
        // Each move gets a later microsecond than the one before, so that a list sorted by time has their order.
        `UPDATE narrative SET state = next.state, approver = next.approver, approver_id = next.approver_id,
           return_reason = next.return_reason, return_reason_cy = next.return_reason_cy, version = narrative.version + 1,
           recorded_at = moment.now + next.place * interval '1 microsecond'
         FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) WITH ORDINALITY
           AS next (id, version, state, approver, approver_id, return_reason, return_reason_cy, place),
           (SELECT clock_timestamp() AS now) AS moment
         WHERE narrative.id = next.id AND narrative.version = next.version
         RETURNING narrative.id`,
        [
          moves.map(({ id }) => id),
          moves.map(({ version }) => version),
          moves.map(({ state }) => state),
          moves.map(({ approver }) => approver),
          moves.map(({ approverId }) => approverId),
          moves.map(({ returnReason }) => returnReason?.en ?? null),
          moves.map(({ returnReason }) => returnReason?.cy ?? null),
        ],
      );
      return new Set(rows.map(({ id }) => id));
    },

    /** Changes a narrative. Returns `undefined` if the stored narrative has another version than `current`. */
    async change(current: NarrativeRecord, next: NarrativeDraft): Promise<NarrativeRecord | undefined> {
      const update = await repository.update(
        { id: current.id, version: current.version },
        { ...narrativeColumns(next), version: current.version + 1, recordedAt: () => 'clock_timestamp()' },
      );
      return update.affected === 1 ? find(current.id) : undefined;
    },
  };
};
