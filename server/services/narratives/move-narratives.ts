import type { TenantOperation } from '../../access/permissions.js';
import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { moveNarrative, type NarrativeState } from '../../domain/narratives/narrative.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Path, type Result, refused } from '../../domain/values/problem.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import { type InputReader, inputReader, textLimits } from '../values/input-reader.js';
import {
  checkListLength,
  checkVersion,
  type NarrativeKey,
  narrativeAuditKey,
  rowIds,
} from './narrative-key.js';

export interface MoveNarrativesInput<Key extends NarrativeKey = NarrativeKey> {
  /** The council's GSS code. */
  readonly council: string;
  /** The narratives to move. Either all of them are moved or none. */
  readonly narratives: readonly Key[];
}

export interface ReturnedNarrative extends NarrativeKey {
  readonly reason: Bilingual;
}

type AfterMove = (stores: CouncilStores, council: string, moved: readonly NarrativeRecord[]) => Promise<void>;

interface Step {
  readonly operation: TenantOperation;
  readonly to: NarrativeState;
  /** Work that follows the move, in the same transaction. */
  readonly afterwards?: AfterMove;
}

/**
 * Submits drafts: either all of them or none.
 *
 * Problems of one narrative, with its place in the list: `NOT_FOUND`, `DUPLICATE`, `WRONG_STATE`, `STALE`. Problems
 * of the list: `REQUIRED` and `OUT_OF_RANGE`.
 */
export const submitNarratives = (sessions: DatabaseSessions) =>
  moveTo(sessions, { operation: 'narrativesSubmit', to: 'SUBMITTED' });

/**
 * Returns unpublished narratives to their authors and cancels their approvals: either all of the narratives or none.
 *
 * Problems: those of {@link submitNarratives}, `REQUIRED` (the reason) and `TOO_LONG`. `WRONG_STATE` means that the
 * narrative is a draft or is published.
 */
export const returnNarratives = (sessions: DatabaseSessions) =>
  moveTo<ReturnedNarrative>(sessions, { operation: 'narrativesReturn', to: 'DRAFT' });

interface NextState {
  readonly path: Path;
  readonly before: NarrativeRecord;
  readonly next: NarrativeRecord;
}

/** Makes a function that moves narratives to the state `to` in one transaction: either all of them or none. */
export const moveTo =
  <Key extends NarrativeKey & { readonly reason?: Bilingual }>(
    sessions: DatabaseSessions,
    { operation, to, afterwards }: Step,
  ) =>
  async (
    principal: Principal,
    input: MoveNarrativesInput<Key>,
  ): Promise<Result<readonly NarrativeRecord[]>> => {
    const tenant = authoriseTenant(principal, operation, input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const reader = inputReader();
      checkListLength(reader, input.narratives.length);
      if (reader.problems.length > 0) return refused(...reader.problems);
      await stores.approvals.lockForWrite();
      const states = await nextStates(stores, reader, { principal, to, keys: input.narratives });
      if (reader.problems.length > 0) return refused(...reader.problems);
      const moved = await stores.narratives.move(states.map(({ before, next }) => moveOf(before, next)));
      const after = await stores.narratives.byIds(states.map(({ before }) => before.id));
      for (const { path, before } of states.filter(({ before: { id } }) => !moved.has(id))) {
        const currentVersion = after.get(before.id)?.version ?? before.version;
        reader.add({ code: 'STALE', path: [...path, 'id'], currentVersion });
      }
      if (reader.problems.length > 0) return refused(...reader.problems);
      const records = states.flatMap(({ before }) => {
        const record = after.get(before.id);
        if (record) stores.audit.record('NARRATIVE', narrativeAuditKey(record), before, record);
        return record ? [record] : [];
      });
      await afterwards?.(stores, input.council, records);
      return ok(records);
    });
  };

interface Moves {
  readonly principal: Principal;
  readonly to: NarrativeState;
  readonly keys: readonly (NarrativeKey & { readonly reason?: Bilingual })[];
}

/**
 * Returns the narratives with their next states, in the order of the keys. Adds the problems of the keys to the
 * reader.
 */
async function nextStates(
  { narratives }: CouncilStores,
  reader: InputReader,
  { principal, to, keys }: Moves,
): Promise<readonly NextState[]> {
  const ids = rowIds(keys);
  const stored = await narratives.byIds(ids);
  const authorIds = to === 'APPROVED' ? await narratives.authorIdsOf(ids) : null;
  const firstPlaces = new Map<string, Path>();
  return keys.flatMap((key, index) => {
    const path = ['narratives', index];
    const narrative = reader.found([...path, 'id'], 'narrative', null, stored.get(key.id));
    if (!narrative) return [];
    const first = firstPlaces.get(narrative.id);
    if (first) {
      reader.add({ code: 'DUPLICATE', path: [...path, 'id'], what: 'narrative', first });
      return [];
    }
    firstPlaces.set(narrative.id, [...path, 'id']);
    checkVersion(reader, path, key, narrative.version);
    const returnReason =
      to === 'DRAFT'
        ? reader.bilingual(
            [...path, 'reason'],
            'A reason',
            key.reason ?? { en: '', cy: null },
            textLimits.note,
          )
        : narrative.returnReason;
    const moved = moveNarrative(narrative, to, principal, authorIds?.get(narrative.id));
    if (!moved.ok) {
      for (const problem of moved.problems) reader.add({ ...problem, path: [...path, 'id'] });
      return [];
    }
    return [{ path, before: narrative, next: { ...narrative, ...moved.value, returnReason } }];
  });
}

const moveOf = ({ id, version }: NarrativeRecord, next: NarrativeRecord) => ({
  id,
  version,
  state: next.state,
  approver: next.approver,
  approverId: next.approverId,
  returnReason: next.returnReason,
});
