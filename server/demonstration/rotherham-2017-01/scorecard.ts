import type { LineInput } from '../../services/scorecards/manage-scorecards.js';
import { type CouncilReport, english } from '../report.js';

export const scorecard = 'corporate-parenting';

/** Returns the lines of one section of the report. `lines` gives the measure for each paragraph. */
const section = (heading: string, lines: Readonly<Record<string, string>>): readonly LineInput[] =>
  Object.entries(lines).map(([reference, measure]) => ({ reference, measure, theme: english(heading) }));

// Compares a figure with the end of the year before, as the report itself does with the rate.
const sinceYearEnd = { direction: { basis: 'PREVIOUS_YEAR_END' } } as const;

const lines: readonly LineInput[] = [
  ...section('Looked After Children profile', { '3.3a': 'children-looked-after' }),
  ...section('Looked After Children profile', { '3.3b': 'children-looked-after-rate' }).map((line) => ({
    ...line,
    ...sinceYearEnd,
  })),
  ...section('Plans', { '3.4.1': 'children-looked-after-with-plan' }),
  ...section('Reviews', { '3.5.1': 'reviews-in-time-year-to-date' }),
  ...section('Visits', {
    '3.6.1a': 'visits-national-minimum-standard',
    '3.6.1b': 'visits-local-standard',
  }),
  ...section('Placements', {
    '3.7.2': 'three-or-more-placements',
    '3.7.3': 'long-term-placement-stability',
  }),
  ...section('Looked After Children Health and Dental', {
    '3.8.2': 'dental-checks',
    '3.8.3': 'health-assessment-reviews-in-time',
    '3.8.4': 'initial-health-assessments-in-time',
  }),
  ...section('Personal Education Plan (PEP)', {
    '3.9.1a': 'personal-education-plan-recorded',
    '3.9.1b': 'personal-education-plan-up-to-date',
  }),
  ...section('Care Leavers', {
    '3.10.1a': 'care-leavers',
    '3.10.1b': 'care-leavers-in-suitable-accommodation',
    '3.10.3': 'care-leavers-not-in-suitable-accommodation',
    '3.10.4a': 'care-leavers-in-eet',
    '3.10.4b': 'care-leavers-over-18-in-eet',
  }),
  ...section('Adoptions', {
    '3.11.1a': 'adoptions-in-month',
    '3.11.1b': 'adoptions-year-to-date',
  }),
  ...section('Caseloads', {
    '3.12.1a': 'average-caseload-looked-after',
    '3.12.1b': 'highest-caseload-looked-after',
  }),
];

/** The panel's scorecard. It has no meeting, because the report does not give the day on which the panel met. */
export const scorecardOfThePanel: Pick<CouncilReport, 'committees' | 'meetings' | 'scorecards' | 'editions'> =
  {
    committees: [{ code: 'corporate-parenting-panel', name: english('Corporate Parenting Panel') }],
    meetings: [],
    scorecards: [
      {
        code: scorecard,
        title: english('Corporate Parenting Performance Report'),
        committee: 'corporate-parenting-panel',
      },
    ],
    editions: [
      {
        scorecard,
        effectiveFrom: '2017-01-01',
        note: {
          en: "The measures that the text of the report of January 2017 names; its Appendix A is not among them. A line's reference is the paragraph of the report, with a letter where the paragraph names several measures. The report does not say since when these measures have been reported: the edition begins with the month that it reports.",
          cy: null,
        },
        lines,
      },
    ],
  };

/** The code of every measure of the scorecard, in the order of the lines. */
export const measuresOnLines = lines.map(({ measure }) => measure);
