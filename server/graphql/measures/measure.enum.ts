import { accumulations, frequencies, polarities, units } from '../../domain/measures/measure.js';
import { enumOf } from '../api/enum.js';

export const unitKindEnum = enumOf(
  'UnitKind',
  'The kind of a unit, which decides how values are shown.',
  units,
  {
    NUMBER: 'A plain number: a count, or a rate whose title says what it is a rate of. Shown as 1,204.',
    PERCENT: 'Per cent. Shown as 66.2 %.',
    PERCENTAGE_POINTS: 'A difference between two percentages. Shown as 2.0 pp.',
    POUNDS: 'Pounds sterling. Shown as £1,204.',
    MILLION_POUNDS: 'Millions of pounds sterling. Shown as £1.2 m.',
    DAYS: 'Days, working or calendar as the definition says.',
  },
);

export const polarityEnum = enumOf(
  'Polarity',
  'The polarity of a measure: which of its values are good.',
  polarities,
  {
    HIGH_IS_GOOD: 'Higher values are better.',
    LOW_IS_GOOD: 'Lower values are better.',
    BAND_IS_GOOD: 'Values within a band are good, neither too low nor too high.',
    NO_JUDGEMENT: 'No values are better: the measure is shown for context and is never rated.',
  },
);

export const accumulationEnum = enumOf(
  'Accumulation',
  'The part of the period or year that a value covers.',
  accumulations,
  {
    SNAPSHOT: 'The state on the last day of the period.',
    IN_PERIOD: 'The period alone.',
    CUMULATIVE_YTD: 'From the beginning of the year to the end of the period.',
  },
);

export const frequencyEnum = enumOf(
  'Frequency',
  'The frequency with which a measure is reported.',
  frequencies,
  {
    MONTHLY: 'Every month.',
    QUARTERLY: 'Every quarter.',
    TERMLY: 'Every school term.',
    HALF_YEARLY: 'Every half year.',
    ANNUAL: 'Once a year.',
  },
);
