import { accumulations, frequencies, polarities, units } from '../../domain/measures/measure.js';
import { enumOf } from '../api/enum.js';

export const unitEnum = enumOf(
  'Unit',
  'What a measure is counted in, and so how its values are shown.',
  units,
  {
    NUMBER: 'A plain number: a count, or a rate whose title says what it is per. Shown as 1,204.',
    PERCENT: 'Per cent. Shown as 66.2 %.',
    PERCENTAGE_POINTS: 'A difference between two percentages. Shown as 2.0 pp.',
    POUNDS: 'Pounds sterling. Shown as £1,204.',
    MILLION_POUNDS: 'Millions of pounds sterling. Shown as £1.2 m.',
    DAYS: 'Days, working or calendar as the definition says.',
  },
);

export const polarityEnum = enumOf('Polarity', 'Which values of a measure are good.', polarities, {
  HIGH_IS_GOOD: 'The higher the better.',
  LOW_IS_GOOD: 'The lower the better.',
  BAND_IS_GOOD: 'Neither too low nor too high: good within a band.',
  NO_JUDGEMENT: 'Neither: the measure is shown for context and is never rated.',
});

export const accumulationEnum = enumOf(
  'Accumulation',
  'Which stretch of time a value covers within its period.',
  accumulations,
  {
    SNAPSHOT: 'As it stands on the last day of the period.',
    IN_PERIOD: 'Of the period alone.',
    CUMULATIVE_YTD: 'From the beginning of the year to the end of the period.',
  },
);

export const frequencyEnum = enumOf('Frequency', 'How often a measure is reported.', frequencies, {
  MONTHLY: 'Every month.',
  QUARTERLY: 'Every quarter.',
  TERMLY: 'Every school term.',
  HALF_YEARLY: 'Every half year.',
  ANNUAL: 'Once a year.',
});
