/** The two languages of a report. English is the working language; Welsh stands beside it where a council gives it. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** A text shown to readers. `cy` is `null` where nobody has translated it yet. */
export interface Bilingual {
  readonly en: string;
  readonly cy: string | null;
}

/**
 * The text in the language asked for; the English stands in where there is no Welsh.
 *
 * @example inLanguage({ en: 'Adoptions', cy: null }, 'cy') === 'Adoptions'
 */
export function inLanguage(text: Bilingual, language: Language): string {
  return language === 'cy' && text.cy !== null ? text.cy : text.en;
}
