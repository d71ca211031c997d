import { hasForm } from '../../domain/values/code-form.js';
import {
  type Decimal,
  decimal,
  decimalLimits,
  decimalText,
  parseDecimal,
} from '../../domain/values/decimal.js';
import type { Bilingual } from '../../domain/values/language.js';
import { type Period, parsePeriod, startYearOf } from '../../domain/values/period.js';
import { periodFromText } from '../../domain/values/period-reading.js';
import { type PlainDate, parsePlainDate } from '../../domain/values/plain-date.js';
import { below, type Path, type Problem, type Result } from '../../domain/values/problem.js';
import { type ReportTime, reportingDay, reportingDayLimits } from '../../domain/values/report-time.js';

/** A period is accepted if its year starts in one of these years. */
const acceptedYears = { first: 1995, last: 2045 } as const;

/** The largest lengths, in characters. Longer texts are refused here; the database refuses them as well. */
export const textLimits = {
  code: 64,
  heading: 120,
  name: 300,
  note: 2000,
  citation: 300,
  reference: 20,
} as const;

const { integerDigits, decimalPlaces } = decimalLimits;
const largest = decimal(`${'9'.repeat(integerDigits)}.${'9'.repeat(decimalPlaces)}`);

/** The time of a report as callers give it. Exactly one of the fields must be given. */
export interface ReportTimeInput {
  readonly period?: string | null;
  readonly reportingDay?: string | null;
}

type InputText = string | null | undefined;

/** Removes blanks around a text and normalises it to one Unicode form, so that texts that look alike are equal. */
const comparable = (input: InputText): string => (input ?? '').normalize('NFC').trim();

/**
 * Returns the problem of a malformed period. If the text is a period as councils write it, `instead` gives its code.
 */
function malformedPeriod(path: Path, found: string): Problem {
  const period = periodFromText(found);
  const instead = period.ok ? period.value.code : undefined;
  return { code: 'MALFORMED_PERIOD', path, found, instead };
}

/**
 * Reads an input field by field and collects every problem with its path, so that the caller sees all of
 * them at once. A field that cannot be read is `null`: check `problems` before using the values.
 */
export function inputReader() {
  const problems: Problem[] = [];
  const add = (problem: Problem): null => {
    problems.push(problem);
    return null;
  };

  const take = <Value>(path: Path, result: Result<Value>): Value | null => {
    if (result.ok) return result.value;
    problems.push(...result.problems.map((problem) => below(problem, ...path)));
    return null;
  };

  /** Adds `TOO_LONG` if the text has more than `limit` code points. The database counts code points, too. */
  const checkLength = (path: Path, text: string, limit: number): void => {
    const length = [...text].length;
    if (length > limit) add({ code: 'TOO_LONG', path, limit, found: length });
  };

  return {
    problems: problems as readonly Problem[],
    add,
    /**
     * Returns the value of a domain result. If the result failed, adds its problems below this path and returns
     * `null`.
     */
    take,

    decimal(path: Path, input: InputText): Decimal | null {
      if (input === null || input === undefined) return null;
      return parseDecimal(input.trim()) ?? add({ code: 'MALFORMED_DECIMAL', path, found: input });
    },

    /** Checks that a calculated value can be stored, because it may be too large even if its inputs are not. */
    storable(path: Path, value: Decimal): Decimal | null {
      if (value.abs().isLessThanOrEqualTo(largest)) return value;
      const atMost = decimalText(largest);
      return add({ code: 'OUT_OF_RANGE', path, found: decimalText(value), atLeast: `-${atMost}`, atMost });
    },

    date(path: Path, input: InputText): PlainDate | null {
      if (input === null || input === undefined) return null;
      return take(path, parsePlainDate(input));
    },

    period(path: Path, periodCode: string): Period | null {
      const parsed = parsePeriod(periodCode);
      if (!parsed.ok) return add(malformedPeriod(path, periodCode));
      const period = parsed.value;
      const year = startYearOf(period);
      if (year >= acceptedYears.first && year <= acceptedYears.last) return period;
      const { first, last } = acceptedYears;
      return add({ code: 'OUT_OF_RANGE', path, found: periodCode, atLeast: `${first}`, atMost: `${last}` });
    },

    /**
     * Reads the time of a report. Adds `PERIOD_AND_REPORTING_DAY` if both are given, and `REQUIRED` if neither is.
     */
    reportTime({ period, reportingDay: on }: ReportTimeInput): ReportTime | null {
      if (period && on) return add({ code: 'PERIOD_AND_REPORTING_DAY', path: ['reportingDay'] });
      if (period) return this.period(['period'], period);
      if (!on) return add({ code: 'REQUIRED', path: ['period'], what: 'A period or a reporting day' });
      const day = this.date(['reportingDay'], on);
      if (day === null) return null;
      const { first, last } = reportingDayLimits;
      if (day >= first && day <= last) return reportingDay(day);
      return add({ code: 'OUT_OF_RANGE', path: ['reportingDay'], found: day, atLeast: first, atMost: last });
    },

    /** Reads a required text. A blank text counts as missing. */
    text(path: Path, what: string, input: InputText, limit: number): string {
      const text = comparable(input);
      if (text === '') add({ code: 'REQUIRED', path, what });
      checkLength(path, text, limit);
      return text;
    },

    optionalText(path: Path, input: InputText, limit: number): string | null {
      const text = comparable(input);
      checkLength(path, text, limit);
      return text === '' ? null : text;
    },

    bilingual(path: Path, what: string, input: Bilingual, limit: number): Bilingual {
      return {
        en: this.text([...path, 'en'], what, input.en, limit),
        cy: this.optionalText([...path, 'cy'], input.cy, limit),
      };
    },

    /** Reads an optional text. A text that is blank in both languages counts as missing. */
    optionalBilingual(
      path: Path,
      what: string,
      input: Bilingual | null | undefined,
      limit: number,
    ): Bilingual | null {
      const isBlank = !input || (input.en.trim() === '' && !input.cy?.trim());
      return isBlank ? null : this.bilingual(path, what, input, limit);
    },

    /** Reads a natural key chosen by the council: words of lower-case letters and digits, joined by hyphens. */
    code(path: Path, code: string): string {
      if (code.length > textLimits.code) {
        add({ code: 'TOO_LONG', path, limit: textLimits.code, found: code.length });
      } else if (!hasForm('CODE', code)) {
        add({ code: 'MALFORMED_CODE', path, found: code, form: 'CODE' });
      }
      return code;
    },

    /**
     * Adds `STALE` if the input names a version that is not current. The current version is 0 if there is no record.
     */
    version(path: Path, expected: number | null | undefined, current: number | undefined): void {
      const currentVersion = current ?? 0;
      if (expected === null || expected === undefined || expected === currentVersion) return;
      add({ code: 'STALE', path, currentVersion });
    },

    /**
     * Returns the result of a look-up. Adds `NOT_FOUND` if there is none that the caller may use.
     *
     * @param key The key that was looked up; `null` for an id, because messages never show ids.
     */
    found<Value>(path: Path, what: string, key: string | null, value: Value | undefined): Value | null {
      return value ?? add({ code: 'NOT_FOUND', path, what, key });
    },
  };
}

export type InputReader = ReturnType<typeof inputReader>;
