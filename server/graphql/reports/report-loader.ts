import { groupBy } from '../../domain/values/group-by.js';
import type { ReportRequest } from '../../services/reports/find-report.js';
import { loaderOf } from '../api/loader.js';
import { codeOfTenant } from '../api/membership.js';
import { presentScorecardReport } from './scorecard-report.present.js';
import type { ScorecardReport } from './scorecard-report.type.js';

interface ReportKey {
  readonly councilId: string;
  readonly request: ReportRequest;
}

/**
 * Reads reports. Those of one council are read together, in one database session. `null` for a report that does not
 * exist or that the caller may not see.
 */
export const loadReport = loaderOf<ReportKey, ScorecardReport | null>(
  async (context, keys) => {
    const { services, principal } = context;
    const reports = new Map<ReportKey, ScorecardReport | null>();
    for (const [councilId, own] of groupBy(keys, (key) => key.councilId)) {
      const council = codeOfTenant(context, councilId);
      if (council === null) continue;
      const requests = own.map(({ request }) => request);
      const found = await services.findReports(principal, council, requests);
      own.forEach((key, index) => {
        const report = found[index];
        reports.set(key, report ? presentScorecardReport(report) : null);
      });
    }
    return keys.map((key) => reports.get(key) ?? null);
  },
  (key) => JSON.stringify(key),
);
