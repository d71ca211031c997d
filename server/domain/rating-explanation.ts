import type { Language } from './language.js';
import type { Measure } from './measure.js';
import type { Rating } from './rating.js';

/** One plain sentence that says why the colour is what it is. */
export declare function explainRating(rating: Rating, measure: Measure, language: Language): string;
