import { Arg } from './decorators.js';
import { councilKey, measureKey, scorecardKey } from './hints.js';
import { languageEnum } from './language.enum.js';

type InputClass = new () => object;

/** The only argument of every mutation. */
export const InputArg = (type: InputClass) =>
  Arg('input', () => type, { description: 'The input of the mutation.' });

export const LanguageArg = () =>
  Arg('language', () => languageEnum, { defaultValue: 'en', description: 'The language of the text.' });

export const CouncilArg = () => Arg('council', () => String, { description: councilKey });

export const MeasureArg = () => Arg('measure', () => String, { description: measureKey });

export const ScorecardArg = () => Arg('scorecard', () => String, { description: scorecardKey });
