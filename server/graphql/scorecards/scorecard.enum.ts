import { noPeriodReasons } from '../../domain/measures/reporting-period.js';
import { reportKinds } from '../../domain/meetings/report-kind.js';
import { leftOutReasons, notLikeForLikeReasons } from '../../domain/reports/like-for-like.js';
import { scorecardChangeKinds, scorecardChangeStates } from '../../domain/scorecards/scorecard-change.js';
import { summaryKinds } from '../../services/reports/record-summary.js';
import { enumOf } from '../api/enum.js';

export const summaryKindEnum = enumOf(
  'SummaryKind',
  'The kind of rating that a summary counts.',
  summaryKinds,
  {
    RAG: 'Ratings of figures against their targets.',
    DIRECTION_OF_TRAVEL: 'Ratings of directions of travel.',
  },
);

export const scorecardChangeKindEnum = enumOf(
  'ScorecardChangeKind',
  'The kind of a change to the measures of a scorecard.',
  scorecardChangeKinds,
  {
    ADD: 'A measure is added.',
    REMOVE: 'A measure is removed.',
    REPLACE: 'A measure replaces another: 7 becomes 7a.',
    RENUMBER: 'A line gets another reference.',
    REDEFINE: 'The line keeps its reference, but a measure with a new definition replaces its measure.',
  },
);

export const scorecardChangeStateEnum = enumOf(
  'ScorecardChangeState',
  'The state of a proposal.',
  scorecardChangeStates,
  {
    PROPOSED: 'Proposed to a meeting and not decided yet.',
    AGREED: 'Agreed by the meeting.',
    REJECTED: 'Rejected by the meeting.',
  },
);

export const reportKindEnum = enumOf(
  'ReportKind',
  'The kind of report that a meeting receives.',
  reportKinds,
  {
    INTERIM: 'Headline figures, not cleansed.',
    MONTHLY: "The month's regular report.",
    QUARTERLY: "The quarter's regular report.",
    MID_YEAR: 'The half-year report.',
    YEAR_END: "The year's outturn, cleansed.",
    FULL: 'The whole service, cleansed, with trends.',
  },
);

export const leftOutReasonEnum = enumOf(
  'LeftOutReason',
  'The reason that a line is left out of the comparison of two periods.',
  leftOutReasons,
  {
    ADDED: 'The line is new.',
    REMOVED: 'The line was removed.',
    REPLACED:
      'The measure replaced a measure of the other period, or was replaced by one, and the two lines are not compared.',
  },
);

export const noPeriodReasonEnum = enumOf(
  'NoPeriodReason',
  'The reason that a line has no period in a report.',
  noPeriodReasons,
  {
    NO_PERIOD_DUE:
      'No figure is due yet since the measure came onto the scorecard, and none has been submitted.',
  },
);

export const notLikeForLikeReasonEnum = enumOf(
  'NotLikeForLikeReason',
  'The reason that a scorecard cannot be compared with the period before.',
  notLikeForLikeReasons,
  {
    NO_REPORT_BEFORE: 'No report about an earlier day is scheduled or was published.',
    NO_EDITION_BEFORE: 'No edition was in force in the period before.',
    NO_MEASURE_IN_COMMON: 'No measure is in both.',
    NOTHING_REPORTED_BEFORE: 'None of the measures in both was reported in the period before.',
  },
);
