import type { Polarity } from '../../domain/measures/measure.js';
import { type MappingProposal, numberOf, percentage } from './proposal.js';

type Count = readonly [column: string, code: string, title: string, decimalPlaces: number];

const counts: readonly Count[] = [
  ['inpost_fte', 'social-workers-in-post', 'Social workers in post, full-time equivalent', 1],
  ['inpost_headcount', 'social-workers-in-post-headcount', 'Social workers in post, headcount', 0],
  ['starters_fte', 'social-workers-starting', 'Social workers starting, full-time equivalent', 1],
  ['starters_headcount', 'social-workers-starting-headcount', 'Social workers starting, headcount', 0],
  ['leavers_fte', 'social-workers-leaving', 'Social workers leaving, full-time equivalent', 1],
  ['leavers_headcount', 'social-workers-leaving-headcount', 'Social workers leaving, headcount', 0],
  ['agency_fte', 'agency-social-workers', 'Agency social workers, full-time equivalent', 1],
  ['agency_headcount', 'agency-social-workers-headcount', 'Agency social workers, headcount', 0],
  [
    'agency_cover_fte',
    'agency-social-workers-covering-vacancies',
    'Agency social workers covering vacancies, full-time equivalent',
    1,
  ],
  ['vacancy_fte', 'social-worker-vacancies', 'Vacancies for social workers, full-time equivalent', 1],
  [
    'case_holders_fte',
    'social-workers-holding-cases',
    'Social workers who hold cases, full-time equivalent',
    1,
  ],
  ['cases', 'cases-held-by-social-workers', 'Cases of social workers', 0],
  [
    'working_days_lost_fte',
    'social-worker-days-lost-to-sickness',
    'Working days of social workers lost to sickness',
    1,
  ],
];

interface Rate {
  readonly column: string;
  readonly code: string;
  readonly title: string;
  readonly polarity: Polarity;
  /** The columns of the numerator and denominator, if the file has them. */
  readonly of?: readonly [numerator: string, denominator: string];
}

const rates: readonly Rate[] = [
  {
    column: 'turnover_rate_fte',
    code: 'social-worker-turnover-rate',
    title: 'Turnover of social workers, full-time equivalent',
    polarity: 'LOW_IS_GOOD',
    of: ['leavers_fte', 'inpost_fte'],
  },
  {
    column: 'turnover_rate_headcount',
    code: 'social-worker-turnover-rate-headcount',
    title: 'Turnover of social workers, headcount',
    polarity: 'LOW_IS_GOOD',
    of: ['leavers_headcount', 'inpost_headcount'],
  },
  {
    column: 'agency_rate_fte',
    code: 'agency-social-worker-rate',
    title: 'Agency social workers as a share of all, full-time equivalent',
    polarity: 'LOW_IS_GOOD',
  },
  {
    column: 'agency_rate_headcount',
    code: 'agency-social-worker-rate-headcount',
    title: 'Agency social workers as a share of all, headcount',
    polarity: 'LOW_IS_GOOD',
  },
  {
    column: 'agency_cover_rate_fte',
    code: 'agency-social-workers-covering-vacancies-rate',
    title: 'Agency social workers who cover vacancies, of all agency social workers',
    polarity: 'NO_JUDGEMENT',
    of: ['agency_cover_fte', 'agency_fte'],
  },
  {
    column: 'vacancy_rate_fte',
    code: 'social-worker-vacancy-rate',
    title: 'Vacancy rate of social workers, full-time equivalent',
    polarity: 'LOW_IS_GOOD',
  },
  {
    column: 'vacancy_agency_cover_rate_fte',
    code: 'social-worker-vacancies-covered-by-agency-rate',
    title: 'Vacancies for social workers that agency workers cover',
    polarity: 'NO_JUDGEMENT',
    of: ['agency_cover_fte', 'vacancy_fte'],
  },
  {
    column: 'absence_rate_fte',
    code: 'social-worker-sickness-absence-rate',
    title: 'Working days of social workers lost to sickness, of all working days',
    polarity: 'LOW_IS_GOOD',
  },
];

const titleOf = (column: string): string => counts.find(([name]) => name === column)?.[2] ?? column;

const caseload = 'social-worker-caseload';

const onTheDay = (title: string): string =>
  `${title}: children and family social workers of the council as at 30 September, or in the year to that day for starters, leavers and absence.`;

export const socialWorkWorkforce: MappingProposal = {
  snapshotDay: '09-30',
  mapping: {
    code: 'social-work-workforce',
    fileName: 'csww_indicators',
    source: "Department for Education, Children's social work workforce",
    filters: [],
    // The codes of joint returns, each of two councils.
    leftOutAreas: ['E09000021 / E09000027', 'E06000061 / E06000062'],
    measures: [
      ...counts.map(([value, measure]) => ({
        measure,
        where: {},
        value,
        numerator: null,
        denominator: null,
      })),
      ...rates.map(({ column, code, of }) => ({
        measure: code,
        where: {},
        value: column,
        numerator: of ? { column: of[0] } : null,
        denominator: of ? { column: of[1] } : null,
      })),
      {
        measure: caseload,
        where: {},
        value: 'caseload_fte',
        numerator: { column: 'cases' },
        denominator: { column: 'case_holders_fte' },
      },
    ],
  },
  measures: [
    ...counts.map(([, code, title, decimalPlaces]) =>
      numberOf(
        {
          code,
          title,
          definition: onTheDay(title),
          polarity: 'NO_JUDGEMENT',
          accumulation: 'SNAPSHOT',
        },
        decimalPlaces,
      ),
    ),
    ...rates.map(({ code, title, polarity, of }) =>
      percentage(
        {
          code,
          title,
          definition: onTheDay(title),
          polarity,
          accumulation: 'SNAPSHOT',
          ...(of ? { fraction: [titleOf(of[0]), titleOf(of[1])] as const } : {}),
        },
        1,
      ),
    ),
    numberOf(
      {
        code: caseload,
        title: 'Average caseload of a social worker',
        definition: onTheDay('Cases for every full-time equivalent social worker who holds cases'),
        polarity: 'LOW_IS_GOOD',
        accumulation: 'SNAPSHOT',
        fraction: ['Cases', 'Social workers who hold cases, full-time equivalent'],
      },
      1,
    ),
  ],
};
