import type { Bilingual } from '../domain/values/language.js';
import type { ObservationRowInput } from '../services/observations/submit-observations.js';
import {
  type CouncilReport,
  citing,
  count,
  english,
  type MeasureInput,
  percentage,
  provisional,
  quarterly,
} from './report.js';

const cited = citing("Cardiff, Children's Services Performance Management Information, 13 March 2018");

const scorecard = 'childrens-services-performance';
const committee = 'children-and-young-people-scrutiny-committee';
const period = '201718-FYQ3';

const demand: Bilingual = { en: 'Demand', cy: 'Galw' };
const monitored: Bilingual = { en: 'Key areas for future monitoring', cy: "Meysydd allweddol i'w monitro" };

const contacts: MeasureInput = {
  code: 'wellbeing-contacts-and-referrals',
  title: {
    en: 'Wellbeing Contacts / Referrals received',
    cy: 'Cysylltiadau / Atgyfeiriadau Llesiant a dderbyniwyd',
  },
  definition: english("Wellbeing contacts and referrals that Children's Services received in the quarter."),
  ...count,
  ...quarterly,
  polarity: 'NO_JUDGEMENT',
  accumulation: 'IN_PERIOD',
};

const assessments: MeasureInput = {
  code: 'wellbeing-assessments-completed',
  title: { en: 'Wellbeing Assessments completed', cy: 'Asesiadau Llesiant a gwblhawyd' },
  definition: english('Wellbeing assessments completed in the quarter.'),
  ...count,
  ...quarterly,
  polarity: 'NO_JUDGEMENT',
  accumulation: 'IN_PERIOD',
};

/**
 * Measures for the four areas that the committee asked to monitor, by reference; the last area is three measures. If
 * the report names an area but no measure, the unit is a plain number and neither high nor low values are good.
 */
const areasMonitored: Readonly<Record<string, MeasureInput>> = {
  '9a': {
    code: 'recruitment-and-retention-of-social-workers',
    title: {
      en: "Recruitment and retention of children's social workers",
      cy: 'Recriwtio a chadw gweithwyr cymdeithasol plant',
    },
    definition: english(
      'An area that the committee asked to monitor. The report does not say how it is measured.',
    ),
    ...count,
    ...quarterly,
    polarity: 'NO_JUDGEMENT',
    accumulation: 'IN_PERIOD',
  },
  '9b': {
    code: 'timeliness-of-assessments',
    title: {
      en: 'Performance in relation to the timeliness of assessments',
      cy: 'Perfformiad o ran prydlondeb asesiadau',
    },
    definition: english(
      'An area that the committee asked to monitor. The report does not say how it is measured.',
    ),
    ...count,
    ...quarterly,
    polarity: 'NO_JUDGEMENT',
    accumulation: 'IN_PERIOD',
  },
  '9c': {
    code: 'looked-after-children-returned-home',
    title: {
      en: 'Looked after children returned home from care during the year',
      cy: "Plant sy'n derbyn gofal a ddychwelodd adref o ofal yn ystod y flwyddyn",
    },
    definition: english(
      'Of the looked after children, those who returned home from care since the year began.',
    ),
    ...percentage,
    ...quarterly,
    polarity: 'NO_JUDGEMENT',
    accumulation: 'CUMULATIVE_YTD',
  },
  '9d (1)': {
    code: 'social-worker-vacancies',
    title: { en: 'Social worker vacancies', cy: 'Swyddi gwag gweithwyr cymdeithasol' },
    definition: english("Of the posts of social workers in Children's Services, those that are vacant."),
    ...percentage,
    ...quarterly,
    polarity: 'LOW_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  '9d (2)': {
    code: 'agency-staff-number',
    title: {
      en: 'Agency staff resulting from vacancies: number',
      cy: 'Staff asiantaeth yn sgil swyddi gwag: nifer',
    },
    definition: english('Agency staff who stand in for social workers where posts are vacant.'),
    ...count,
    ...quarterly,
    polarity: 'LOW_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  '9d (3)': {
    code: 'agency-staff-cost',
    title: {
      en: 'Agency staff resulting from vacancies: cost',
      cy: 'Staff asiantaeth yn sgil swyddi gwag: cost',
    },
    definition: english('What the agency staff cost who stand in for social workers where posts are vacant.'),
    ...count,
    ...quarterly,
    unit: 'POUNDS',
    polarity: 'LOW_IS_GOOD',
    accumulation: 'IN_PERIOD',
  },
};

