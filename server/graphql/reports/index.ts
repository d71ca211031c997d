import { OutlookResolver } from './outlook.resolver.js';
import { ScorecardEditionResolver } from './scorecard-edition.resolver.js';
import { ScorecardReportResolver } from './scorecard-report.resolver.js';

export const reportsResolvers = [OutlookResolver, ScorecardEditionResolver, ScorecardReportResolver] as const;
