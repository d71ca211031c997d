import { expect, it } from 'vitest';
import { brokenRules } from './dependencies.js';
import { dependencyRules } from './dependency-rules.js';
import { project } from './fixture.js';
import { type Layer, layerNames, layers } from './layers.js';

it('every-import-of-the-project-follows-the-rules', async () => {
  expect(await brokenRules(process.cwd(), dependencyRules)).toEqual([]);
}, 120_000);

/**
 * A noun in every layer; and in every layer one file that imports each layer's noun as a value, and one as a
 * type.
 */
function everyArrow(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const from of layerNames) {
    files[`server/${from}/noun.ts`] = 'export const noun = 1;\nexport type Noun = 1;\n';
    for (const to of layerNames) {
      files[`server/${from}/runs-${to}.ts`] =
        `import { noun } from '../${to}/noun.js';\nexport const mine = noun;\n`;
      files[`server/${from}/names-${to}.ts`] =
        `import type { Noun } from '../${to}/noun.js';\nexport type Mine = Noun;\n`;
    }
  }
  return { ...files, 'migrations/index.ts': '', 'sdk/index.ts': '', 'test/a.ts': '', 'package.json': '{}' };
}

it('the-rules-allow-the-imports-between-layers-of-the-table-and-no-others', async () => {
  const expected = layerNames.flatMap((from) =>
    layerNames.flatMap((to) => {
      const { uses, names } = layers[from] as Layer;
      if (from === to || uses.includes(to)) return [];
      const noun = `server/${to}/noun.ts`;
      if (names.includes(to)) return [`${from}-names-types-only: server/${from}/runs-${to}.ts → ${noun}`];
      return ['runs', 'names'].map(
        (way) => `${from}-knows-its-neighbours-only: server/${from}/${way}-${to}.ts → ${noun}`,
      );
    }),
  );
  expect(expected).toContain(
    'services-names-types-only: server/services/runs-persistence.ts → server/persistence/noun.ts',
  );
  expect(expected).toContain(
    'domain-knows-its-neighbours-only: server/domain/names-services.ts → server/services/noun.ts',
  );
  expect(await brokenRules(project(everyArrow()), dependencyRules)).toEqual(expected.sort());
}, 120_000);

const packages = [
  'typeorm',
  'pg',
  'type-graphql',
  '@apollo/server',
  'zod',
  'vitest',
  'undeclared',
  'bignumber.js',
];

const installed = Object.fromEntries(
  packages.flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
    [`node_modules/${name}/index.js`, 'exports.thing = 1;'],
  ]),
);

const manifest = JSON.stringify({
  dependencies: {
    typeorm: '1',
    pg: '1',
    'type-graphql': '1',
    '@apollo/server': '1',
    zod: '1',
    'bignumber.js': '1',
  },
  devDependencies: { vitest: '1' },
});

const skeleton = {
  ...installed,
  'package.json': manifest,
  'migrations/first.ts': '',
  'sdk/index.ts': '',
  'test/kit.ts': '',
  'test/kit/database/postgres.ts': '',
  'server/domain/decimal.ts': "import { thing } from 'bignumber.js';\nexport const decimal = thing;\n",
  'server/persistence/store.ts':
    "import { thing } from 'typeorm';\nexport const store = thing;\nexport type Store = 1;\n",
  'server/compose.ts': "import { store } from './persistence/store.js';\nexport const composed = store;\n",
};

it('a-project-that-keeps-every-rule-breaks-none', async () => {
  expect(await brokenRules(project(skeleton), dependencyRules)).toEqual([]);
});

it.each([
  ['only-compose-runs-persistence', 'server/main.ts', "import { store } from './persistence/store.js';"],
  [
    'config-and-log-know-nothing-of-ours',
    'server/config.ts',
    "import { decimal } from './domain/decimal.js';",
  ],
  ['domain-is-pure', 'server/domain/clock.ts', "import { thing } from 'zod';"],
  ['domain-is-pure', 'server/domain/clock.ts', "import { readFileSync } from 'node:fs';"],
  [
    'only-persistence-speaks-to-the-database',
    'server/services/a.ts',
    "import type { thing } from 'typeorm';",
  ],
  ['only-persistence-speaks-to-the-database', 'server/http/a.ts', "import { thing } from 'pg';"],
  ['only-graphql-speaks-graphql', 'server/services/a.ts', "import { thing } from 'type-graphql';"],
  ['only-graphql-speaks-graphql', 'server/http/a.ts', "import { thing } from '@apollo/server';"],
  [
    'migrations-stand-alone',
    'migrations/second.ts',
    "import { decimal } from '../server/domain/decimal.js';",
  ],
  ['migrations-name-typeorm-only', 'migrations/second.ts', "import { thing } from 'typeorm';"],
  ['the-sdk-has-no-dependency', 'sdk/client.ts', "import { thing } from 'zod';"],
  ['the-sdk-has-no-dependency', 'sdk/client.ts', "import { createHash } from 'node:crypto';"],
  [
    'the-sdk-has-no-dependency',
    'sdk/client.ts',
    "import type { Store } from '../server/persistence/store.js';",
  ],
  ['the-service-runs-no-test-and-no-sdk', 'server/main.ts', "import '../test/kit.js';"],
  ['the-service-runs-no-test-and-no-sdk', 'server/main.ts', "import '../sdk/index.js';"],
  ['the-service-needs-no-development-package', 'server/main.ts', "import { thing } from 'vitest';"],
  ['packages-are-declared', 'server/main.ts', "import { thing } from 'undeclared';"],
  ['imports-are-found', 'server/main.ts', "import './nowhere.js';"],
  ['pure-tests-need-no-database', 'test/domain/a.test.ts', "import '../kit/database/postgres.js';"],
  ['no-circles', 'server/domain/ring.ts', "import './ring.js';"],
])('%s-is-broken-by-%s-with-%s', async (rule, file, statement) => {
  const root = project({ ...skeleton, [file]: `${statement}\nexport const own = 1;\n` });
  const broken = await brokenRules(root, dependencyRules);
  expect(broken.filter((line) => line.startsWith(`${rule}: ${file} → `))).toHaveLength(1);
});

it('a-cycle-of-several-files-is-detected-even-of-types', async () => {
  const root = project({
    ...skeleton,
    'server/domain/chicken.ts': "import type { Egg } from './egg.js';\nexport type Chicken = { egg: Egg };\n",
    'server/domain/egg.ts':
      "import type { Chicken } from './chicken.js';\nexport type Egg = { of: Chicken };\n",
  });
  expect(await brokenRules(root, dependencyRules)).toEqual([
    'no-circles: server/domain/chicken.ts → server/domain/egg.ts',
  ]);
});
