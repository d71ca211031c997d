/**
 * The parts of a year that a figure can be about, as the Department for Education names them: the codes of
 * Explore Education Statistics, with the labels of its open-data files' `time_identifier` column. Weeks are
 * left out: no children's services measure is reported by the week.
 */

export const periodKinds = [
  'MONTH',
  'QUARTER',
  'TERM',
  'HALF_YEAR',
  'YEAR',
  'SNAPSHOT',
  'POOLED_YEARS',
] as const;
export type PeriodKind = (typeof periodKinds)[number];

/**
 * `FINANCIAL`: April to March. `ACADEMIC`: September to August. `TAX`: 6 April to 5 April. `CALENDAR`:
 * January to December. `REPORTING` and the types that follow: the state on one day, which is 31 March, 30
 * September, or a day of January that sources do not always name.
 */
export const yearTypes = [
  'FINANCIAL',
  'ACADEMIC',
  'TAX',
  'CALENDAR',
  'REPORTING',
  'REPORTING_SEPTEMBER',
  'REPORTING_JANUARY',
] as const;
export type YearType = (typeof yearTypes)[number];

export interface TimeIdentifier {
  /**
   * The code of Explore Education Statistics: `FYQ4`. Pooled years and the snapshots of September and January
   * have codes of our own, because that standard has none: `FY3`, `RYSEP`, `RYJAN`.
   */
  readonly code: string;
  /** The label in a file's `time_identifier` column: `Financial year Q4`. */
  readonly label: string;
  readonly kind: PeriodKind;
  readonly yearType: YearType;
  /** Whole months from the start of the year to the start of the period. */
  readonly offset: number;
  /** The length in whole months; 0 for a snapshot, which lasts one day. */
  readonly months: number;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const year = (code: string, label: string, yearType: YearType): TimeIdentifier => ({
  code,
  label,
  kind: 'YEAR',
  yearType,
  offset: 0,
  months: 12,
});

const quarters = (code: string, label: string, yearType: YearType): TimeIdentifier[] =>
  [1, 2, 3, 4].map((number) => ({
    code: `${code}Q${number}`,
    label: `${label} Q${number}`,
    kind: 'QUARTER',
    yearType,
    offset: (number - 1) * 3,
    months: 3,
  }));

const term = (code: string, label: string, offset: number, months: number): TimeIdentifier => ({
  code,
  label,
  kind: 'TERM',
  yearType: 'ACADEMIC',
  offset,
  months,
});

const half = (code: string, label: string, offset: number): TimeIdentifier => ({
  code,
  label,
  kind: 'HALF_YEAR',
  yearType: 'FINANCIAL',
  offset,
  months: 6,
});

/** The numbers of years that publishers pool. */
const pooledLengths = [2, 3, 4, 5] as const;

/**
 * Returns the identifiers of years that are pooled in one figure. Three years make a rate of rare events, for
 * example.
 */
const pooledYears = (code: string, label: string, yearType: YearType): TimeIdentifier[] =>
  pooledLengths.map((years) => ({
    code: `${code}${years}`,
    label: `${label} (${years} years pooled)`,
    kind: 'POOLED_YEARS',
    yearType,
    offset: 0,
    months: years * 12,
  }));

const snapshot = (code: string, label: string, yearType: YearType): TimeIdentifier => ({
  code,
  label,
  kind: 'SNAPSHOT',
  yearType,
  offset: 0,
  months: 0,
});

/**
 * Every supported identifier; those of one kind and type of year are in chronological order. Terms end on the
 * days of the school leaving-age law: 31 December, 31 March and 31 August.
 */
export const timeIdentifiers: readonly TimeIdentifier[] = [
  year('AY', 'Academic year', 'ACADEMIC'),
  ...quarters('AY', 'Academic year', 'ACADEMIC'),
  ...pooledYears('AY', 'Academic years', 'ACADEMIC'),
  term('T1', 'Autumn term', 0, 4),
  term('T2', 'Spring term', 4, 3),
  term('T3', 'Summer term', 7, 5),
  term('T1T2', 'Autumn and spring term', 0, 7),
  year('CY', 'Calendar year', 'CALENDAR'),
  ...quarters('CY', 'Calendar year', 'CALENDAR'),
  ...pooledYears('CY', 'Calendar years', 'CALENDAR'),
  ...monthNames.map(
    (label, index): TimeIdentifier => ({
      code: `M${index + 1}`,
      label,
      kind: 'MONTH',
      yearType: 'CALENDAR',
      offset: index,
      months: 1,
    }),
  ),
  year('FY', 'Financial year', 'FINANCIAL'),
  ...quarters('FY', 'Financial year', 'FINANCIAL'),
  ...pooledYears('FY', 'Financial years', 'FINANCIAL'),
  half('P1', 'Part 1 (April to September)', 0),
  half('P2', 'Part 2 (October to March)', 6),
  year('TY', 'Tax year', 'TAX'),
  ...quarters('TY', 'Tax year', 'TAX'),
  snapshot('RY', 'Reporting year', 'REPORTING'),
  snapshot('RYSEP', 'Reporting year (30 September)', 'REPORTING_SEPTEMBER'),
  snapshot('RYJAN', 'Reporting year (January)', 'REPORTING_JANUARY'),
];

const byCode = new Map(timeIdentifiers.map((identifier) => [identifier.code, identifier]));
const byLabel = new Map(timeIdentifiers.map((identifier) => [identifier.label, identifier]));

export const identifierWithCode = (code: string): TimeIdentifier | undefined => byCode.get(code);
export const identifierWithLabel = (label: string): TimeIdentifier | undefined => byLabel.get(label);

/**
 * Returns the identifier of `years` pooled years of this type or, for one year, of the year itself;
 * `undefined` if there is none.
 */
export const identifierOfYears = (yearType: YearType, years: number): TimeIdentifier | undefined =>
  timeIdentifiers.find((each) => each.yearType === yearType && each.months === years * 12);

/**
 * True if a year of this type is written with both its calendar years (201718), false if it is written with
 * one (2017).
 */
export const spansTwoYears = (yearType: YearType): boolean =>
  yearType === 'FINANCIAL' || yearType === 'ACADEMIC' || yearType === 'TAX';
