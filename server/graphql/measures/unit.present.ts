import { type Measure, rateBase, unitLabel } from '../../domain/measures/measure.js';
import { remember } from '../api/memoize.js';
import type { Unit } from './unit.type.js';

/**
 * Returns the unit of a measure. Memoised, because a report reads the unit of every line and there are only 30
 * combinations of unit and multiplier.
 */
export const presentUnit = remember(
  ({ unit, multiplier }: Pick<Measure, 'unit' | 'multiplier'>) => `${unit} ${multiplier}`,
  (measure): Unit => ({ kind: measure.unit, label: unitLabel(measure), per: rateBase(measure) }),
);
