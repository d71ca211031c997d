import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import { inputReader } from '../values/input-reader.js';
import { checkVersion, type NarrativeKey, narrativeAuditKey, rowIds } from './narrative-key.js';
import { type ActionInput, readWords } from './narrative-words.js';

export interface ReviseNarrativeInput extends NarrativeKey {
  /** The council's GSS code. */
  readonly council: string;
  readonly text: Bilingual;
  readonly action?: ActionInput | null;
  readonly citation?: string | null;
}

/**
 * Revises a draft. The caller becomes its author and so cannot approve it. The input must name the version that the
 * caller read: either in `version` or as part of the identifier.
 *
 * Problems: `NOT_FOUND`, `WRONG_STATE` (not a draft), `STALE`, `MALFORMED_DATE`, `REQUIRED`, `TOO_LONG`, and those
 * of `checkNarrative`.
 */
export const reviseNarrative =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: ReviseNarrativeInput): Promise<Result<NarrativeRecord>> => {
    const tenant = authoriseTenant(principal, 'narrativeRevise', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const reader = inputReader();
      const stored = await stores.narratives.byIds(rowIds([input]));
      const current = reader.found(['id'], 'narrative', null, stored.get(input.id));
      if (!current) return refused(...reader.problems);
      if (current.state !== 'DRAFT') {
        return refused({ code: 'WRONG_STATE', path: ['id'], found: current.state, expected: 'DRAFT' });
      }
      if ((input.version ?? input.versionOfId) === undefined) {
        reader.add({ code: 'REQUIRED', path: ['version'], what: 'The version that was read' });
      }
      checkVersion(reader, [], input, current.version);
      if (reader.problems.length > 0) return refused(...reader.problems);
      const words = readWords(reader, { kind: current.kind, hasMeasure: current.measureId !== null }, input);
      if (reader.problems.length > 0) return refused(...reader.problems);
      const { id: authorId, name: author } = principal;
      const record = await stores.narratives.change(current, { ...current, ...words, author, authorId });
      if (!record) {
        const now = (await stores.narratives.find(current.id)) ?? current;
        return refused({ code: 'STALE', path: ['id'], currentVersion: now.version });
      }
      stores.audit.record('NARRATIVE', narrativeAuditKey(record), current, record);
      return ok(record);
    });
  };
