import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createYardstick } from '../../sdk/index.js';

/** The functions of a resource; those of a part have the part's name as a prefix. */
const functionsOf = (resource: object, prefix = ''): string[] =>
  Object.entries(resource).flatMap(([name, part]: [string, unknown]) =>
    typeof part === 'object' && part !== null ? functionsOf(part, `${name}.`) : [`\`${prefix}${name}\``],
  );

it('the README names every resource, and every function of each', () => {
  const readme = readFileSync('sdk/README.md', 'utf8');
  const rows = Array.from(readme.matchAll(/^\| `(\w+)` \| (`.*`) \|$/gm), ([, name, functions]) => [
    name,
    functions?.split(' ').sort(),
  ]);
  const resources = Object.entries(createYardstick({ url: 'https://yardstick.example/graphql' })).filter(
    ([name]) => name !== 'query',
  );
  expect(resources.length).toBeGreaterThan(15);
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(resources.map(([name, resource]) => [name, functionsOf(resource).sort()])),
  );
});

it('every list that has page also has all', () => {
  const functions = Object.values(createYardstick({ url: 'https://yardstick.example/graphql' })).flatMap(
    (resource) => (typeof resource === 'object' ? [functionsOf(resource)] : []),
  );
  for (const names of functions) {
    const pages = names.filter((name) => /\bpage`$/.test(name));
    expect(names).toEqual(expect.arrayContaining(pages.map((name) => name.replace(/page`$/, 'all`'))));
  }
});
