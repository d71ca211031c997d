import { type CouncilReport, citing, english } from './report.js';

const cited = citing('Southwark, Performance Monitoring Report and proposed reporting format, 21 April 2011');

const scorecard = 'children-looked-after';
const committee = 'corporate-parenting-committee';
const april = '2011-04-21';
const june = '2011-06-01';
const november = '2011-11-01';

/**
 * Southwark, Performance Monitoring Report and proposed reporting format, 21 April 2011. The text of the report
 * proposes a schedule of reports. No measures and figures are entered, because only its Appendix 1 had them.
 */
export const southwark: CouncilReport = {
  council: 'E09000028',
  measures: [],
  committees: [{ code: committee, name: english('Corporate Parenting Committee') }],
  meetings: [
    { committee, heldOn: april },
    {
      committee,
      heldOn: june,
      note: {
        en: "The day is not known: the report says 'June/July' (paras 15, 16) and 'June' (paras 4, 5). The first day of June stands for it.",
        cy: null,
      },
    },
    {
      committee,
      heldOn: november,
      note: {
        en: "The day is not known: the report says 'November'. Its first day stands for it. Proposed to be the Enjoy and Achieve meeting too, with the annual report of the Virtual Head Teacher (paras 3, 17).",
        cy: null,
      },
    },
  ],
  scorecards: [
    {
      code: scorecard,
      title: english('Performance outcomes for children in care and care leavers'),
      committee,
    },
  ],
  editions: [],
  observations: [],
  targets: [],
  comparators: [],
  outlooks: [],
  narratives: [
    {
      scorecard,
      period: '201011-FY',
      kind: 'OVERVIEW',
      text: english(
        'Appendix 1 provides an interim report (non cleansed data) of some of the key CLA performance indicators for the 2010/11 financial year. These are for information purposes for the April Corporate Parenting Committee pending the agreement of the reporting schedule outlined above. Should the schedule proposal be agreed then a comprehensive end of year (and data cleansed) report will be available for the Corporate Parenting Committee meeting in June/July.',
      ),
      citation: cited('16'),
    },
  ],
  schedule: [
    {
      scorecard,
      committee,
      meetingOn: april,
      period: '201011-FY',
      kind: 'INTERIM',
      note: { en: 'Data not cleansed, of some of the key indicators, for information.', cy: null },
      citation: cited('16'),
    },
    {
      scorecard,
      committee,
      meetingOn: june,
      period: '201011-FY',
      kind: 'YEAR_END',
      note: {
        en: 'Proposed. One of two full performance reports a year: cleansed and accurate data on all key indicators, with the trend over the five years before.',
        cy: null,
      },
      citation: cited('4', '15'),
    },
    {
      scorecard,
      committee,
      meetingOn: november,
      period: '201112-P1',
      kind: 'MID_YEAR',
      note: {
        en: 'Proposed. The other full performance report: progress in the year against all indicators, beside England, London and statistical neighbours for the financial year before.',
        cy: null,
      },
      citation: cited('4', '15'),
    },
  ],
  changes: [],
  summaries: [],
  groups: [],
};
