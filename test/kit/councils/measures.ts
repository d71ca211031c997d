import { operator } from '../../../server/access/principal.js';
import type { DefineMeasureInput } from '../../../server/services/measures/define-measure.js';
import { accepted, type TestApp } from './councils.js';

/** Returns the input of a measure: a monthly percentage for which high is good, with the changes in `more`. */
export const measureInput = (
  code: string,
  more: Partial<Omit<DefineMeasureInput, 'code'>> = {},
): DefineMeasureInput => ({
  code,
  title: { en: `Measure ${code}`, cy: null },
  definition: { en: `Cases of ${code}.`, cy: null },
  unit: 'PERCENT',
  decimalPlaces: 1,
  polarity: 'HIGH_IS_GOOD',
  multiplier: 100,
  accumulation: 'IN_PERIOD',
  yearType: 'FINANCIAL',
  frequency: 'MONTHLY',
  hasQuartiles: true,
  ...more,
});

/** Adds measures to the shared catalogue. */
export async function defineShared(app: TestApp, ...inputs: readonly DefineMeasureInput[]): Promise<void> {
  for (const input of inputs) accepted(await app.services.defineMeasure(operator, input));
}
