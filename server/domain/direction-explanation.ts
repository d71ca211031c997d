import type { Direction } from './direction.js';
import type { Language } from './language.js';
import type { Measure } from './measure.js';

/** One plain sentence: how the value moved, since when, and whether that is good. */
export declare function explainDirection(direction: Direction, measure: Measure, language: Language): string;
