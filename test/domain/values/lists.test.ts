import { expect, it } from 'vitest';
import { groupBy } from '../../../server/domain/values/group-by.js';
import { bilingual } from '../../../server/domain/values/language.js';
import { mapPage } from '../../../server/domain/values/map-page.js';

it('groups and their members keep the order of the list', () => {
  const groups = groupBy(['b1', 'a1', 'b2', 'c1', 'a2'], (item) => item[0]);
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
    ['c', ['c1']],
  ]);
  expect([...groupBy([], String)]).toEqual([]);
});

it('a page leaves out the items of which nothing is made, and says what lies beyond it as before', () => {
  const nodes = [1, 2, 3, 4].map((node) => ({ node, key: [`${node}`] }));
  const page = { nodes, hasNextPage: true, hasPreviousPage: false };
  const names = [null, 'one', undefined, 'three', 'four'];
  expect(mapPage(page, (item) => names[item])).toEqual({
    nodes: [
      { node: 'one', key: ['1'] },
      { node: 'three', key: ['3'] },
      { node: 'four', key: ['4'] },
    ],
    hasNextPage: true,
    hasPreviousPage: false,
  });
});

it('a text is written once in each language', () => {
  expect(bilingual((language) => `in ${language}`)).toEqual({ en: 'in en', cy: 'in cy' });
});
