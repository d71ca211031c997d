/**
 * The two languages of a report. English is the working language; Welsh is added if the council provides it.
 */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** A text for readers. `cy` is `null` if there is no translation. */
export interface Bilingual {
  readonly en: string;
  readonly cy: string | null;
}

/** The text that a function writes in either language. */
export const bilingual = (textIn: (language: Language) => string): Bilingual => ({
  en: textIn('en'),
  cy: textIn('cy'),
});
