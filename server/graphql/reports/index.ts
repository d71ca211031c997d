import { LikeForLikeExplanationResolver } from './like-for-like.resolver.js';
import { OutlookResolver } from './outlook.resolver.js';
import { ScorecardReportEdges } from './scorecard.edges.js';
import { ScorecardEditionResolver } from './scorecard-edition.resolver.js';
import { ScorecardLineResolver } from './scorecard-line.resolver.js';
import { LikeForLikeResolver, ScorecardReportResolver } from './scorecard-report.resolver.js';

export const reportsResolvers = [
  LikeForLikeExplanationResolver,
  LikeForLikeResolver,
  OutlookResolver,
  ScorecardEditionResolver,
  ScorecardLineResolver,
  ScorecardReportEdges,
  ScorecardReportResolver,
] as const;
