import type { Polarity } from '../measures/measure.js';
import { compareDecimals, type Decimal } from '../values/decimal.js';
import type { MemberFigure } from './comparator.js';
import { type GroupEdition, nearestFirst } from './comparison-group.js';

/**
 * Returns the GSS code of the member with the best value, from which the council may want to learn. If
 * several members have that value, it is the nearest of them. `undefined` if no member has a value or neither
 * direction is better.
 */
export function bestMember(
  edition: GroupEdition,
  figures: ReadonlyMap<string, MemberFigure>,
  polarity: Polarity,
): string | undefined {
  if (polarity !== 'HIGH_IS_GOOD' && polarity !== 'LOW_IS_GOOD') return undefined;
  const better = polarity === 'HIGH_IS_GOOD' ? 1 : -1;
  let best: { readonly gssCode: string; readonly value: Decimal } | undefined;
  for (const { gssCode } of nearestFirst(edition)) {
    const figure = figures.get(gssCode)?.figure;
    if (figure?.kind !== 'VALUE') continue;
    if (!best || better * compareDecimals(figure.value, best.value) > 0) {
      best = { gssCode, value: figure.value };
    }
  }
  return best?.gssCode;
}
