/**
 * The problems that user input can have. A problem is a value, tagged by `code`, with the `path` of the
 * faulty field in the input as the caller sent it. {@link describeProblem} turns it into a sentence that says
 * how to correct it.
 */

import { type CodeForm, describeForm } from './code-form.js';

export type Path = readonly (string | number)[];

type Tagged<Code extends string, Facts = unknown> = {
  readonly code: Code;
  readonly path: Path;
} & Readonly<Facts>;

export type Problem =
  | Tagged<'MALFORMED_DECIMAL', { found: string }>
  | Tagged<'MALFORMED_DATE', { found: string }>
  | Tagged<'MALFORMED_INSTANT', { found: string }>
  | Tagged<'MALFORMED_PERIOD', { found: string; instead?: string | undefined }>
  | Tagged<'MALFORMED_CODE', { found: string; form: CodeForm }>
  | Tagged<'MALFORMED_ID', { found: string }>
  | Tagged<'MALFORMED_EMAIL', { found: string }>
  | Tagged<'MALFORMED_ADDRESS', { found: string }>
  | Tagged<'UNKNOWN_SYMBOL', { found: string; allowed: readonly string[] }>
  | Tagged<'VALUE_AND_ABSENCE'>
  | Tagged<'VALUE_OR_ABSENCE_REQUIRED'>
  | Tagged<'PERIOD_AND_REPORTING_DAY'>
  | Tagged<'FRACTION_INCOMPLETE'>
  | Tagged<'DENOMINATOR_NOT_POSITIVE', { found: string }>
  | Tagged<'VALUE_DISAGREES_WITH_FRACTION', { value: string; expected: string }>
  | Tagged<'BAND_OUT_OF_ORDER', { limits: string }>
  | Tagged<'BAND_EMPTY'>
  | Tagged<'TOO_MANY_PLACES', { found: string; places: number }>
  | Tagged<'NEGATIVE', { found: string }>
  | Tagged<'DUPLICATE', { what: string; first: Path }>
  | Tagged<'REQUIRED', { what: string }>
  | Tagged<'TOO_LONG', { limit: number; found: number }>
  | Tagged<'OUT_OF_RANGE', { found: string; atLeast: string; atMost: string }>
  | Tagged<'NOT_ALLOWED', { found: string; allowed: readonly string[] }>
  | Tagged<
      'PERIOD_DOES_NOT_FIT',
      { period: string; measure: string; frequency: string; instead?: string | undefined }
    >
  | Tagged<'STATUS_LOWERED', { found: string; current: string }>
  | Tagged<'TARGET_DOES_NOT_FIT', { measure: string; polarity: string }>
  | Tagged<'NOT_FOUND', { what: string; key: string | null; nearest?: string | undefined }>
  | Tagged<'ALREADY_EXISTS', { what: string; key: string }>
  | Tagged<'CLAIMED_TWICE', { what: string; key: string; claimant: string; holder: string; on: string }>
  | Tagged<'KIND_DOES_NOT_FIT', { kind: string; expected: string }>
  | Tagged<'FIGURES_EXIST', { count: number; what: string }>
  | Tagged<'COUNCIL_NOT_OPEN', { council: string; period: string; opened: boolean; on: string }>
  | Tagged<'STALE', { currentVersion: number }>
  | Tagged<'WRONG_STATE', { found: string; expected: string }>
  | Tagged<'SAME_PERSON', { what: string }>
  | Tagged<'OWN_AREA_IN_GROUP', { gssCode: string }>
  | Tagged<'NARRATIVE_MISSING', { reference: string; line: string }>
  | Tagged<'NARRATIVE_NOT_APPROVED', { reference: string | null; state: string }>
  | Tagged<'CHANGED_SINCE_APPROVAL', { reference: string; approved: string | null }>
  | Tagged<'TRANSLATION_MISSING', { reference: string | null }>
  | Tagged<'TARGET_NOT_CONFIRMED', { reference: string; standard: string }>
  | Tagged<'FIGURE_MISSING', { reference: string }>
  | Tagged<'ABSENCE_UNEXPLAINED', { reference: string; reason: string }>
  | Tagged<'FIGURE_NOT_SETTLED', { reference: string; found: string; status: string }>
  | Tagged<'NOTHING_CHANGED', { version: number }>;

