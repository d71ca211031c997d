import { reportKinds } from '../../domain/meetings/report-kind.js';
import { leftOutReasons, notLikeForLikeReasons } from '../../domain/reports/like-for-like.js';
import { scorecardChangeKinds, scorecardChangeStates } from '../../domain/scorecards/scorecard-change.js';
import { summaryKinds } from '../../services/reports/record-summary.js';
import { enumOf } from '../api/enum.js';

export const summaryKindEnum = enumOf('SummaryKind', 'Which colours a summary counts.', summaryKinds, {
  RAG: 'Of the figures against their targets.',
  DIRECTION_OF_TRAVEL: 'Of the directions of travel.',
});

export const scorecardChangeKindEnum = enumOf(
  'ScorecardChangeKind',
  'How the measures of a scorecard are to change.',
  scorecardChangeKinds,
  {
    ADD: 'A measure comes in.',
    REMOVE: 'A measure goes.',
    REPLACE: 'A measure takes the place of another: 7 becomes 7a.',
    RENUMBER: 'A line gets another reference.',
    REDEFINE: 'The line stays and its measure is defined differently: another measure takes its place.',
  },
);

export const scorecardChangeStateEnum = enumOf(
  'ScorecardChangeState',
  'What the meeting made of a proposal.',
  scorecardChangeStates,
  {
    PROPOSED: 'Put to a meeting.',
    AGREED: 'Agreed by the meeting.',
    REJECTED: 'Turned down by the meeting.',
  },
);

export const reportKindEnum = enumOf('ReportKind', 'What kind of report a meeting gets.', reportKinds, {
  INTERIM: 'Headline figures, not cleansed.',
  MONTHLY: "The month's regular report.",
  QUARTERLY: "The quarter's regular report.",
  MID_YEAR: 'The half-year report.',
  YEAR_END: "The year's outturn, cleansed.",
  FULL: 'The whole service, cleansed, with trends.',
});

export const leftOutReasonEnum = enumOf(
  'LeftOutReason',
  'Why a line is not among those of which two periods are compared.',
  leftOutReasons,
  {
    ADDED: 'It is new.',
    REMOVED: 'It is no longer there.',
    REPLACED: 'Another measure took its place, or it took the place of another, and the two do not compare.',
  },
);

export const notLikeForLikeReasonEnum = enumOf(
  'NotLikeForLikeReason',
  'Why a scorecard cannot be compared with the period before.',
  notLikeForLikeReasons,
  {
    NO_EDITION_BEFORE: 'No edition was in force in the period before.',
    NO_MEASURE_IN_COMMON: 'No measure is in both.',
    NOTHING_REPORTED_BEFORE: 'None of the measures in both was reported in the period before.',
  },
);
