import type { Bilingual } from '../values/language.js';

/** Where a report shows words. */
export const shownTexts = [
  'SCORECARD_TITLE',
  'THEME',
  'MEASURE_TITLE',
  'TARGET_BASIS',
  'NARRATIVE',
  'ACTION_PROGRESS',
] as const;
export type ShownText = (typeof shownTexts)[number];

export interface BilingualPart {
  readonly shown: ShownText;
  /** The line's reference; `null` where it belongs to the whole scorecard. */
  readonly reference: string | null;
  readonly text: Bilingual;
}

export interface WelshCompleteness {
  readonly total: number;
  readonly translated: number;
  /** What has no Welsh, in the report's order. */
  readonly missing: readonly Omit<BilingualPart, 'text'>[];
}

/** How much of what a report shows is there in Welsh too. A text that is shown in many lines counts in each. */
export function welshCompleteness(parts: readonly BilingualPart[]): WelshCompleteness {
  const missing = parts.filter(({ text }) => text.cy === null || text.cy.trim() === '');
  return {
    total: parts.length,
    translated: parts.length - missing.length,
    missing: missing.map(({ shown, reference }) => ({ shown, reference })),
  };
}
