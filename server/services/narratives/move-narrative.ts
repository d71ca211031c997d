import type { TenantOperation } from '../../access/permissions.js';
import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { moveNarrative, type NarrativeState } from '../../domain/narratives/narrative.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-store.js';
import { isId } from '../values/is-id.js';

export interface MoveNarrativeInput {
  /** GSS code. */
  readonly council: string;
  readonly id: string;
  /** The version that was read. Absent: no check for concurrent changes. */
  readonly version?: number | null;
}

export interface WrittenNarrative {
  readonly record: NarrativeRecord;
  readonly measure: MeasureRecord | null;
}

/** A narrative has no natural key: period, kind and id identify it in the audit. */
export const narrativeKey = ({ periodCode, kind, id }: NarrativeRecord) => [periodCode, kind, id];

/** Submits a draft. Problems: `NOT_FOUND`, `WRONG_STATE`, `STALE`. */
export const submitNarrative = (sessions: DatabaseSessions) =>
  moveTo(sessions, 'narrativeSubmit', 'SUBMITTED');

type AfterMove = (stores: CouncilStores, council: string, moved: NarrativeRecord) => Promise<void>;

/** Moves a narrative to the next state, then does `afterwards` in the same transaction. */
export const moveTo =
  (
    sessions: DatabaseSessions,
    operation: TenantOperation,
    to: NarrativeState,
    afterwards: AfterMove = async () => undefined,
  ) =>
  async (principal: Principal, input: MoveNarrativeInput): Promise<Result<WrittenNarrative>> => {
    const tenant = authoriseTenant(principal, operation, input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const current = isId(input.id) ? await stores.narratives.find(input.id) : undefined;
      if (!current) return refused({ code: 'NOT_FOUND', path: ['id'], what: 'narrative', key: input.id });
      if (input.version && input.version !== current.version) {
        return refused({ code: 'STALE', path: ['version'], currentVersion: current.version });
      }
      const authorIds = await stores.narratives.authorIds([current.id]);
      const moved = moveNarrative(current, to, principal, authorIds);
      if (!moved.ok) return refused(...moved.problems.map((problem) => ({ ...problem, path: ['id'] })));
      const record = await stores.narratives.change(current, { ...current, ...moved.value });
      if (!record) {
        const now = await stores.narratives.find(current.id);
        return refused({ code: 'STALE', path: ['id'], currentVersion: now?.version ?? current.version });
      }
      stores.audit.record('NARRATIVE', narrativeKey(record), current, record);
      await afterwards(stores, input.council, record);
      const measures = await stores.measures.byIds(record.measureId ? [record.measureId] : []);
      return ok({ record, measure: measures.get(record.measureId ?? '') ?? null });
    });
  };
