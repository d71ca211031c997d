import type { Bilingual } from '../values/language.js';

/** The kinds of text in a report. */
export const shownTexts = [
  'SCORECARD_TITLE',
  'COMMITTEE_NAME',
  'PAPER_HEAD',
  'EDITION_NOTE',
  'REPORTED_SUMMARY',
  'THEME',
  'PLAN_PRIORITY',
  'MEASURE_TITLE',
  'CAVEAT',
  'ABSENCE_EXPLANATION',
  'TARGET_BASIS',
  'TARGET_CALCULATION',
  'OUTLOOK_REASON',
  'COMPARISON_GROUP',
  'NARRATIVE',
  'ACTION_PROGRESS',
] as const;
export type ShownText = (typeof shownTexts)[number];

export interface BilingualPart {
  readonly shown: ShownText;
  /** The line's reference; `null` for the whole scorecard. */
  readonly reference: string | null;
  readonly text: Bilingual;
}

export interface WelshCompleteness {
  readonly total: number;
  readonly translated: number;
  /** The texts without Welsh, in the report's order. */
  readonly missing: readonly Omit<BilingualPart, 'text'>[];
}

/**
 * Counts how many of a report's texts exist in Welsh. A text that appears on several lines counts on each.
 */
export function welshCompleteness(parts: readonly BilingualPart[]): WelshCompleteness {
  const missing = parts.filter(({ text }) => text.cy === null || text.cy.trim() === '');
  return {
    total: parts.length,
    translated: parts.length - missing.length,
    missing: missing.map(({ shown, reference }) => ({ shown, reference })),
  };
}
