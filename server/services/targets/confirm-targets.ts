import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { TargetDraft } from '../../persistence/targets/target-store.js';
import { inputReader } from '../values/input-reader.js';
import type { CurrentTarget } from './current-targets.js';
import { byKey, checkDuplicates, checkLength, textOf } from './target-rows.js';

/** One target to confirm. */
export interface TargetConfirmation {
  readonly measure: string;
  readonly period: string;
  readonly standard: string;
  /** The version that the caller read and confirms unchanged. */
  readonly version: number;
}

export interface ConfirmTargetsInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly targets: readonly TargetConfirmation[];
}

/**
 * Confirms proposed targets: either all of them or none. Adds a next version of each target, so that both the person
 * who proposed it and the person who confirmed it stay on record.
 *
 * Problems: `NOT_FOUND` (measure, target), `MALFORMED_PERIOD`, `OUT_OF_RANGE` (year, number of targets), `REQUIRED`
 * (no target), `DUPLICATE`, `WRONG_STATE` (confirmed already), `STALE`.
 */
export const confirmTargets =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: ConfirmTargetsInput): Promise<Result<readonly CurrentTarget[]>> => {
    const tenant = authoriseTenant(principal, 'targetsConfirm', input.council);
    const limits = checkLength(input.targets.length);
    if (limits.length > 0) return refused(...limits);
    return sessions.inCouncil(tenant, async (stores) => {
      await stores.targets.lockForWrite();
      const reader = inputReader();
      const measures = await stores.measures.byCodes(input.targets.map(({ measure }) => measure));
      const rows = input.targets.flatMap((target, index) => {
        const path = ['targets', index];
        const { standard, version } = target;
        const measure = reader.found(
          [...path, 'measure'],
          'measure',
          target.measure,
          measures.get(target.measure),
        );
        const period = reader.period([...path, 'period'], target.period);
        if (!measure || !period) return [];
        const key = { measureId: measure.id, periodCode: period.code, standard };
        return [{ path, measure, period, key, version }];
      });
      checkDuplicates(reader, rows);
      const latest = byKey(await stores.targets.latest(rows.map(({ key }) => key)));
      const changes = rows.flatMap(({ path, key, version, ...row }) => {
        const standard = [...path, 'standard'];
        const before = reader.found(standard, 'target', key.standard, latest.get(textOf(key)));
        if (!before) return [];
        const at = [...path, 'version'];
        if (before.version !== version) {
          reader.add({ code: 'STALE', path: at, currentVersion: before.version });
        } else if (before.target.state === 'CONFIRMED') {
          reader.add({ code: 'WRONG_STATE', path: at, found: 'CONFIRMED', expected: 'PROPOSED' });
        }
        const draft: TargetDraft = {
          ...key,
          version: before.version + 1,
          target: { ...before.target, state: 'CONFIRMED' },
          citation: before.citation,
          recordedBy: principal.name,
        };
        return [{ ...row, before, draft }];
      });
      if (reader.problems.length > 0) return refused(...reader.problems);
      const records = await stores.targets.set(changes.map(({ draft }) => draft));
      return ok(
        changes.flatMap(({ measure, period, before }, index) => {
          const record = records[index];
          if (!record) return [];
          stores.audit.record('TARGET', [measure.code, period.code, record.standard], before, record);
          return [{ ...record, measure, period }];
        }),
      );
    });
  };
