import type { Bilingual } from '../../domain/values/language.js';

/** Makes a text from its English and its Welsh column; `null` if there is no English text. */
export const bilingualOrNull = (en: string | null, cy: string | null): Bilingual | null =>
  en === null ? null : { en, cy };

/** Returns SQL for a {@link Bilingual}. `column` is its English column; the Welsh one has the same name with `_cy`. */
export const bilingualColumn = (column: string): string =>
  `CASE WHEN ${column} IS NOT NULL THEN json_build_object('en', ${column}, 'cy', ${column}_cy) END`;
