import { authoriseTenant, mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { Bilingual } from '../../domain/values/language.js';
import { type Period, parsePeriod } from '../../domain/values/period.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { ActionFilter } from '../../persistence/narratives/action-store.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import type { ScorecardOfCommittee } from '../scorecards/manage-scorecards.js';
import { inputReader, textLimits } from '../values/input-reader.js';
import { isId } from '../values/is-id.js';
import { narrativeKey, type WrittenNarrative } from './move-narrative.js';

export interface ReportActionInput {
  /** GSS code. */
  readonly council: string;
  /** Id of a narrative of kind `ACTION`. */
  readonly id: string;
  readonly reportedOn: string;
  readonly rag: RagColour;
  readonly note: Bilingual;
  /** True if nothing is left to do. A later report may set it back to false. */
  readonly finished: boolean;
}

export interface ManagementAction extends WrittenNarrative {
  readonly scorecard: ScorecardOfCommittee;
  readonly period: Period;
}

/** By due date. `null` if the caller may not see the council's actions. */
export const findActions =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    key: { readonly council: string } & ActionFilter,
    request: PageRequest,
  ): Promise<Page<ManagementAction> | null> => {
    const tenant = mayEnter(principal, 'managementActions', key.council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const page = await stores.actions.page(key, request);
      const actions = await withScorecards(
        stores,
        page.nodes.map(({ node }) => node),
      );
      return {
        ...page,
        nodes: page.nodes.flatMap(({ node: id, key }) => {
          const node = actions.get(id);
          return node ? [{ node, key }] : [];
        }),
      };
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
      const action = reader.found(['id'], 'action', id, stored?.kind === 'ACTION' ? stored : undefined);
      const reportedOn = reader.date(['reportedOn'], input.reportedOn);
      const note = reader.bilingual(['note'], 'The note', input.note, textLimits.note);
      if (!action || !reportedOn || reader.problems.length > 0) return refused(...reader.problems);
      const [before] = action.progress;
      const version = 1 + (before?.version ?? 0);
      const progress = { version, reportedOn, rag, note, finished, recordedBy: principal.name };
      await stores.actions.report(action.id, progress);
      stores.audit.record('ACTION_PROGRESS', [...narrativeKey(action), `${version}`], before, progress);
      const after = (await withScorecards(stores, [action.id])).get(action.id);
      if (!after) throw new Error('the progress was not stored');
      return ok(after);
    });
  };

async function withScorecards(
  stores: CouncilStores,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ManagementAction>> {
  const records = [...(await stores.narratives.byIds(ids)).values()];
  const measures = await stores.measures.byIds(records.flatMap(({ measureId }) => measureId ?? []));
  const cards = await stores.scorecards.byIds(records.map(({ scorecardId }) => scorecardId));
  const owners = await stores.committees.byIds([...cards.values()].map(({ committeeId }) => committeeId));
  const entries = records.flatMap((record) => {
    const card = cards.get(record.scorecardId);
    const committee = owners.get(card?.committeeId ?? '');
    const period = parsePeriod(record.periodCode);
    if (!card || !committee || !period.ok) return [];
    const measure = measures.get(record.measureId ?? '') ?? null;
    const action = { record, measure, scorecard: { ...card, committee }, period: period.value };
    return [[record.id, action] as const];
  });
  return new Map(entries);
}
