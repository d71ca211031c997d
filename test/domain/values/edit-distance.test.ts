import { expect, it } from 'vitest';
import { editDistance } from '../../../server/domain/values/edit-distance.js';

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['Merton', 'Merton', 0],
  ['Merton', 'Mertn', 1],
  ['Merton', 'Morton', 1],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 2],
])('from %j to %j are %i letters to add, drop or replace', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});
