import { authoriseTenant, mayEnter, mayFollow } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import { parseReportTime, type ReportTime } from '../../domain/values/report-time.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ActionFilter, ActionList } from '../../persistence/narratives/action-store.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { NarrativeReference } from '../../persistence/narratives/narrative-states.js';
import type { Page } from '../../persistence/sql/page.js';
import type { ScorecardOfCommittee } from '../scorecards/manage-scorecards.js';
import { inputReader, textLimits } from '../values/input-reader.js';
import { isId } from '../values/is-id.js';
import { narrativeAuditKey } from './narrative-key.js';

export interface ReportActionInput {
  /** The council's GSS code. */
  readonly council: string;
  /** The id of a narrative of kind `ACTION`. A text that does not have the form of an id matches no narrative. */
  readonly id: string;
  readonly reportedOn: string;
  readonly rag: RagColour;
  readonly note: Bilingual;
  /** True if nothing is left to do. A later report may set it back to false. */
  readonly finished: boolean;
}

export interface ManagementAction {
  readonly record: NarrativeRecord;
  readonly measure: MeasureRecord | null;
  readonly scorecard: ScorecardOfCommittee;
  readonly time: ReportTime;
}

/**
 * Reads a page of a council's management actions, by default the earliest due first. `null` if the caller may not
 * see them. `council` is a GSS code.
 */
export const findActions =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string, list: ActionList): Promise<Page<ManagementAction> | null> => {
    const tenant = mayEnter(principal, 'managementActions', council);
    return tenant ? sessions.inCouncil(tenant, (stores) => readActions(stores, list)) : null;
  };

/**
 * Reads a page for a field of the council, as {@link findActions} does, but returns `null` if that function would
 * throw.
 */
export const findActionsOfCouncil =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string, list: ActionList): Promise<Page<ManagementAction> | null> => {
    const tenant = mayFollow(principal, 'managementActions', council);
    return tenant ? sessions.inCouncil(tenant, (stores) => readActions(stores, list)) : null;
  };

async function readActions(stores: CouncilStores, list: ActionList): Promise<Page<ManagementAction>> {
  const page = await stores.actions.page(list);
  const records = await stores.narratives.byIds(page.nodes.map(({ node }) => node));
  const actions = await withScorecards(stores, [...records.values()]);
  const nodes = page.nodes.flatMap(({ node: id, key }) => {
    const node = actions.get(id);
    return node ? [{ node, key }] : [];
  });
  return { ...page, nodes };
}

/** Counts the council's actions that meet the conditions; `null` if the caller may not see them. */
export const countActions =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string, filter: ActionFilter): Promise<number | null> => {
    const tenant = mayFollow(principal, 'managementActions', council);
    return tenant ? sessions.inCouncil(tenant, ({ actions }) => actions.count(filter)) : null;
  };

/**
 * Reads actions at the versions that the references name, in the order of the references; `undefined` for each that
 * the caller may not see.
 */
export const findActionVersions =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    references: readonly NarrativeReference[],
  ): Promise<readonly (ManagementAction | undefined)[] | null> => {
    const tenant = mayEnter(principal, 'managementActions', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const records = await stores.narratives.atVersions(references);
      const found = records.flatMap((record) => (record?.kind === 'ACTION' ? [record] : []));
      const actions = await withScorecards(stores, found);
      return records.map((record) => {
        const action = record && actions.get(record.id);
        return action && record ? { ...action, record } : undefined;
      });
    });
  };

/**
 * Records the progress of an action, before or after its narrative is published.
 *
 * Problems: `NOT_FOUND` (there is no such action), `MALFORMED_DATE`, `REQUIRED`, `TOO_LONG`.
 */
export const reportAction =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: ReportActionInput): Promise<Result<ManagementAction>> => {
    const tenant = authoriseTenant(principal, 'actionProgressReport', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      await stores.actions.lockForWrite();
      const reader = inputReader();
      const { id, rag, finished } = input;
      const stored = isId(id) ? await stores.narratives.find(id) : undefined;
      const action = reader.found(['id'], 'action', null, stored?.kind === 'ACTION' ? stored : undefined);
      const reportedOn = reader.date(['reportedOn'], input.reportedOn);
      const note = reader.bilingual(['note'], 'The note', input.note, textLimits.note);
      if (!action || !reportedOn || reader.problems.length > 0) return refused(...reader.problems);
      const [before] = action.progress;
      const version = 1 + (before?.version ?? 0);
      const progress = { version, reportedOn, rag, note, finished, recordedBy: principal.name };
      await stores.actions.report(action.id, progress);
      stores.audit.record('ACTION_PROGRESS', [...narrativeAuditKey(action), `${version}`], before, progress);
      const reported = await stores.narratives.byIds([action.id]);
      const after = (await withScorecards(stores, [...reported.values()])).get(action.id);
      if (!after) throw new Error('the progress was not stored');
      return ok(after);
    });
  };

/** Adds scorecards and measures to actions, and returns the actions by the narrative's id. */
async function withScorecards(
  stores: CouncilStores,
  records: readonly NarrativeRecord[],
): Promise<ReadonlyMap<string, ManagementAction>> {
  const measures = await stores.measures.byIds(records.flatMap(({ measureId }) => measureId ?? []));
  const cards = await stores.scorecards.byIds(records.map(({ scorecardId }) => scorecardId));
  const owners = await stores.committees.byIds([...cards.values()].map(({ committeeId }) => committeeId));
  const entries = records.flatMap((record) => {
    const card = cards.get(record.scorecardId);
    const committee = owners.get(card?.committeeId ?? '');
    const time = parseReportTime(record.periodCode);
    if (!card || !committee || !time.ok) return [];
    const measure = measures.get(record.measureId ?? '') ?? null;
    const action = { record, measure, scorecard: { ...card, committee }, time: time.value };
    return [[record.id, action] as const];
  });
  return new Map(entries);
}
