import { count, english, type MeasureInput, percentage } from './report.js';

/**
 * Properties of measures that every English council reports once a year, so that they have quartiles. The councils
 * themselves follow these measures monthly.
 */
const national = { frequency: 'MONTHLY', yearType: 'FINANCIAL', hasQuartiles: true } as const;

/** The measures of the five reports that have the same meaning in other councils. */
export const sharedMeasures: readonly MeasureInput[] = [
  {
    code: 'children-looked-after',
    title: english('Children looked after'),
    definition: english('Children in the care of the council on the last day of the period.'),
    ...count,
    ...national,
    polarity: 'NO_JUDGEMENT',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'children-looked-after-rate',
    title: english('Children looked after, per 10,000'),
    definition: english(
      'Children in the care of the council on the last day of the period, for every 10,000 children in its population.',
    ),
    ...national,
    unit: 'NUMBER',
    decimalPlaces: 1,
    multiplier: 10000,
    minimumValue: '0',
    polarity: 'NO_JUDGEMENT',
    accumulation: 'SNAPSHOT',
    numeratorLabel: english('Children looked after'),
    denominatorLabel: english('Children in the population'),
  },
  {
    code: 'unaccompanied-asylum-seeking-children',
    title: english('Unaccompanied asylum-seeking children looked after'),
    definition: english(
      'Children looked after on the last day of the period who came to the country alone and seek asylum. They are counted among the children looked after.',
    ),
    ...count,
    ...national,
    polarity: 'NO_JUDGEMENT',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'three-or-more-placements',
    title: english('Children looked after with three or more placements'),
    definition: english(
      'Children looked after on the last day of the period who have had three or more placements, that is two moves or more, within the year.',
    ),
    ...percentage,
    ...national,
    polarity: 'LOW_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'long-term-placement-stability',
    title: english('Long-term placement stability'),
    definition: english(
      'Of the children who have been looked after for a long time, those who have lived in one stable placement for over two years.',
    ),
    ...percentage,
    ...national,
    polarity: 'HIGH_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'dental-checks',
    title: english('Children looked after with an up-to-date dental check'),
    definition: english('Children looked after whose dental check was made in time.'),
    ...percentage,
    ...national,
    polarity: 'HIGH_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'care-leavers-in-suitable-accommodation',
    title: english('Care leavers in suitable accommodation'),
    definition: english('Care leavers who live in accommodation that is suitable for them.'),
    ...percentage,
    ...national,
    polarity: 'HIGH_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'care-leavers-in-eet',
    title: english('Care leavers in education, employment or training'),
    definition: english('Care leavers who are in education, in employment or in training.'),
    ...percentage,
    ...national,
    polarity: 'HIGH_IS_GOOD',
    accumulation: 'SNAPSHOT',
  },
  {
    code: 'second-or-subsequent-child-protection-plan',
    title: english('Children subject of a child protection plan for the second or subsequent time'),
    definition: english(
      'Of the children who became the subject of a child protection plan, those who had been the subject of one before. Too few cause concern as well as too many: many can mean that the first plan did not do enough.',
    ),
    ...percentage,
    ...national,
    polarity: 'BAND_IS_GOOD',
    accumulation: 'CUMULATIVE_YTD',
  },
  {
    code: 'ceased-to-be-looked-after-adopted',
    title: english('Children who ceased to be looked after due to adoption'),
    definition: english(
      'Of the children who ceased to be looked after since the year began, those who left care because they were adopted.',
    ),
    ...percentage,
    ...national,
    decimalPlaces: 0,
    polarity: 'HIGH_IS_GOOD',
    accumulation: 'CUMULATIVE_YTD',
  },
];
