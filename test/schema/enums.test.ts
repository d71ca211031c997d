import { isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { apiKeyStates, membershipStates, subscriptionStates } from '../../server/access/access-states.js';
import { signingAlgorithms } from '../../server/access/identity-provider.js';
import { principalKinds, roles } from '../../server/access/principal.js';
import { closures, figureMarks } from '../../server/domain/areas/area-register.js';
import { councilTypes } from '../../server/domain/areas/council-type.js';
import { reorganisationKinds } from '../../server/domain/areas/reorganisation-kind.js';
import { auditSubjects } from '../../server/domain/audit/audit-entry.js';
import { benchmarkOutcomes } from '../../server/domain/comparisons/benchmark.js';
import { averageMethods, quotableComparators } from '../../server/domain/comparisons/comparator.js';
import { comparisonGroupKinds } from '../../server/domain/comparisons/comparison-group.js';
import { quartileBands } from '../../server/domain/comparisons/quartile.js';
import { disclosureSchools } from '../../server/domain/disclosure/disclosure-rule.js';
import { accumulations, frequencies, polarities, units } from '../../server/domain/measures/measure.js';
import { monitoringAspects } from '../../server/domain/meetings/member-request.js';
import { reminderKinds } from '../../server/domain/meetings/reminder.js';
import { reportKinds } from '../../server/domain/meetings/report-kind.js';
import { narrativeKinds, narrativeStates } from '../../server/domain/narratives/narrative.js';
import { absenceReasons } from '../../server/domain/observations/figure.js';
import { observationFlags, observationStatuses } from '../../server/domain/observations/observation.js';
import {
  publicationStatuses,
  publicationVisibilities,
} from '../../server/domain/publications/publication.js';
import {
  publicationChangeKinds,
  publicationChangeReasons,
} from '../../server/domain/publications/publication-changes.js';
import { explainedLines } from '../../server/domain/publications/publication-rules.js';
import {
  arrows,
  directionBases,
  judgements,
  notComparableReasons,
} from '../../server/domain/ratings/direction.js';
import {
  notProjectedReasons,
  projectionMethods,
  yearEndOutlooks,
} from '../../server/domain/ratings/outlook.js';
import { ragColours } from '../../server/domain/ratings/rag-thresholds.js';
import { notRatedReasons, rags, ratingRules } from '../../server/domain/ratings/rating.js';
import { noTrendReasons, trendOutcomes } from '../../server/domain/ratings/trend.js';
import { leftOutReasons, notLikeForLikeReasons } from '../../server/domain/reports/like-for-like.js';
import { shownTexts } from '../../server/domain/reports/welsh-completeness.js';
import {
  scorecardChangeKinds,
  scorecardChangeStates,
} from '../../server/domain/scorecards/scorecard-change.js';
import {
  bandEntries,
  targetKinds,
  targetStates,
  toleranceKinds,
} from '../../server/domain/targets/target.js';
import { periodKinds, yearTypes } from '../../server/domain/values/time-identifier.js';
import { unreadyCodes } from '../../server/graphql/publications/publication-readiness.type.js';
import { apiSchema } from '../../server/graphql/server/schema.js';
import { areaLevels } from '../../server/services/access/manage-councils.js';
import { benchmarkReferences } from '../../server/services/benchmarks/benchmark.js';
import { outlierKinds } from '../../server/services/benchmarks/find-outliers.js';
import { comparatorMethods, notComparedReasons } from '../../server/services/comparisons/comparison.js';
import { submissionOutcomes } from '../../server/services/observations/submit-observations.js';
import { summaryKinds } from '../../server/services/reports/record-summary.js';

const schema = apiSchema();

it.each<[string, readonly string[]]>([
  ['PrincipalKind', principalKinds],
  ['Role', roles],
  ['ApiKeyState', apiKeyStates],
  ['MembershipState', membershipStates],
  ['SubscriptionState', subscriptionStates],
  ['SigningAlgorithm', signingAlgorithms],
  ['AuditSubject', auditSubjects],
  ['AreaLevel', areaLevels],
  ['CouncilType', councilTypes],
  ['UnitKind', units],
  ['Polarity', polarities],
  ['Accumulation', accumulations],
  ['Frequency', frequencies],
  ['PeriodKind', periodKinds],
  ['YearType', yearTypes],
  ['AbsenceReason', absenceReasons],
  ['ObservationStatus', observationStatuses],
  ['ObservationFlag', observationFlags],
  ['SubmissionOutcome', submissionOutcomes],
  ['PublicationStatus', publicationStatuses],
  ['PublicationVisibility', publicationVisibilities],
  ['PublicationChangeKind', publicationChangeKinds],
  ['PublicationChangeReason', publicationChangeReasons],
  ['ExplainedLine', explainedLines],
  ['DisclosureSchool', disclosureSchools],
  ['UnreadyCode', unreadyCodes],
  ['Rag', rags],
  ['Colour', ragColours],
  ['NotRatedReason', notRatedReasons],
  ['RatingRule', ratingRules],
  ['TargetKind', targetKinds],
  ['TargetState', targetStates],
  ['ToleranceKind', toleranceKinds],
  ['BandEntry', bandEntries],
  ['Arrow', arrows],
  ['DirectionJudgement', judgements],
  ['DirectionBasis', directionBases],
  ['NotComparableReason', notComparableReasons],
  ['YearEndOutlook', yearEndOutlooks],
  ['ProjectionMethod', projectionMethods],
  ['NotProjectedReason', notProjectedReasons],
  ['ComparatorMethod', comparatorMethods],
  ['AverageMethod', averageMethods],
  ['QuartileBand', quartileBands],
  ['BenchmarkOutcome', benchmarkOutcomes],
  ['BenchmarkReference', benchmarkReferences],
  ['OutlierKind', outlierKinds],
  ['NotComparedReason', notComparedReasons],
  ['ComparatorKind', quotableComparators],
  ['ComparisonGroupKind', comparisonGroupKinds],
  ['FigureMark', figureMarks],
  ['ReorganisationKind', reorganisationKinds],
  ['MissingReason', [...absenceReasons, ...closures, 'NOT_PUBLISHED', 'NO_FRACTION']],
  ['NarrativeKind', narrativeKinds],
  ['NarrativeState', narrativeStates],
  ['SummaryKind', summaryKinds],
  ['ScorecardChangeKind', scorecardChangeKinds],
  ['ScorecardChangeState', scorecardChangeStates],
  ['ReportKind', reportKinds],
  ['ReminderKind', reminderKinds],
  ['MonitoringAspect', monitoringAspects],
  ['TrendOutcome', trendOutcomes],
  ['NoTrendReason', noTrendReasons],
  ['ShownText', shownTexts],
  ['LeftOutReason', leftOutReasons],
  ['NotLikeForLikeReason', notLikeForLikeReasons],
])('%s-has-the-values-of-the-domain', (name, values) => {
  const type = schema.getType(name);
  expect(isEnumType(type) && type.getValues().map(({ value }) => value)).toEqual(values);
});

it('every-language-is-named-by-its-code-in-capitals', () => {
  const type = schema.getType('Language');
  const values = isEnumType(type) ? type.getValues() : [];
  expect(values.map(({ name, value }) => `${name}=${value}`)).toEqual(['EN=en', 'CY=cy']);
});
