import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { YearEndOutlook } from '../../domain/ratings/outlook.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { OutlookRecord } from '../../persistence/reports/outlook-store.js';
import { inputReader, textLimits } from '../values/input-reader.js';

export interface JudgeOutlookInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly measure: string;
  /** The period in which the outlook is judged. */
  readonly period: string;
  readonly outlook?: YearEndOutlook | null;
  /** The value that the council expects at the end of the year. */
  readonly expectedValue?: string | null;
  readonly reason: Bilingual;
  readonly judgedBy: string;
  readonly citation?: string | null;
  /**
   * The version that the caller read; 0 if there was no judgement. If absent, concurrent changes are not detected.
   */
  readonly version?: number | null;
}

/**
 * Records the council's own forecast of a measure's result at the end of the year. Reports show it with the
 * calculated projection.
 *
 * Problems: `NOT_FOUND` (measure), `MALFORMED_PERIOD`, `OUT_OF_RANGE` (the year of the period), `MALFORMED_DECIMAL`,
 * `REQUIRED` (an outlook or an expected value, a reason, the name of the person who judged), `TOO_LONG`, `STALE`.
 */
export const judgeOutlook =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: JudgeOutlookInput): Promise<Result<OutlookRecord>> => {
    const tenant = authoriseTenant(principal, 'outlookJudge', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const reader = inputReader();
      const measures = await stores.measures.byCodes([input.measure]);
      const measure = reader.found(['measure'], 'measure', input.measure, measures.get(input.measure));
      const period = reader.period(['period'], input.period);
      const expectedValue = reader.decimal(['expectedValue'], input.expectedValue);
      const reason = reader.bilingual(['reason'], 'A reason', input.reason, textLimits.note);
      const judgedBy = reader.text(['judgedBy'], 'The name of the person who judged it', input.judgedBy, 200);
      const citation = reader.optionalText(['citation'], input.citation, textLimits.citation);
      const outlook = input.outlook ?? null;
      if (outlook === null && !input.expectedValue) {
        reader.add({ code: 'REQUIRED', path: ['outlook'], what: 'An outlook or an expected value' });
      }
      if (!measure || !period || reader.problems.length > 0) return refused(...reader.problems);
      await stores.outlooks.lockForWrite();
      const [before] = await stores.outlooks.current([measure.id], [period.code]);
      reader.version(['version'], input.version, before?.version);
      if (reader.problems.length > 0) return refused(...reader.problems);
      await stores.outlooks.judge(
        {
          measureId: measure.id,
          periodCode: period.code,
          outlook,
          expectedValue,
          reason,
          judgedBy,
          citation,
        },
        principal.name,
      );
      const [record] = await stores.outlooks.current([measure.id], [period.code]);
      if (!record) throw new Error('the judgement was not stored');
      stores.audit.record('OUTLOOK_JUDGEMENT', [measure.code, period.code], before, record);
      return ok(record);
    });
  };
