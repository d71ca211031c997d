import { MeasureLineageEdge, ScorecardEditionEdge } from './edition.edges.js';
import { OutlookResolver } from './outlook.resolver.js';
import { ScorecardEditionResolver } from './scorecard-edition.resolver.js';
import { ScorecardReportResolver } from './scorecard-report.resolver.js';

export const reportsResolvers = [
  MeasureLineageEdge,
  OutlookResolver,
  ScorecardEditionEdge,
  ScorecardEditionResolver,
  ScorecardReportResolver,
] as const;
