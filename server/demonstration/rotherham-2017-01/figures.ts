import type { ObservationRowInput } from '../../services/observations/submit-observations.js';
import { type CouncilReport, citing, english, provisional, yearEndPosition } from '../report.js';
import { measuresOnLines } from './scorecard.js';

export const cited = citing('Rotherham, Corporate Parenting Performance Report, January 2017');

const january = '2017-M1';
const lateInput =
  'There are known delays in the data input for health and dental information: the figure may change when it is run again (para 3.8.1).';
const fromTracker =
  "From the Leaving Care Team's internal tracker: the status was not migrated to Liquid Logic and cannot be reported from it directly (paras 3.10.1, 3.10.2).";

const inJanuary = (
  measure: string,
  value: string,
  paragraph: string,
  more: Partial<ObservationRowInput> = {},
): ObservationRowInput => ({
  measure,
  period: january,
  value,
  ...provisional,
  citation: cited(paragraph),
  ...more,
});

/**
 * Rows for November 2016, the first month of Liquid Logic, which replaced the earlier system at the end of October.
 * The report gives no figures for this month. The rows only mark the series break: figures after it must not be
 * compared with figures before it, but December and January may be compared with each other.
 */
const seriesBreak = measuresOnLines.map(
  (measure): ObservationRowInput => ({
    measure,
    period: '2016-M11',
    absence: {
      reason: 'NOT_AVAILABLE',
      explanation: english(
        'The report gives no figure for this month. The series breaks here: the Liquid Logic case-management system took over at the end of October 2016, and caution is asked for in any comparison with the months before.',
      ),
    },
    status: 'PROVISIONAL',
    flags: ['SERIES_BREAK'],
    citation: cited('3.1', '3.2'),
  }),
);

const plans = {
  sourceSystem: 'Liquid Logic',
  caveat: english(
    'Plans could not be migrated into Liquid Logic: social workers enter them again by hand, now with the full details and not the date alone.',
  ),
};

export const observations: readonly ObservationRowInput[] = [
  ...seriesBreak,
  inJanuary('children-looked-after', '482', '3.3'),
  inJanuary('children-looked-after-rate', '85.5', '3.3'),
  inJanuary('children-looked-after-rate', '76.6', '3.3', { period: '2016-M3', ...yearEndPosition }),
  inJanuary('children-looked-after-with-plan', '55.6', '3.4.1', { period: '2016-M12', ...plans }),
  inJanuary('children-looked-after-with-plan', '79.4', '3.4.1', plans),
  inJanuary('reviews-in-time-year-to-date', '96.7', '3.5.1', {
    caveat: english(
      "Lowered by the summer's reviews. Of the single months the report says 'above 98%' and no more.",
    ),
  }),
  inJanuary('visits-national-minimum-standard', '78.7', '3.6.1', { sourceSystem: 'Liquid Logic' }),
  inJanuary('visits-local-standard', '65.8', '3.6.1', { sourceSystem: 'Liquid Logic' }),
  inJanuary('three-or-more-placements', '12.8', '3.7.2', {
    period: '2016-M12',
    caveat: english(
      "The report says that 'in January' the proportion fell 'from 12.8% to 11.7%': 12.8 is read as the figure of the month before.",
    ),
  }),
  inJanuary('three-or-more-placements', '11.7', '3.7.2'),
  inJanuary('long-term-placement-stability', '66.2', '3.7.3'),
  inJanuary('dental-checks', '66.1', '3.8.2', { caveat: english(lateInput) }),
  inJanuary('health-assessment-reviews-in-time', '92.7', '3.8.3', { caveat: english(lateInput) }),
  inJanuary('initial-health-assessments-in-time', '50', '3.8.4', {
    numerator: '1',
    denominator: '2',
    caveat: english(lateInput),
  }),
  inJanuary('personal-education-plan-recorded', '90.1', '3.9.1'),
  inJanuary('personal-education-plan-up-to-date', '63.7', '3.9.1'),
  inJanuary('care-leavers', '224', '3.10.1'),
  {
    measure: 'care-leavers-in-suitable-accommodation',
    period: january,
    absence: {
      reason: 'NOT_CAPTURED',
      explanation: english(
        "The accommodation status was not migrated when Liquid Logic was brought in and must be entered by hand on every young person's file. No date is given for closing the gap.",
      ),
      system: 'Liquid Logic',
    },
    ...provisional,
    citation: cited('3.10.1'),
  },
  inJanuary('care-leavers-not-in-suitable-accommodation', '10', '3.10.3', {
    sourceSystem: 'Leaving Care Team tracker',
    caveat: english(`As the tracker stood on 1 February 2017. ${fromTracker}`),
  }),
  inJanuary('care-leavers-in-eet', '71.3', '3.10.4', {
    sourceSystem: 'Leaving Care Team tracker',
    caveat: english(fromTracker),
  }),
  inJanuary('care-leavers-over-18-in-eet', '64.7', '3.10.4', {
    sourceSystem: 'Leaving Care Team tracker',
    caveat: english(fromTracker),
  }),
  inJanuary('adoptions-in-month', '9', '3.11.1'),
  inJanuary('adoptions-year-to-date', '29', '3.11.1', {
    caveat: english(
      "Derived: the report does not print it. 'Another six adoptions … taking the total to 35' leaves 29 so far, 35 less 6.",
    ),
  }),
  inJanuary('adoptions-year-to-date', '43', '3.11.1', { period: '2016-M3', ...yearEndPosition }),
  inJanuary('average-caseload-looked-after', '12.9', '3.12.1'),
  inJanuary('highest-caseload-looked-after', '18', '3.12.1'),
];

