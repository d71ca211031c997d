import {
  type Decimal,
  decimal,
  decimalLimits,
  decimalText,
  parseDecimal,
} from '../../domain/values/decimal.js';
import type { Bilingual } from '../../domain/values/language.js';
import { type Period, parsePeriod, startYearOf } from '../../domain/values/period.js';
import { type PlainDate, parsePlainDate } from '../../domain/values/plain-date.js';
import { below, type Path, type Problem, type Result } from '../../domain/values/problem.js';

/** Periods that the service keeps: those whose year starts in these years. */
export const keptYears = { first: 1995, last: 2045 } as const;

/** Texts longer than these are refused before they reach the database, which refuses them too. */
export const textLimits = { code: 64, name: 300, note: 2000, citation: 300, reference: 20 } as const;

const { integerDigits, decimalPlaces } = decimalLimits;
const largest = decimal(`${'9'.repeat(integerDigits)}.${'9'.repeat(decimalPlaces)}`);

const codeForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type Given = string | null | undefined;

/**
 * Reads what somebody typed, field by field, and gathers every problem with its place, so that a caller
 * hears of all of them at once. A field that cannot be read comes back as `null`; ask {@link problems}
 * before using what was read.
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

  /** Counted as the database counts: an emoji is one character. */
  const checkLength = (path: Path, text: string, limit: number): void => {
    const found = [...text].length;
    if (found > limit) add({ code: 'TOO_LONG', path, limit, found });
  };

  return {
    problems: problems as readonly Problem[],
    add,
    /** The value of a domain function's answer, or its problems at this place. */
    take,

    decimal(path: Path, given: Given): Decimal | null {
      if (given === null || given === undefined) return null;
      return parseDecimal(given.trim()) ?? add({ code: 'MALFORMED_DECIMAL', path, found: given });
    },

    /** What was worked out of decimals that can each be kept: it may itself be too large. */
    kept(path: Path, made: Decimal): Decimal | null {
      if (made.abs().isLessThanOrEqualTo(largest)) return made;
      const atMost = decimalText(largest);
      return add({ code: 'OUT_OF_RANGE', path, found: decimalText(made), atLeast: `-${atMost}`, atMost });
    },

    date(path: Path, given: Given): PlainDate | null {
      if (given === null || given === undefined) return null;
      return take(path, parsePlainDate(given));
    },

    period(path: Path, given: string): Period | null {
      const period = take(path, parsePeriod(given));
      if (!period) return null;
      const year = startYearOf(period);
      if (year >= keptYears.first && year <= keptYears.last) return period;
      const { first, last } = keptYears;
      return add({ code: 'OUT_OF_RANGE', path, found: given, atLeast: `${first}`, atMost: `${last}` });
    },

    /** A required text; blank is absent. */
    text(path: Path, what: string, given: Given, limit: number): string {
      const text = given?.trim() ?? '';
      if (text === '') add({ code: 'REQUIRED', path, what });
      checkLength(path, text, limit);
      return text;
    },

    optionalText(path: Path, given: Given, limit: number): string | null {
      const text = given?.trim() ?? '';
      checkLength(path, text, limit);
      return text === '' ? null : text;
    },

    bilingual(path: Path, what: string, given: Bilingual, limit: number): Bilingual {
      return {
        en: this.text([...path, 'en'], what, given.en, limit),
        cy: this.optionalText([...path, 'cy'], given.cy, limit),
      };
    },

    /** A natural key of the council's own making: words of lower-case letters and digits, joined by hyphens. */
    code(path: Path, given: string): string {
      if (given.length > textLimits.code) {
        add({ code: 'TOO_LONG', path, limit: textLimits.code, found: given.length });
      } else if (!codeForm.test(given)) add({ code: 'MALFORMED_CODE', path, found: given });
      return given;
    },

    /**
     * The version that a change was made from, where it says one, is the one that stands: 0 where nothing does.
     */
    version(path: Path, given: number | null | undefined, current: number | undefined): void {
      const currentVersion = current ?? 0;
      if (given === null || given === undefined || given === currentVersion) return;
      add({ code: 'STALE', path, currentVersion });
    },

    /** What a look-up gave, or that there is none which the caller may use. */
    found<Value>(path: Path, what: string, key: string, value: Value | undefined): Value | null {
      return value ?? add({ code: 'NOT_FOUND', path, what, key });
    },
  };
}

export type InputReader = ReturnType<typeof inputReader>;
