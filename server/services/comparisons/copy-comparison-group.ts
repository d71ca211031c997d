import type { Principal } from '../../access/principal.js';
import type { Bilingual } from '../../domain/values/language.js';
import { type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { inputReader, textLimits } from '../values/input-reader.js';
import {
  type ComparisonGroupOfAreas,
  inGroupScope,
  ownGroup,
  recordChange,
} from './comparison-group-scope.js';

export interface CopyComparisonGroupInput {
  /** GSS code of the council that will own the copy; absent for a shared one. */
  readonly council?: string | null;
  /** Code of the group to copy: the council's own group with this code or, if there is none, the shared one. */
  readonly group: string;
  readonly code: string;
  readonly name: Bilingual;
}

/**
 * Copies a group with all its editions under another code, so that a council can adapt a shared list.
 *
 * Problems: `NOT_FOUND` (group), `ALREADY_EXISTS` (the new code), `MALFORMED_CODE`, `REQUIRED`, `TOO_LONG`.
 */
export const copyComparisonGroup =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: CopyComparisonGroupInput): Promise<Result<ComparisonGroupOfAreas>> =>
    inGroupScope(
      sessions,
      principal,
      { operation: 'comparisonGroupCopy', council: input.council ?? null },
      async (stores, councilId, project) => {
        const reader = inputReader();
        const { comparisonGroups } = stores;
        const group = await comparisonGroups.find(input.group);
        const source = reader.found(['group'], 'comparison group', input.group, group);
        const code = reader.code(['code'], input.code);
        const name = reader.bilingual(['name'], 'A name', input.name, textLimits.name);
        if (await ownGroup(stores, councilId, code)) {
          reader.add({ code: 'ALREADY_EXISTS', path: ['code'], what: 'comparison group', key: code });
        }
        if (!source || reader.problems.length > 0) return refused(...reader.problems);
        const { kind, neighboursOf, editions } = source;
        await comparisonGroups.define({ councilId, code, name, kind, neighboursOf }, undefined);
        const copy = await ownGroup(stores, councilId, code);
        if (!copy) throw new Error(`the copy ${code} was not stored`);
        for (const edition of editions) await comparisonGroups.addEdition(copy, edition);
        await project([neighboursOf]);
        return recordChange(stores, code, undefined);
      },
    );
