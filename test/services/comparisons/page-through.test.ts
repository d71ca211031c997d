import { expect, it } from 'vitest';
import type { PageRequest } from '../../../server/persistence/sql/page.js';
import { pageThrough } from '../../../server/services/comparisons/published-data.js';

const letters = ['a', 'b', 'c', 'd', 'e'];

function read(request: Omit<PageRequest, 'after'> & { readonly after?: readonly string[] }) {
  const page = pageThrough(letters, { after: null, ...request }, (letter) => letter);
  const listed = page.nodes.map(({ node }) => node).join('');
  return [listed, page.hasPreviousPage, page.hasNextPage];
}

it.each([
  ['the first two', { first: 2 }, ['ab', false, true]],
  ['the two after b', { first: 2, after: ['b'] }, ['cd', true, true]],
  ['the first two before b', { first: 2, before: ['b'] }, ['a', false, true]],
  ['the last two', { first: 2, fromEnd: true }, ['de', true, false]],
  ['the last one before c', { first: 1, before: ['c'], fromEnd: true }, ['b', true, true]],
  ['the last three after c', { first: 3, after: ['c'], fromEnd: true }, ['de', true, false]],
  ['all', { first: 9 }, ['abcde', false, false]],
  ['none between neighbours', { first: 9, after: ['b'], before: ['c'] }, ['', true, true]],
])('%s of a list in memory', (_title, request, expected) => {
  expect(read(request)).toEqual(expected);
});
