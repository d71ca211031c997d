import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { QuotableComparator } from '../../domain/comparisons/comparator.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { inputReader, textLimits } from '../values/input-reader.js';
import type { Comparison } from './comparison.js';

export interface QuoteComparatorInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly measure: string;
  /** The period of the scorecard line next to which the comparator is printed. */
  readonly period: string;
  readonly comparator: QuotableComparator;
  readonly value: string;
  /** The report and paragraph in which the comparator is printed. */
  readonly citation: string;
}

/**
 * Enters a comparator as printed in a report. A scorecard shows it, marked as quoted, if the service has no
 * published figures from which to calculate a comparator.
 *
 * Problems: `NOT_FOUND` (measure), `MALFORMED_PERIOD`, `MALFORMED_DECIMAL`, `REQUIRED`, `TOO_LONG`.
 */
export const quoteComparator =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: QuoteComparatorInput): Promise<Result<Comparison>> => {
    const tenant = authoriseTenant(principal, 'comparatorQuote', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const reader = inputReader();
      const measures = await stores.measures.byCodes([input.measure]);
      const measure = reader.found(['measure'], 'measure', input.measure, measures.get(input.measure));
      const period = reader.period(['period'], input.period);
      const value = reader.decimal(['value'], input.value);
      const citation = reader.text(['citation'], 'The source', input.citation, textLimits.citation);
      if (!measure || !period || !value || reader.problems.length > 0) return refused(...reader.problems);
      const { comparator } = input;
      await stores.comparators.lockForWrite();
      const current = await stores.comparators.current([measure.id], [period.code]);
      const before = current.find((other) => other.comparator === comparator);
      const quoted = { measureId: measure.id, periodCode: period.code, comparator, value, citation };
      await stores.comparators.quote(quoted, principal.name);
      stores.audit.record('QUOTED_COMPARATOR', [measure.code, period.code, comparator], before, quoted);
      return ok({
        kind: 'COMPARED',
        measure,
        value,
        method: 'QUOTED',
        period,
        group: null,
        area: null,
        citation,
      });
    });
  };
