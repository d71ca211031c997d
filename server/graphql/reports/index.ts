import { MeasureLineageEdge, ScorecardEditionEdge } from './edition.edges.js';
import { LikeForLikeExplanationResolver } from './like-for-like.resolver.js';
import { OutlookResolver } from './outlook.resolver.js';
import { ScorecardReportEdges } from './scorecard.edges.js';
import { ScorecardLineResolver } from './scorecard-line.resolver.js';
import { LikeForLikeResolver, ScorecardReportResolver } from './scorecard-report.resolver.js';

export const reportsResolvers = [
  MeasureLineageEdge,
  OutlookResolver,
  ScorecardEditionEdge,
  LikeForLikeExplanationResolver,
  LikeForLikeResolver,
  ScorecardLineResolver,
  ScorecardReportEdges,
  ScorecardReportResolver,
] as const;
