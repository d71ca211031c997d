import { addDays, addMonths, type PlainDate } from './plain-date.js';
import { ok, type Result, refused } from './problem.js';
import {
  identifierWithCode,
  identifierWithLabel,
  type PeriodKind,
  spansTwoYears,
  type TimeIdentifier,
  timeIdentifiers,
  type YearType,
} from './time-identifier.js';

/** A span of time for which figures are reported. Periods with equal codes are the same period. */
export interface Period {
  /** `<time_period>-<identifier code>`: `201718-FYQ4`, `2017-M1`, `2017-RY`, `201316-FY3`. */
  readonly code: string;
  readonly kind: PeriodKind;
  /**
   * The type of year that the period is part of. A month belongs to every type of year and has `CALENDAR`.
   */
  readonly yearType: YearType;
  /**
   * As in a DfE file: `201718`, or `2017` for calendar years, months and snapshots. Pooled years have their
   * first and their last calendar year: `201416` for the calendar years 2014 to 2016.
   */
  readonly timePeriod: string;
  /** As in a DfE file: `Financial year Q4`. */
  readonly timeIdentifier: string;
  readonly startsOn: PlainDate;
  /** The first day after the period. */
  readonly endsBefore: PlainDate;
}

/** The years in which a period may start; both ends are included. */
export const yearLimits = { first: 1900, last: 2199 } as const;

const firstDays: Record<YearType, string> = {
  FINANCIAL: '04-01',
  ACADEMIC: '09-01',
  TAX: '04-06',
  CALENDAR: '01-01',
  REPORTING: '03-31',
  REPORTING_SEPTEMBER: '09-30',
  // Sources do not always name the day in January, so the last day stands for any of them.
  REPORTING_JANUARY: '01-31',
};

/** Returns the number of years that the identifier pools; 1 for all other periods. */
export const pooledCount = ({ kind, months }: TimeIdentifier): number =>
  kind === 'POOLED_YEARS' ? months / 12 : 1;

function timePeriodOf(startYear: number, identifier: TimeIdentifier): string {
  const lastStart = startYear + pooledCount(identifier) - 1;
  const lastYear = spansTwoYears(identifier.yearType) ? lastStart + 1 : lastStart;
  return lastYear === startYear ? `${startYear}` : `${startYear}${String(lastYear % 100).padStart(2, '0')}`;
}

// Date arithmetic takes tens of microseconds, and an import asks for the same few periods a hundred thousand
// times. The map cannot grow beyond identifiers times years.
const known = new Map<string, Period>();

/**
 * Returns the period of the year that starts in `startYear`: `periodOf(2017, FYQ4)` is January to March 2018.
 */
export function periodOf(startYear: number, identifier: TimeIdentifier): Period {
  const { kind, yearType, label, offset, months } = identifier;
  const timePeriod = timePeriodOf(startYear, identifier);
  const code = `${timePeriod}-${identifier.code}`;
  const cached = known.get(code);
  if (cached !== undefined) return cached;

  const startsOn = addMonths(`${startYear}-${firstDays[yearType]}`, offset);
  const endsBefore = kind === 'SNAPSHOT' ? addDays(startsOn, 1) : addMonths(startsOn, months);
  const period = { code, kind, yearType, timePeriod, timeIdentifier: label, startsOn, endsBefore };
  known.set(code, period);
  return period;
}

/** Returns the first of the years in `timePeriod`. */
export const startYearOf = (period: Period): number => Number(period.timePeriod.slice(0, 4));

export function identifierOf(period: Period): TimeIdentifier {
  const identifier = identifierWithLabel(period.timeIdentifier);
  if (identifier === undefined) throw new RangeError(`'${period.timeIdentifier}' is no time identifier`);
  return identifier;
}

function read(text: string, timePeriod: string, identifier: TimeIdentifier | undefined): Result<Period> {
  const startYear = Number(timePeriod.slice(0, 4));
  const isKnown =
    identifier !== undefined &&
    startYear >= yearLimits.first &&
    startYear <= yearLimits.last &&
    timePeriod === timePeriodOf(startYear, identifier);
  return isKnown
    ? ok(periodOf(startYear, identifier))
    : refused({ code: 'MALFORMED_PERIOD', path: [], found: text });
}

/**
 * Reads a period's code. Problem: `MALFORMED_PERIOD` for an unknown identifier, for two years that do not
 * follow each other (or do not enclose the pooled years), for six digits with a type of year that has four,
 * and for a year outside {@link yearLimits}.
 *
 * @example parsePeriod('199900-FY').ok === true
 * @example parsePeriod('201719-FY').ok === false
 */
export function parsePeriod(code: string): Result<Period> {
  const [timePeriod = '', identifier = '', ...rest] = code.split('-');
  return read(code, timePeriod, rest.length === 0 ? identifierWithCode(identifier) : undefined);
}

/**
 * Reads the two columns of a DfE open-data file, `time_period` and `time_identifier`, exactly as in the file.
 * Problem: `MALFORMED_PERIOD`.
 *
 * @example periodFromDfe('201718', 'Financial year Q4') is 201718-FYQ4
 */
export function periodFromDfe(timePeriod: string, timeIdentifier: string): Result<Period> {
  return read(`${timePeriod} ${timeIdentifier}`, timePeriod, identifierWithLabel(timeIdentifier));
}

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by end, then start, then code, earliest first. */
export function comparePeriods(a: Period, b: Period): number {
  return (
    textOrder(a.endsBefore, b.endsBefore) || textOrder(a.startsOn, b.startsOn) || textOrder(a.code, b.code)
  );
}

/**
 * Returns every supported period with a year that starts in `fromYear` to `toYear` (both included), in order.
 */
export function referencePeriods(fromYear: number, toYear: number): readonly Period[] {
  const years = Array.from({ length: Math.max(0, toYear - fromYear + 1) }, (_, index) => fromYear + index);
  return years
    .flatMap((startYear) => timeIdentifiers.map((identifier) => periodOf(startYear, identifier)))
    .sort(comparePeriods);
}
