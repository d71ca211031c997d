import { type Measure, rateBase, unitLabel } from '../../domain/measures/measure.js';
import { remember } from '../api/memoize.js';
import type { Unit } from './unit.type.js';

/** The unit of a measure. Memoised: there are 24, and a report reads that of every line. */
export const presentUnit = remember(
  ({ unit, multiplier }: Pick<Measure, 'unit' | 'multiplier'>) => `${unit} ${multiplier}`,
  (measure): Unit => ({ kind: measure.unit, label: unitLabel(measure), per: rateBase(measure) }),
);
