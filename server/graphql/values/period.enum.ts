import { periodKinds, yearTypes } from '../../domain/values/time-identifier.js';
import { enumOf } from '../api/enum.js';

export const periodKindEnum = enumOf('PeriodKind', 'The kind of a period, by its length.', periodKinds, {
  MONTH: 'A calendar month. It belongs to every kind of year.',
  QUARTER: 'Three months of a year of its type.',
  TERM: 'A school term, or autumn and spring term together.',
  HALF_YEAR: 'April to September, or October to March.',
  YEAR: 'A whole year of its type.',
  SNAPSHOT: 'One day: 31 March, 30 September or a day of January.',
  POOLED_YEARS: 'Two to five years of its type, pooled in one figure.',
});

export const yearTypeEnum = enumOf(
  'YearType',
  "The kind of year to which a period belongs, as in the Department for Education's open-data standard.",
  yearTypes,
  {
    FINANCIAL: '1 April to 31 March.',
    ACADEMIC: '1 September to 31 August.',
    TAX: '6 April to 5 April.',
    CALENDAR: '1 January to 31 December.',
    REPORTING: 'One day: 31 March, the last day of the financial year.',
    REPORTING_SEPTEMBER: 'One day: 30 September.',
    REPORTING_JANUARY:
      'One day in January, such as that of the school census. Its dates are those of 31 January.',
  },
);
