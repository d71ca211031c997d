import { describe, expect, it } from 'vitest';
import type {
  AimSnapshot,
  LineSnapshot,
  ObservationSnapshot,
} from '../../../server/domain/publications/publication-content.js';
import { ratingCause } from '../../../server/domain/publications/rating-cause.js';
import type { Rag } from '../../../server/domain/ratings/rating.js';
import { line, rating, standard } from './snapshots.js';

const { measure } = line;
const rated = (rag: Rag, facts: Partial<LineSnapshot> = {}): LineSnapshot => ({
  ...line,
  ...facts,
  rating: { ...rating, rag },
});
const figure = (value: string, denominator: string | null = null): Partial<LineSnapshot> => ({
  observation: line.observation && {
    ...line.observation,
    figure: { kind: 'VALUE', value, numerator: null, denominator },
  },
});
const absent = {
  observation: {
    ...line.observation,
    figure: { kind: 'ABSENT', reason: 'CONFIDENTIAL', explanation: null, system: null, expectedOn: null },
  } as ObservationSnapshot,
};
const aim = (changed: AimSnapshot): Partial<LineSnapshot> => ({ standards: [{ ...standard, aim: changed }] });
const point = (value: string, tolerance = '0') =>
  aim({ shape: 'POINT', value, tolerance, toleranceKind: 'ABSOLUTE' });
const band = (greenLow: string | null, greenHigh: string | null, red: [string | null, string | null]) =>
  aim({ shape: 'BAND', redLow: red[0], greenLow, greenHigh, redHigh: red[1], enteredAs: 'LIMITS' });
const bandIsGood = { measure: { ...measure, polarity: 'BAND_IS_GOOD' } } as const;

// The figure is 12.4, shown as 12; the target is 12, and low is good.
describe('the cause of another rating', () => {
  it.each<[string, LineSnapshot, LineSnapshot, ReturnType<typeof ratingCause>]>([
    ['a figure over the target', rated('GREEN'), rated('RED', figure('13')), 'FIGURE'],
    ['a figure that is gone', rated('GREEN'), rated('NOT_RATED', { observation: null }), 'FIGURE'],
    ['a figure that came', rated('NOT_RATED', { observation: null }), rated('GREEN'), 'FIGURE'],
    ['a figure that became a symbol', rated('GREEN'), rated('NOT_RATED', absent), 'FIGURE'],
    ['a lower target', rated('GREEN'), rated('RED', point('11')), 'TARGET'],
    ['a tolerance', rated('RED', point('11')), rated('AMBER', point('11', '1')), 'TARGET'],
    ['a target that is gone', rated('GREEN'), rated('NOT_RATED', { standards: [] }), 'TARGET'],
    ['a target that came', rated('NOT_RATED', { standards: [] }), rated('GREEN'), 'TARGET'],
    ['a decision for no target', rated('GREEN'), rated('NOT_RATED', aim({ shape: 'NONE' })), 'TARGET'],
    [
      'a decision for no target, not the figure',
      rated('GREEN'),
      rated('NOT_RATED', { ...figure('13'), ...aim({ shape: 'NONE' }) }),
      'TARGET',
    ],
    [
      'the figure, not a new decision for no target, which changed nothing',
      rated('GREEN'),
      rated('NOT_RATED', { ...absent, ...point('13') }),
      'FIGURE',
    ],
    [
      'the minimum denominator',
      rated('GREEN', figure('12', '5')),
      rated('NOT_RATED', { ...figure('12', '5'), measure: { ...measure, minimumDenominator: '6' } }),
      'DEFINITION',
    ],
    [
      'the denominator of the figure',
      rated('GREEN', { ...figure('12', '6'), measure: { ...measure, minimumDenominator: '6' } }),
      rated('NOT_RATED', {
        ...figure('12', '5'),
        ...point('13'),
        measure: { ...measure, minimumDenominator: '6' },
      }),
      'FIGURE',
    ],
    [
      'the polarity, not the target',
      rated('GREEN', figure('11')),
      rated('RED', { ...figure('11'), ...point('13'), measure: { ...measure, polarity: 'HIGH_IS_GOOD' } }),
      'DEFINITION',
    ],
    ['nothing on the line', rated('GREEN'), rated('RED'), null],
  ])('is %s', (_, before, after, cause) => {
    expect(ratingCause(before, after)).toBe(cause);
  });

  it.each<[string, Partial<LineSnapshot>, Rag]>([
    ['the lower red limit', band('14', '18', ['13', '20']), 'RED'],
    ['the lower green limit', band('14', '18', ['10', '20']), 'AMBER'],
    ['the upper green limit', band('6', '11', ['4', '20']), 'AMBER'],
    ['the upper red limit', band('6', '9', ['4', '10']), 'RED'],
  ])('is a band whose limit moved, not the figure: %s', (_, moved, rag) => {
    const before = rated('GREEN', { ...bandIsGood, ...band('6', '18', ['4', '20']), ...figure('11.6') });
    const after = rated(rag, { ...bandIsGood, ...moved, ...figure('12.4') });
    expect(ratingCause(before, after)).toBe('TARGET');
  });

  it('is the first of two changes that made it only together', () => {
    const before = rated('GREEN', { ...figure('12'), ...point('12', '1') });
    const after = rated('RED', { ...figure('13'), ...point('11', '1') });
    expect(ratingCause(before, after)).toBe('FIGURE');
  });

  it('is the change without which the rating would have stayed', () => {
    const before = rated('AMBER', { ...figure('14'), ...point('12', '2') });
    const after = rated('GREEN', { ...figure('13'), ...point('13', '0') });
    expect(ratingCause(before, after)).toBe('TARGET');
  });

  it('is a new rule if nothing else changed', () => {
    const rule = { ...rating, rag: 'AMBER', ruleVersion: 'improving-saves-from-red-1' } as const;
    expect(ratingCause(rated('RED'), { ...line, rating: rule })).toBe('RULE');
  });
});