const mismatch =
  'the figures for numbers of assessments does not match because the PI requires us to include provision of Advice and Assistance.';

const noFigure = ({ code }: MeasureInput): ObservationRowInput => ({
  measure: code,
  period,
  absence: {
    reason: 'NOT_AVAILABLE',
    explanation: english(
      'The committee asked in December 2017 for the current position. The text of the report gives no figure; its appendices are not entered here.',
    ),
  },
  ...provisional,
  citation: cited('9', '10'),
});

/** Cardiff, Children's Services Performance Management Information, 13 March 2018. */
export const cardiff: CouncilReport = {
  council: 'W06000015',
  measures: [contacts, assessments, ...Object.values(areasMonitored)],
  committees: [
    {
      code: committee,
      name: {
        en: 'Children & Young People Scrutiny Committee',
        cy: 'Pwyllgor Craffu Plant a Phobl Ifanc',
      },
    },
  ],
  meetings: [{ committee, heldOn: '2018-03-13' }],
  scorecards: [
    {
      code: scorecard,
      title: {
        en: "Children's Services Performance Management Information",
        cy: 'Gwybodaeth Rheoli Perfformiad y Gwasanaethau Plant',
      },
      committee,
    },
  ],
  editions: [
    {
      scorecard,
      effectiveFrom: '2017-10-01',
      note: {
        en: "What the text of the report of March 2018 counts or names for monitoring; its appendices are not among it. A line's reference is the paragraph of the report, with a letter for the place within it. The report does not say since when these are reported: the edition begins with the quarter that it reports.",
        cy: null,
      },
      lines: [
        { reference: '14a', measure: contacts.code, theme: demand },
        { reference: '14b', measure: assessments.code, theme: demand },
        ...Object.entries(areasMonitored).map(([reference, { code }]) => ({
          reference,
          measure: code,
          theme: monitored,
        })),
      ],
    },
  ],
  observations: [
    { measure: contacts.code, period, value: '7393', ...provisional, citation: cited('14') },
    {
      measure: assessments.code,
      period,
      value: '554',
      ...provisional,
      caveat: english(`Of the breakdown by source and outcome the report says: '${mismatch}'`),
      citation: cited('14'),
    },
    ...Object.values(areasMonitored).map(noFigure),
  ],
  targets: [],
  comparators: [],
  outlooks: [],
  narratives: [
    {
      scorecard,
      period,
      kind: 'OVERVIEW',
      text: english(
        "The Committee wrote in December asking for additional monitoring information for four key areas for future monitoring, namely:\nRecruitment and retention of children's social workers;\nPerformance in relation to the timeliness of assessments;\nThe percentage of looked after children returned home from care during the year;\nThe percentage of social worker vacancies and number and cost of resultant agency staff;\nThe Committee also explained that it was particularly interested in receiving the following information for each of the above points:\nThe current position;\nThe trend over the past five years;\nThe management target and how it was calculated;\nThe current management actions to improve current performance;\nThe expected future quarterly improvements.",
      ),
      citation: cited('9', '10'),
    },
    {
      scorecard,
      period,
      kind: 'OVERVIEW',
      text: english(
        "the Assistant Director of Children's advices that the Committee be reassured by the current performances of the service, particularly when taking demand into account.",
      ),
      citation: cited('11'),
    },
    {
      scorecard,
      measure: contacts.code,
      period,
      kind: 'COMMENTARY',
      text: english(
        "A detailed breakdown of Wellbeing Contacts / Referrals is provided at Appendix F for the Committee's information. This report shows the source and outcome of the 7,393 Wellbeing Contacts / Referrals received by Children's Services during Quarter 3.",
      ),
      citation: cited('14'),
    },
    // Attach the caveat to both measures, because a reader of either one needs it.
    ...[contacts, assessments].map(({ code }) => ({
      scorecard,
      measure: code,
      period,
      kind: 'CAVEAT' as const,
      text: english(
        `Appendix F also details the source and outcome of the 554 Wellbeing Assessments that were completed during the quarter. Please note that ${mismatch}`,
      ),
      citation: cited('14'),
    })),
  ],
  schedule: [],
  changes: [],
  summaries: [],
  groups: [],
};
