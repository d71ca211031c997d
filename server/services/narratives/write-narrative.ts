import type { TenantOperation } from '../../access/permissions.js';
import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import {
  checkNarrative,
  moveNarrative,
  type NarrativeKind,
  type NarrativeState,
  narrativeLimits,
} from '../../domain/narratives/narrative.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-store.js';
import { type InputReader, inputReader, textLimits } from '../values/input-reader.js';
import { isId } from '../values/is-id.js';
import { rememberApproval } from './approval-snapshot.js';

export interface WriteNarrativeInput {
  /** GSS code. */
  readonly council: string;
  readonly scorecard: string;
  /** Absent where it is on the whole scorecard. */
  readonly measure?: string | null;
  readonly period: string;
  readonly kind: NarrativeKind;
  readonly text: Bilingual;
  readonly action?: { readonly owner: string; readonly dueOn: string; readonly rag: RagColour } | null;
  readonly citation?: string | null;
  /** The id of published words on the same line in the same period, whose place these are to take. */
  readonly replaces?: string | null;
}

export interface MoveNarrativeInput {
  /** GSS code. */
  readonly council: string;
  readonly id: string;
  /** The version that was read; absent: whatever stands. */
  readonly version?: number | null;
}

export interface WrittenNarrative {
  readonly record: NarrativeRecord;
  readonly measure: MeasureRecord | null;
}

/**
 * Writes a draft. One that replaces published words takes their place once it is approved.
 *
 * Problems: `NOT_FOUND` (scorecard, measure, words to replace), `MALFORMED_PERIOD`, `MALFORMED_DATE`, `REQUIRED`,
 * `TOO_LONG`, `WRONG_STATE` (words to replace that are not published), and those of `checkNarrative`.
 */
export const writeNarrative =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: WriteNarrativeInput): Promise<Result<WrittenNarrative>> => {
    const tenant = authoriseTenant(principal, 'narrativeWrite', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const reader = inputReader();
      const { kind, scorecard: code } = input;
      const scorecard = reader.found(['scorecard'], 'scorecard', code, await stores.scorecards.find(code));
      const measure = await readMeasure(input.measure);
      const period = reader.period(['period'], input.period);
      const text = reader.bilingual(['text'], 'The text', input.text, narrativeLimits.text);
      const action = input.action
        ? {
            owner: reader.text(['action', 'owner'], 'The owner', input.action.owner, 200),
            dueOn: reader.date(['action', 'dueOn'], input.action.dueOn) ?? '',
            rag: input.action.rag,
          }
        : null;
      const citation = reader.optionalText(['citation'], input.citation, textLimits.citation);
      if (reader.problems.length === 0) checkNarrative({ kind, text, action }).forEach(reader.add);
      if (!measure && kind !== 'OVERVIEW' && kind !== 'ACTION' && !input.measure) {
        reader.add({ code: 'REQUIRED', path: ['measure'], what: 'The measure that the words are on' });
      }
      if (!scorecard || !period || reader.problems.length > 0) return refused(...reader.problems);
      const place = {
        scorecardId: scorecard.id,
        measureId: measure?.id ?? null,
        periodCode: period.code,
        kind,
      };
      const replaces = await readReplaced(reader, stores, place, input.replaces);
      if (reader.problems.length > 0) return refused(...reader.problems);
      const record = await stores.narratives.add({
        ...place,
        replaces,
        text,
        action,
        state: 'DRAFT',
        author: principal.name,
        authorId: principal.id,
        approver: null,
        approverId: null,
        citation,
      });
      stores.audit.record('NARRATIVE', narrativeKey(record), null, record);
      return ok({ record, measure });

      async function readMeasure(wanted: string | null | undefined): Promise<MeasureRecord | null> {
        if (!wanted) return null;
        const found = (await stores.measures.byCodes([wanted])).get(wanted);
        return reader.found(['measure'], 'measure', wanted, found);
      }
    });
  };

type Place = Pick<NarrativeRecord, 'scorecardId' | 'measureId' | 'periodCode' | 'kind'>;

/** An action is not replaced: how it stands is reported, and it is finished. */
async function readReplaced(
  reader: InputReader,
  { narratives }: CouncilStores,
  { kind, ...place }: Place,
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const known = kind !== 'ACTION' && isId(id) ? await narratives.find(id) : undefined;
  const isThere =
    known?.kind === kind &&
    known.scorecardId === place.scorecardId &&
    known.measureId === place.measureId &&
    known.periodCode === place.periodCode;
  const words = reader.found(['replaces'], 'words of this kind there', id, isThere ? known : undefined);
  if (!words) return null;
  if (words.state !== 'PUBLISHED') {
    reader.add({ code: 'WRONG_STATE', path: ['replaces'], found: words.state, expected: 'PUBLISHED' });
  }
  return words.id;
}

/** Words have no natural key of their own: what they are on, and their id. */
export const narrativeKey = ({ periodCode, kind, id }: NarrativeRecord) => [periodCode, kind, id];

/** Hands a draft in. Problems: `NOT_FOUND`, `WRONG_STATE`, `STALE`. */
export const submitNarrative = (sessions: DatabaseSessions) => move(sessions, 'narrativeSubmit', 'SUBMITTED');

/** Approves what somebody else wrote. Problems: `NOT_FOUND`, `WRONG_STATE`, `SAME_PERSON`, `STALE`. */
export const approveNarrative = (sessions: DatabaseSessions) =>
  move(sessions, 'narrativeApprove', 'APPROVED');

const move =
  (sessions: DatabaseSessions, operation: TenantOperation, to: NarrativeState) =>
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
      if (to === 'APPROVED') await rememberApproval(stores, input.council, record);
      const measures = await stores.measures.byIds(record.measureId ? [record.measureId] : []);
      return ok({ record, measure: measures.get(record.measureId ?? '') ?? null });
    });
  };