export type ProblemCode = Problem['code'];

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const refused = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

/** Moves a problem to an outer path: a problem at `value` becomes one at `rows[3].value`. */
export function below<P extends Problem>(problem: P, ...outer: Path): P {
  return { ...problem, path: [...outer, ...problem.path] };
}

const place = (path: Path): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');

const quotationMarks = ["''", '""', '“”'] as const;

/** Returns the user's text, shortened to 80 characters, in quotation marks that are not in it. */
function quoted(text: string): string {
  if (text === '') return 'An empty text';
  const characters = [...text];
  const shown = characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : text;
  const [before, after] = quotationMarks.find(([mark = '']) => !shown.includes(mark)) ?? quotationMarks[2];
  return `${before}${shown}${after}`;
}

/** Writes a key for the middle of a sentence. */
const named = (key: string): string => (key === '' ? 'with an empty name' : quoted(key));

const lineOrWhole = (reference: string | null): string =>
  reference === null ? 'the whole scorecard' : `line ${reference}`;

/** Describes a problem in one or two plain sentences: the problem, what is allowed, and how to correct it. */
export function describeProblem(problem: Problem): string {
  switch (problem.code) {
    case 'MALFORMED_DECIMAL':
      return `${quoted(problem.found)} is not a decimal number. Write digits with an optional point, for example 85.5, with at most 18 digits before it and 12 after.`;
    case 'MALFORMED_DATE':
      return `${quoted(problem.found)} is not a date that exists. Write it as year-month-day, for example 2018-03-31.`;
    case 'MALFORMED_INSTANT':
      return `${quoted(problem.found)} is not a valid date and time. Write date, time and offset, for example 2018-07-03T09:30:00+01:00.`;
    case 'MALFORMED_PERIOD':
      return `${quoted(problem.found)} is not a period. Write ${problem.instead ?? 'its code, for example 201718-FYQ4, 201617-FY or 2017-M1'}.`;
    case 'MALFORMED_CODE':
      return describeForm(problem.form, quoted(problem.found));
    case 'MALFORMED_ID':
      return `${quoted(problem.found)} is not an identifier of this service. Give an \`id\` as it was answered.`;
    case 'MALFORMED_EMAIL':
      return `${quoted(problem.found)} is not an e-mail address.`;
    case 'MALFORMED_ADDRESS':
      return `${quoted(problem.found)} is not an address that can be used. Write one that begins with https:// and names a public host.`;
    case 'UNKNOWN_SYMBOL':
      return `${quoted(problem.found)} is neither a number nor a known symbol. The symbols are ${problem.allowed.join(', ')}.`;
    case 'VALUE_AND_ABSENCE':
      return 'Both a value and a reason for its absence were given. Keep one of them.';
    case 'VALUE_OR_ABSENCE_REQUIRED':
      return 'Neither a value nor a reason for its absence was given. Give one of them.';
    case 'PERIOD_AND_REPORTING_DAY':
      return 'Both a period and a reporting day were given. Keep one of them.';
    case 'FRACTION_INCOMPLETE':
      return 'A numerator was given without its denominator, or the other way round. Give both or neither.';
    case 'DENOMINATOR_NOT_POSITIVE':
      return `The denominator is ${problem.found}; it must be above zero. If it would be zero, give the absence NOT_APPLICABLE instead.`;
    case 'VALUE_DISAGREES_WITH_FRACTION':
      return `The value ${problem.value} disagrees with the numerator and denominator, which make ${problem.expected}. Correct one of the three, or leave the value out.`;
    case 'BAND_OUT_OF_ORDER':
      return `The limits of the band are out of order (${problem.limits}). They must satisfy redLow ≤ greenLow ≤ greenHigh ≤ redHigh.`;
    case 'BAND_EMPTY':
      return 'The band has no limit at all. Give at least a lower or an upper green limit.';
    case 'TOO_MANY_PLACES':
      return `${problem.found} is finer than the displayed values of the measure. Decimal places allowed: ${problem.places}.`;
    case 'NEGATIVE':
      return `${problem.found} is negative; it must be zero or above.`;
    case 'DUPLICATE':
      return `This ${problem.what} is given twice; the first is at ${place(problem.first)}. Keep one of them.`;
    case 'REQUIRED':
      return `${problem.what} is required and was not given.`;
    case 'TOO_LONG':
      return `The text has ${problem.found} characters; at most ${problem.limit} are allowed.`;
    case 'OUT_OF_RANGE':
      return `${problem.found} is outside ${problem.atLeast} to ${problem.atMost}.`;
    case 'NOT_ALLOWED':
      return `${quoted(problem.found)} is not allowed here. Allowed are ${problem.allowed.join(', ')}.`;
    case 'PERIOD_DOES_NOT_FIT':
      return `The period ${problem.period} does not fit the measure ${problem.measure}, which is reported ${problem.frequency}.${problem.instead === undefined ? '' : ` Write ${problem.instead}.`}`;
    case 'STATUS_LOWERED':
      return `The figure is ${problem.current} and would become ${problem.found}. If that is meant, send it with lowersStatus: true.`;
    case 'TARGET_DOES_NOT_FIT':
      return `This target does not fit the measure ${problem.measure}, whose polarity is ${problem.polarity}.`;
    case 'NOT_FOUND':
      return problem.key === null
        ? `There is no ${problem.what} with this identifier that you may use here.`
        : `There is no ${problem.what} ${named(problem.key)} that you may use here.${problem.nearest === undefined ? '' : ` The nearest is ${problem.nearest}.`}`;
    case 'ALREADY_EXISTS':
      return `There is already a ${problem.what} ${named(problem.key)}.`;
    case 'CLAIMED_TWICE':
      return `${problem.claimant} and ${problem.holder} would both have the ${problem.what} ${problem.key} on ${problem.on}. Correct one of them.`;
    case 'KIND_DOES_NOT_FIT':
      return `The kind ${problem.kind} needs ${problem.expected}. Choose another kind, or correct the councils.`;
    case 'FIGURES_EXIST':
      return `The day has passed, and ${problem.count} figures of ${problem.what} are for periods that end after it. Give a day after those periods, or enter a later change as another reorganisation.`;
    case 'COUNCIL_NOT_OPEN':
      return problem.opened
        ? `The council ${problem.council} closed on ${problem.on}, and the period ${problem.period} ends later. Give the figure to the council that took over.`
        : `The council ${problem.council} opens on ${problem.on}, and the period ${problem.period} ends earlier. Give the figure to the council that was responsible.`;
    case 'STALE':
      return `It was changed in the meantime and is now at version ${problem.currentVersion}. Read it again and repeat the change.`;
    case 'WRONG_STATE':
      return `It is ${problem.found}, but must be ${problem.expected}.`;
    case 'SAME_PERSON':
      return `${problem.what} must be done by a person other than its author.`;
    case 'OWN_AREA_IN_GROUP':
      return `${problem.gssCode} is the council itself, which cannot be in its own comparison group. Leave it out.`;
    case 'NARRATIVE_MISSING':
      return `Line ${problem.reference} is ${problem.line} and has no commentary. Write one and have it approved.`;
    case 'NARRATIVE_NOT_APPROVED':
      return `A narrative on ${lineOrWhole(problem.reference)} is ${problem.state}. Have it approved by a person other than its author.`;
    case 'CHANGED_SINCE_APPROVAL':
      return problem.approved === null
        ? `A narrative on line ${problem.reference} was approved without a record of the figure. Have it approved again.`
        : `The figure of line ${problem.reference} was ${problem.approved} when its narrative was approved, and has changed since. Have the narrative approved again.`;
    case 'TRANSLATION_MISSING':
      return `A narrative on ${lineOrWhole(problem.reference)} has no Welsh text, which this council requires.`;
    case 'TARGET_NOT_CONFIRMED':
      return `The target ${named(problem.standard)} of line ${problem.reference} is proposed and not confirmed.`;
    case 'FIGURE_MISSING':
      return `Line ${problem.reference} has no figure. Submit the figure, or the reason why there is none.`;
    case 'ABSENCE_UNEXPLAINED':
      return `The figure of line ${problem.reference} is ${problem.reason} without an explanation. Give the system, the day it is expected or an explanation.`;
    case 'FIGURE_NOT_SETTLED':
      return `The figure of line ${problem.reference} is ${problem.found}, which a ${problem.status} report cannot contain.`;
    case 'NOTHING_CHANGED':
      return `Nothing has changed since version ${problem.version}. There is nothing to correct.`;
  }
}
