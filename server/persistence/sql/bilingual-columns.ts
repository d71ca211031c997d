import type { Bilingual } from '../../domain/values/language.js';

/** A text of two columns; `null` if there is no English one. */
export const bilingualOrNull = (en: string | null, cy: string | null): Bilingual | null =>
  en === null ? null : { en, cy };

/** The SQL of a text as a {@link Bilingual}, from its English column and the column of the same name with `_cy`. */
export const bilingualColumn = (column: string): string =>
  `CASE WHEN ${column} IS NOT NULL THEN json_build_object('en', ${column}, 'cy', ${column}_cy) END`;
