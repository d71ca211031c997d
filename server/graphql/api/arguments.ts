import { Arg } from './decorators.js';
import { councilKey, measureKey } from './hints.js';

type InputClass = new () => object;

/** The only argument of every mutation. */
export const InputArg = (type: InputClass) =>
  Arg('input', () => type, { description: 'The input of the mutation.' });

export const CouncilArg = () => Arg('council', () => String, { description: councilKey });

export const MeasureArg = () => Arg('measure', () => String, { description: measureKey });
