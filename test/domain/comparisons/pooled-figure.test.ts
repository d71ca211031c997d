import { describe, expect, it } from 'vitest';
import type { MemberFigure } from '../../../server/domain/comparisons/comparator.js';
import { pooledFigure } from '../../../server/domain/comparisons/pooled-figure.js';
import { absentFigure, valueFigure } from '../../../server/domain/observations/figure.js';
import { decimal } from '../../../server/domain/values/decimal.js';

const part = (value: string, numerator: string | null, denominator: string | null): MemberFigure => ({
  figure: valueFigure(decimal(value)),
  numerator: numerator === null ? null : decimal(numerator),
  denominator: denominator === null ? null : decimal(denominator),
});

describe('the pooled figure of areas', () => {
  it('is the sum of the numerators over the sum of the denominators, not the mean', () => {
    const pooled = pooledFigure([part('9', '9', '100'), part('30', '60', '200')], 100);
    expect(pooled?.value.toFixed()).toBe('23');
    expect([pooled?.numerator.toFixed(), pooled?.denominator.toFixed()]).toEqual(['69', '300']);
  });

  it.each<[string, readonly (MemberFigure | undefined)[]]>([
    ['an area published nothing', [part('9', '9', '100'), undefined]],
    [
      'a figure is absent',
      [part('9', '9', '100'), { ...part('0', '1', '2'), figure: absentFigure('CONFIDENTIAL') }],
    ],
    ['a numerator is missing', [part('9', '9', '100'), part('9', null, '100')]],
    ['a denominator is missing', [part('9', '9', '100'), part('9', '9', null)]],
    ['the denominators add up to 0', [part('0', '0', '0'), part('0', '0', '0')]],
    ['there is no area', []],
  ])('does not exist if %s', (_, parts) => {
    expect(pooledFigure(parts, 100)).toBeNull();
  });
});
