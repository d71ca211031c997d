import { scorecardChangeKinds, scorecardChangeStates } from '../../services/propose-scorecard-change.js';
import { summaryKinds } from '../../services/record-summary.js';
import { reportKinds } from '../../services/schedule-report.js';
import { enumOf } from '../enum.js';

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
    REDEFINE: 'A measure stays and is defined differently.',
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
  MID_YEAR: 'The half-year report.',
  YEAR_END: "The year's outturn.",
  FULL: 'The whole service, cleansed, with trends.',
});
