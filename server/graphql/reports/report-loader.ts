import { groupBy } from '../../domain/values/group-by.js';
import type { ReportRequest } from '../../services/reports/find-report.js';
import { loaderOf } from '../api/loader.js';
import { presentScorecardReport } from './scorecard-report.present.js';
import type { ScorecardReport } from './scorecard-report.type.js';

interface ReportKey {
  readonly councilId: string;
  readonly request: ReportRequest;
}

/** Reads reports: those of one council's scorecards in one session. */
export const loadReport = loaderOf<ReportKey, ScorecardReport | null>(
  async ({ services, principal }, keys) => {
    const reports = new Map<ReportKey, ScorecardReport | null>();
    for (const [councilId, own] of groupBy(keys, (key) => key.councilId)) {
      const membership = principal.memberships.find((candidate) => candidate.councilId === councilId);
      if (!membership) continue;
      const requests = own.map(({ request }) => request);
      const found = await services.findReports(principal, membership.areaCode, requests);
      own.forEach((key, index) => {
        const report = found[index];
        reports.set(key, report ? presentScorecardReport(report) : null);
      });
    }
    return keys.map((key) => reports.get(key) ?? null);
  },
  (key) => JSON.stringify(key),
);
