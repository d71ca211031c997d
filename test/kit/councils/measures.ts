import { operator } from '../../../server/access/principal.js';
import type { DefineMeasureInput } from '../../../server/services/measures/define-measure.js';
import { accepted, type TestApp } from './councils.js';

/** A monthly percentage of which more is better, but for what is said. */
export const measureInput = (
  code: string,
  more: Partial<Omit<DefineMeasureInput, 'code'>> = {},
): DefineMeasureInput => ({
  code,
  title: { en: `Measure ${code}`, cy: null },
  definition: { en: `What ${code} counts.`, cy: null },
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

/** Puts measures into the shared catalogue. */
export async function defineShared(app: TestApp, ...inputs: readonly DefineMeasureInput[]): Promise<void> {
  for (const input of inputs) accepted(await app.services.defineMeasure(operator, input));
}
