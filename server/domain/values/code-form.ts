/** The forms of the codes that callers write. */

/** Codes of measures, scorecards, committees and groups: small letters, digits and single hyphens. */
export const isCode = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** GSS codes: a capital letter and eight digits. Source: ONS, Code History Database. */
export const isGssCode = (text: string): boolean => /^[A-Z][0-9]{8}$/.test(text);
