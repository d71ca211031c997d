import type { Language } from '../values/language.js';
import type { Contradicted } from './contradiction.js';

const ratings: Record<Language, Readonly<Record<Contradicted, string>>> = {
  en: { RED: 'red', GREEN: 'green' },
  cy: { RED: 'coch', GREEN: 'gwyrdd' },
};

/** @example 'The text says “on target”, but the line is rated red.' */
export const explainContradiction = (phrase: string, rag: Contradicted, language: Language): string =>
  language === 'en'
    ? `The text says “${phrase}”, but the line is rated ${ratings.en[rag]}.`
    : `Mae'r testun yn dweud “${phrase}”, ond ${ratings.cy[rag]} yw gradd y llinell.`;