const localTarget = {
  period: '201617-FY',
  standard: 'Target',
  kind: 'LOCAL',
  state: 'CONFIRMED',
} as const;

const basis = english(
  "Set in consideration of national and statistical-neighbour benchmarks, recent performance and Rotherham's improvement journey (para 2.2).",
);
const toleranceUnstated =
  'The report says that targets have tolerances (para 2.2) but not which: none is entered, so there is no amber.';
const setBy = 'Rotherham; the report does not say by whom';

/** The two targets that the report gives as numbers. For the visits it says only 'well below targets'. */
export const targets: CouncilReport['targets'] = [
  {
    ...localTarget,
    measure: 'three-or-more-placements',
    aim: { point: { value: '10', tolerance: '0' } },
    rationale: {
      basis,
      calculation: english(
        `The report says 'less than 10%'. Entered as 10, so that a figure of exactly 10.0 would count as met, which the report's words would not. ${toleranceUnstated}`,
      ),
      setBy,
    },
    citation: cited('3.7.2'),
  },
  {
    ...localTarget,
    measure: 'dental-checks',
    aim: { point: { value: '95', tolerance: '0' } },
    rationale: { basis, calculation: english(toleranceUnstated), setBy },
    citation: cited('3.8.2'),
  },
];

/** The benchmarks in the report. Its text gives no number for the others that it mentions. */
export const comparators: CouncilReport['comparators'] = [
  {
    measure: 'children-looked-after-rate',
    period: january,
    comparator: 'STATISTICAL_NEIGHBOURS',
    value: '75.8',
    citation: cited('3.3'),
  },
  // The report says that the 64.7 % of those over 18 'still compares well' with these averages. They are entered for
  // all care leavers (71.3 %) too, because the higher figure then compares well as well.
  ...['care-leavers-in-eet', 'care-leavers-over-18-in-eet'].flatMap(
    (measure): CouncilReport['comparators'] => [
      {
        measure,
        period: january,
        comparator: 'STATISTICAL_NEIGHBOURS',
        value: '50.4',
        citation: cited('3.10.4'),
      },
      { measure, period: january, comparator: 'NATION', value: '48', citation: cited('3.10.4') },
    ],
  ),
];

/**
 * The number of adoptions expected by the end of the year. The report names no target for it, so no likelihood of
 * meeting one is entered.
 */
export const outlooks: CouncilReport['outlooks'] = [
  {
    measure: 'adoptions-year-to-date',
    period: january,
    expectedValue: '35',
    reason: {
      en: "It is hoped that there will be another six adoptions completed before the end of the reporting year taking the total to 35 which is a drop on last year's achievement of 43.",
      cy: null,
    },
    judgedBy: "Deputy Director for Children's Services, who wrote the narrative (para 2.3)",
    citation: cited('3.11.1'),
  },
];
