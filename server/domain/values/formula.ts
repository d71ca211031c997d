/**
 * Texts that a spreadsheet would run as a formula. Exports put an apostrophe before such a text, and imports
 * remove exactly one apostrophe again. https://owasp.org/www-community/attacks/CSV_Injection
 */

/** The start of a text that an export guards: a formula's sign, or an apostrophe that is part of the text. */
export const guardedStart = /^(?:[=+@'\t\r\n＝＋－＠]|-(?!\d+(?:\.\d+)?$))/;

const guarded = /^'(?=[=+@'\t\r\n＝＋－＠-])/;

/**
 * Returns the text as it was before it was exported.
 *
 * @example withoutGuard("'=1+1") === '=1+1'
 * @example withoutGuard("'tis late") === "'tis late"
 */
export const withoutGuard = (text: string): string => text.replace(guarded, '');

// Texts that begin with a sign and are no formula: numbers, and a sign alone, because LAIT writes a hyphen
// for no value.
const signedNumber = /^[+-](?:£?[\d.,]+(?:e[+-]?\d+)?\s?%?)?$/i;

/**
 * True if a spreadsheet would run the text as a formula: it begins with `=` or `@`, a tab or a carriage
 * return, or with a sign and is not a number.
 */
export function isFormula(text: string): boolean {
  switch (text.charCodeAt(0)) {
    case 0x3d:
    case 0x40:
    case 0x09:
    case 0x0d:
    case 0x2b:
    case 0x2d:
      return !signedNumber.test(text);
    default:
      return false;
  }
}
