import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { inputReader } from '../values/input-reader.js';
import type { SetTarget } from './set-target.js';

export interface ConfirmTargetInput {
  /** GSS code. */
  readonly council: string;
  readonly measure: string;
  readonly period: string;
  readonly standard: string;
  /** The version that the caller read and confirms unchanged. */
  readonly version: number;
}

/**
 * Confirms a proposed target by adding its next version, so that both the person who proposed it and the
 * person who confirmed it stay on record.
 *
 * Problems: `NOT_FOUND` (measure, target), `MALFORMED_PERIOD`, `OUT_OF_RANGE`, `WRONG_STATE` (confirmed
 * already), `STALE`.
 */
export const confirmTarget =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: ConfirmTargetInput): Promise<Result<SetTarget>> => {
    const tenant = authoriseTenant(principal, 'targetConfirm', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      await stores.targets.lockForWrite();
      const reader = inputReader();
      const measures = await stores.measures.byCodes([input.measure]);
      const measure = reader.found(['measure'], 'measure', input.measure, measures.get(input.measure));
      const period = reader.period(['period'], input.period);
      if (!measure || !period) return refused(...reader.problems);
      const latest = await stores.targets.latest(measure.id, period.code, input.standard);
      const before = reader.found(['standard'], 'target', input.standard, latest);
      if (!before) return refused(...reader.problems);
      if (before.version !== input.version) {
        return refused({ code: 'STALE', path: ['version'], currentVersion: before.version });
      }
      if (before.target.state === 'CONFIRMED') {
        return refused({ code: 'WRONG_STATE', path: ['version'], found: 'CONFIRMED', expected: 'PROPOSED' });
      }
      const { standard, citation } = before;
      const record = await stores.targets.set({
        measureId: measure.id,
        periodCode: period.code,
        standard,
        target: { ...before.target, state: 'CONFIRMED' },
        citation,
        recordedBy: principal.name,
      });
      stores.audit.record('TARGET', [measure.code, period.code, standard], before, record);
      return ok({ ...record, measure, period });
    });
  };
