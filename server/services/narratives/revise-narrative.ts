import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { checkNarrative, moveNarrative, narrativeLimits } from '../../domain/narratives/narrative.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { NarrativeDraft, NarrativeRecord } from '../../persistence/narratives/narrative-store.js';
import { inputReader, textLimits } from '../values/input-reader.js';
import { isId } from '../values/is-id.js';
import { narrativeKey, type WrittenNarrative } from './move-narrative.js';

export interface ReviseNarrativeInput {
  /** GSS code. */
  readonly council: string;
  readonly id: string;
  /** The version that was read. */
  readonly version: number;
  readonly text: Bilingual;
  readonly action?: { readonly owner: string; readonly dueOn: string; readonly rag: RagColour } | null;
  readonly citation?: string | null;
}

export interface ReturnNarrativeInput {
  /** GSS code. */
  readonly council: string;
  readonly id: string;
  readonly reason: string;
}

/**
 * Revises a draft. The caller becomes its author, so that no one approves their own words.
 *
 * Problems: `NOT_FOUND`, `WRONG_STATE` (it is no draft), `STALE`, `MALFORMED_DATE`, `REQUIRED`, `TOO_LONG`.
 */
export const reviseNarrative =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: ReviseNarrativeInput): Promise<Result<WrittenNarrative>> => {
    const tenant = authoriseTenant(principal, 'narrativeRevise', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const current = await findNarrative(stores, input.id);
      if (!current) return notFound(input.id);
      if (current.state !== 'DRAFT') {
        return refused({ code: 'WRONG_STATE', path: ['id'], found: current.state, expected: 'DRAFT' });
      }
      if (current.version !== input.version) return stale(current);
      const reader = inputReader();
      const text = reader.bilingual(['text'], 'The text', input.text, narrativeLimits.text);
      const action = input.action
        ? {
            owner: reader.text(['action', 'owner'], 'The owner', input.action.owner, 200),
            dueOn: reader.date(['action', 'dueOn'], input.action.dueOn) ?? '',
            rag: input.action.rag,
          }
        : null;
      const citation = reader.optionalText(['citation'], input.citation, textLimits.citation);
      const { kind } = current;
      if (reader.problems.length === 0) checkNarrative({ kind, text, action }).forEach(reader.add);
      if (reader.problems.length > 0) return refused(...reader.problems);
      const { id: authorId, name: author } = principal;
      return change(stores, current, { ...current, text, action, citation, author, authorId });
    });
  };

/**
 * Returns a narrative to its author before it is published, and cancels its approval.
 *
 * Problems: `NOT_FOUND`, `WRONG_STATE` (a draft, or published), `STALE`, `REQUIRED` (a reason), `TOO_LONG`.
 */
export const returnNarrative =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: ReturnNarrativeInput): Promise<Result<WrittenNarrative>> => {
    const tenant = authoriseTenant(principal, 'narrativeReturn', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const current = await findNarrative(stores, input.id);
      if (!current) return notFound(input.id);
      const reader = inputReader();
      const returnReason = reader.text(['reason'], 'A reason', input.reason, textLimits.note);
      if (reader.problems.length > 0) return refused(...reader.problems);
      const moved = moveNarrative(current, 'DRAFT', principal);
      if (!moved.ok) return refused(...moved.problems.map((problem) => ({ ...problem, path: ['id'] })));
      return change(stores, current, { ...current, ...moved.value, returnReason });
    });
  };

const findNarrative = async ({ narratives }: CouncilStores, id: string) =>
  isId(id) ? narratives.find(id) : undefined;

const notFound = (key: string) => refused({ code: 'NOT_FOUND', path: ['id'], what: 'narrative', key });

const stale = ({ version }: NarrativeRecord) =>
  refused({ code: 'STALE', path: ['id'], currentVersion: version });

async function change(
  stores: CouncilStores,
  current: NarrativeRecord,
  next: NarrativeDraft,
): Promise<Result<WrittenNarrative>> {
  const record = await stores.narratives.change(current, next);
  if (!record) return stale((await stores.narratives.find(current.id)) ?? current);
  stores.audit.record('NARRATIVE', narrativeKey(record), current, record);
  const measures = await stores.measures.byIds(record.measureId ? [record.measureId] : []);
  return ok({ record, measure: measures.get(record.measureId ?? '') ?? null });
}
