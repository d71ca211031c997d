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

/** Makes a text in both languages, which `textIn` writes. */
export const bilingual = (textIn: (language: Language) => string): Bilingual => ({
  en: textIn('en'),
  cy: textIn('cy'),
});
