import type { Polarity } from '../../domain/measures/measure.js';
import { type MappingProposal, numberOf, percentage } from './proposal.js';

const where = (characteristic: string, breakdown: string) => ({ characteristic, breakdown });

const development = 'Development assessments: Children looked after ages 0 to 4 years';
const convictions = 'Convictions: Children looked after Ages 10 to 17 years';
const health = 'Health assessments: Children looked after all ages';
const wellbeing = 'Ages 5 to 16 years with SDQ score';
const substances = 'Substance misuse: Children looked after all ages';

const misuse = 'Identified as having a substance misuse problem';
const scored = 'SDQ score was received';

interface Outcome {
  readonly code: string;
  readonly title: string;
  readonly polarity: Polarity;
  readonly characteristic: string;
  readonly item: string;
  /** The item of the filter `breakdown` that has the denominator. */
  readonly outOf: string;
}

const outcomes: readonly Outcome[] = [
  {
    code: 'development-assessments',
    title: 'Children looked after aged 0 to 4 with up-to-date development assessments',
    polarity: 'HIGH_IS_GOOD',
    characteristic: development,
    item: 'Development assessments up to date',
    outOf: 'Total ages 0 to 4 years',
  },
  {
    code: 'children-looked-after-convicted',
    title: 'Children looked after aged 10 to 17 convicted or cautioned',
    polarity: 'LOW_IS_GOOD',
    characteristic: convictions,
    item: 'Convicted or subject to youth cautions, or youth conditional cautions during the year',
    outOf: 'Total ages 10 to 17 years',
  },
  {
    code: 'annual-health-assessments',
    title: 'Children looked after who had their annual health assessment',
    polarity: 'HIGH_IS_GOOD',
    characteristic: health,
    item: 'Had their annual health assessment',
    outOf: 'Total all ages',
  },
  {
    code: 'immunisations',
    title: 'Children looked after whose immunisations are up to date',
    polarity: 'HIGH_IS_GOOD',
    characteristic: health,
    item: 'Had their immunisations up to date',
    outOf: 'Total all ages',
  },
  {
    code: 'dental-checks',
    title: 'Children looked after with an up-to-date dental check',
    polarity: 'HIGH_IS_GOOD',
    characteristic: health,
    item: 'Had their teeth checked by a dentist',
    outOf: 'Total all ages',
  },
  {
    code: 'sdq-score-received',
    title: 'Children looked after aged 5 to 16 whose SDQ score was received',
    polarity: 'HIGH_IS_GOOD',
    characteristic: wellbeing,
    item: scored,
    outOf: 'Total ages 5 to 16 years',
  },
  {
    code: 'sdq-score-normal',
    title: 'Children looked after whose SDQ score is normal',
    polarity: 'HIGH_IS_GOOD',
    characteristic: wellbeing,
    item: 'SDQ score is normal',
    outOf: scored,
  },
  {
    code: 'sdq-score-borderline',
    title: 'Children looked after whose SDQ score is borderline',
    polarity: 'NO_JUDGEMENT',
    characteristic: wellbeing,
    item: 'SDQ score is borderline',
    outOf: scored,
  },
  {
    code: 'sdq-score-cause-for-concern',
    title: 'Children looked after whose SDQ score is a cause for concern',
    polarity: 'LOW_IS_GOOD',
    characteristic: wellbeing,
    item: 'SDQ score is a cause for concern',
    outOf: scored,
  },
  {
    code: 'substance-misuse',
    title: 'Children looked after identified as having a substance misuse problem',
    polarity: 'LOW_IS_GOOD',
    characteristic: substances,
    item: misuse,
    outOf: 'Total all ages',
  },
  {
    code: 'substance-misuse-intervention-received',
    title: 'Children looked after with a substance misuse problem who received an intervention',
    polarity: 'HIGH_IS_GOOD',
    characteristic: substances,
    item: 'Received an intervention for their substance misuse problem',
    outOf: misuse,
  },
  {
    code: 'substance-misuse-intervention-refused',
    title: 'Children looked after with a substance misuse problem who refused an intervention',
    polarity: 'LOW_IS_GOOD',
    characteristic: substances,
    item: 'Offered intervention but refused it',
    outOf: misuse,
  },
];

const score = 'sdq-average-score';

export const healthOutcomes: MappingProposal = {
  mapping: {
    code: 'conviction-and-health-outcomes',
    fileName: 'la_conviction_health_outcome_cla',
    source: 'Department for Education, Outcomes for children looked after: convictions and health',
    filters: ['characteristic', 'breakdown'],
    leftOutAreas: [],
    measures: [
      ...outcomes.map(({ code, characteristic, item, outOf }) => ({
        measure: code,
        where: where(characteristic, item),
        value: 'children_percent',
        numerator: { column: 'children_count' },
        denominator: { column: 'children_count', where: where(characteristic, outOf) },
      })),
      // The file gives the average score in the column of counts, and gives no percentage for it.
      {
        measure: score,
        where: where(wellbeing, 'SDQ average score'),
        value: 'children_count',
        numerator: null,
        denominator: null,
      },
    ],
  },
  measures: [
    ...outcomes.map(({ code, title, polarity, item, outOf }) =>
      percentage(
        {
          code,
          title,
          definition: `${title}, of those looked after for at least twelve months on 31 March.`,
          polarity,
          accumulation: 'SNAPSHOT',
          fraction: [item, outOf],
        },
        0,
      ),
    ),
    numberOf(
      {
        code: score,
        title: 'Average SDQ score of children looked after',
        definition:
          'The mean score of the strengths and difficulties questionnaire of children aged 5 to 16 who were looked after for at least twelve months on 31 March; 0 to 40, lower is better.',
        polarity: 'LOW_IS_GOOD',
        accumulation: 'SNAPSHOT',
      },
      1,
    ),
  ],
};
