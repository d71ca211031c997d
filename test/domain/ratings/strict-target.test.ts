import { describe, expect, it } from 'vitest';
import type { Measure, Polarity } from '../../../server/domain/measures/measure.js';
import { explainRating } from '../../../server/domain/ratings/rating-explanation.js';
import { describeTarget } from '../../../server/domain/targets/target-description.js';
import { measure, rate, strict, subject } from '../given.js';

const line = (polarity: Polarity): Measure => measure({ polarity, decimalPlaces: 1 });

function rated(polarity: Polarity, tolerance: string, text: string) {
  const rating = rate(line(polarity), strict('10', tolerance), 'STANDARD', subject(text));
  return { rag: rating.rag, sentence: explainRating(rating, line(polarity), 'en') };
}

describe('a strict target of less than 10 %', () => {
  it.each([
    ['9.9', '0', 'GREEN', '9.9 % meets the target of less than 10 %.'],
    ['10.0', '0', 'RED', '10.0 % misses the target of less than 10 %.'],
    ['9.95', '0', 'RED', '10.0 % misses the target of less than 10 %.'],
    ['10.0', '2', 'AMBER', '10.0 % misses the target of less than 10 %, but within the tolerance of 2.'],
    ['12.0', '2', 'AMBER', '12.0 % misses the target of less than 10 %, but within the tolerance of 2.'],
    ['12.1', '2', 'RED', '12.1 % misses the target of less than 10 % by more than the tolerance of 2.'],
  ])('rates %s with a tolerance of %s %s', (text, tolerance, rag, sentence) => {
    expect(rated('LOW_IS_GOOD', tolerance, text)).toEqual({ rag, sentence });
  });
});

it('a strict target of more than 10 % is missed by 10 %', () => {
  expect(rated('HIGH_IS_GOOD', '0', '10.0')).toEqual({
    rag: 'RED',
    sentence: '10.0 % misses the target of more than 10 %.',
  });
  expect(rated('HIGH_IS_GOOD', '0', '10.1').rag).toBe('GREEN');
  expect(rated('HIGH_IS_GOOD', '1', '9.0').rag).toBe('AMBER');
});

it('is described on its side of the level, in both languages', () => {
  const described = (polarity: Polarity) =>
    (['en', 'cy'] as const).map((language) => describeTarget(strict('10', '2'), line(polarity), language));
  expect(described('LOW_IS_GOOD')).toEqual(['less than 10 %, tolerance 2', 'llai na 10 %, goddefiant 2']);
  expect(described('HIGH_IS_GOOD')).toEqual(['more than 10 %, tolerance 2', 'mwy na 10 %, goddefiant 2']);
});
