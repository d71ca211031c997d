import type { Polarity } from '../../domain/measures/measure.js';
import { type MappingProposal, percentage } from './proposal.js';

const source = 'Department for Education, Children looked after in England including adoptions: care leavers';

/**
 * The age groups of the files. Measures for ages 19 to 21 have no age in their code, because the Department's headline
 * figure covers these ages.
 */
const ages = [
  { item: '19 to 21 years', suffix: '', words: 'aged 19 to 21' },
  { item: '17 to 18 years', suffix: '-aged-17-to-18', words: 'aged 17 to 18' },
] as const;

type Breakdown = readonly [item: string, code: string, words: string, polarity: Polarity];

const accommodation: readonly Breakdown[] = [
  [
    'Accommodation considered suitable',
    'care-leavers-in-suitable-accommodation',
    'in suitable accommodation',
    'HIGH_IS_GOOD',
  ],
  [
    'Accommodation considered unsuitable',
    'care-leavers-in-unsuitable-accommodation',
    'in unsuitable accommodation',
    'LOW_IS_GOOD',
  ],
  [
    'No information',
    'care-leavers-accommodation-not-known',
    'whose accommodation is not known',
    'LOW_IS_GOOD',
  ],
];

const activity: readonly Breakdown[] = [
  [
    'Total in education, employment or training',
    'care-leavers-in-eet',
    'in education, employment or training',
    'HIGH_IS_GOOD',
  ],
  [
    'Total not in education, employment or training',
    'care-leavers-not-in-eet',
    'not in education, employment or training',
    'LOW_IS_GOOD',
  ],
  [
    'Total information not known',
    'care-leavers-activity-not-known',
    'whose activity is not known',
    'LOW_IS_GOOD',
  ],
  [
    'Higher education i.e. studies beyond A level',
    'care-leavers-in-higher-education',
    'in higher education',
    'HIGH_IS_GOOD',
  ],
  [
    'Education other than higher education',
    'care-leavers-in-other-education',
    'in education other than higher education',
    'NO_JUDGEMENT',
  ],
  ['In an apprenticeship', 'care-leavers-in-an-apprenticeship', 'in an apprenticeship', 'HIGH_IS_GOOD'],
  [
    'In training or employment (excl. apprenticeship)',
    'care-leavers-in-other-training-or-employment',
    'in training or employment other than an apprenticeship',
    'NO_JUDGEMENT',
  ],
  [
    'In training or employment',
    'care-leavers-in-training-or-employment',
    'in training or employment',
    'NO_JUDGEMENT',
  ],
  [
    'Not in education, training or employment, owing to illness or disability',
    'care-leavers-not-in-eet-illness',
    'not in education, employment or training owing to illness or disability',
    'NO_JUDGEMENT',
  ],
  [
    'Not in education, training or employment, owing to pregnancy or parenting',
    'care-leavers-not-in-eet-parenting',
    'not in education, employment or training owing to pregnancy or parenting',
    'NO_JUDGEMENT',
  ],
  [
    'Not in education, training or employment, owing to other reasons',
    'care-leavers-not-in-eet-other',
    'not in education, employment or training owing to other reasons',
    'LOW_IS_GOOD',
  ],
];

interface File {
  readonly code: string;
  readonly fileName: string;
  readonly breakdowns: readonly Breakdown[];
  /** The item of the filter `breakdown` that has the total count, which is the denominator of every measure. */
  readonly total: string;
}

const proposal = ({ code, fileName, breakdowns, total }: File): MappingProposal => ({
  mapping: {
    code,
    fileName,
    source,
    filters: ['care_leaver_age', 'breakdown'],
    leftOutAreas: [],
    measures: ages.flatMap((age) =>
      breakdowns.map(([item, measure]) => ({
        measure: `${measure}${age.suffix}`,
        where: { care_leaver_age: age.item, breakdown: item },
        value: 'care_leaver_percent',
        numerator: { column: 'care_leaver_count' },
        denominator: {
          column: 'care_leaver_count',
          where: { care_leaver_age: age.item, breakdown: total },
        },
      })),
    ),
  },
  measures: ages.flatMap((age) =>
    breakdowns.map(([, measure, words, polarity]) =>
      percentage(
        {
          code: `${measure}${age.suffix}`,
          title: `Care leavers ${age.words} ${words}`,
          definition: `Of the care leavers ${age.words} in the year to 31 March, those ${words} around their birthday.`,
          polarity,
          accumulation: 'IN_PERIOD',
          fraction: [`Care leavers ${words}`, `Care leavers ${age.words}`],
        },
        0,
      ),
    ),
  ),
});

export const careLeaversAccommodation = proposal({
  code: 'care-leavers-accommodation',
  fileName: 'la_care_leavers_accommodation_suitability',
  breakdowns: accommodation,
  total: 'Suitability total',
});

export const careLeaversActivity = proposal({
  code: 'care-leavers-activity',
  fileName: 'la_care_leavers_activity',
  breakdowns: activity,
  total: 'Total',
});
