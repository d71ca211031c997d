import type { IForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser';
import { pureFolders } from '../kit/pure-folders.js';
import { layerNames, layers } from './layers.js';

const anyOf = (names: readonly string[]): string => `(${names.join('|')})`;
const inPackages = (...names: string[]): string => `(^|/)node_modules/${anyOf(names)}/`;
const ours = '^(server|migrations|sdk|test)/';

const forbidden = (
  name: string,
  comment: string,
  arrow: Pick<IRegularForbiddenRuleType, 'from' | 'to'>,
): IRegularForbiddenRuleType => ({ name, comment, severity: 'error', ...arrow });

/** Two rules for each layer: the layers that it may import, and those of which it may import types only. */
const arrows = layerNames.flatMap((name) => {
  const { uses, names } = layers[name] as (typeof layers)[string];
  const from = { path: `^server/${name}/` };
  const migrations = name === 'persistence' ? '|^migrations/' : '';
  const roots = name === 'cli' || name === 'http' ? '|^server/(config|log)\\.ts$' : '|^server/log\\.ts$';
  const rules = [
    forbidden(
      `${name}-knows-its-neighbours-only`,
      `server/${name} may only import ${uses.join(', ') || 'its own files'}.`,
      {
        from,
        to: {
          path: ours,
          pathNot: `^server/${anyOf([name, ...uses, ...names])}/${migrations}${name === 'domain' ? '' : roots}`,
        },
      },
    ),
  ];
  if (names.length > 0) {
    rules.push(
      forbidden(`${name}-names-types-only`, `server/${name} may import only types of ${names.join(', ')}.`, {
        from,
        to: { path: `^server/${anyOf(names)}/`, dependencyTypesNot: ['type-only'] },
      }),
    );
  }
  return rules;
});

export const dependencyRules: readonly IForbiddenRuleType[] = [
  ...arrows,
  forbidden(
    'only-compose-runs-persistence',
    'Only compose.ts opens the database; the other root files receive what it opened.',
    {
      from: { path: '^server/[^/]+$', pathNot: '^server/compose\\.ts$' },
      to: { path: '^server/persistence/', dependencyTypesNot: ['type-only'] },
    },
  ),
  forbidden('config-and-log-know-nothing-of-ours', 'Every layer may import them, so they import none.', {
    from: { path: '^server/(config|log)\\.ts$' },
    to: { path: ours },
  }),
  forbidden(
    'domain-is-pure',
    'The domain uses a decimal and a date library, no other package, and not Node itself.',
    {
      from: { path: '^server/domain/' },
      to: { pathNot: `^server/|${inPackages('bignumber.js', 'temporal-polyfill')}` },
    },
  ),
  forbidden('only-persistence-speaks-to-the-database', 'Only server/persistence uses typeorm and pg.', {
    from: { path: '^(server|sdk)/', pathNot: '^server/persistence/' },
    to: { path: inPackages('typeorm', 'pg', 'pg-[a-z-]+') },
  }),
  forbidden(
    'migrations-stand-alone',
    'A merged migration is never edited, so it must not depend on code that changes.',
    {
      from: { path: '^migrations/' },
      to: { pathNot: `^migrations/|${inPackages('typeorm')}` },
    },
  ),
  forbidden('migrations-name-typeorm-only', 'A migration receives its query runner as an argument.', {
    from: { path: '^migrations/' },
    to: { path: inPackages('typeorm'), dependencyTypesNot: ['type-only'] },
  }),
  forbidden('only-graphql-speaks-graphql', 'Only server/graphql uses type-graphql and Apollo.', {
    from: { path: '^(server|sdk)/', pathNot: '^server/graphql/' },
    to: { path: inPackages('type-graphql', '@apollo', 'graphql-scalars') },
  }),
  forbidden('the-sdk-has-no-dependency', 'It runs in Node and in browsers without any other package.', {
    from: { path: '^sdk/', pathNot: '^sdk/(codegen|examples)/' },
    to: { pathNot: '^sdk/' },
  }),
  forbidden('the-service-runs-no-test-and-no-sdk', 'The shipped service does not need them.', {
    from: { path: '^(server|migrations)/' },
    to: { path: '^(sdk|test)/' },
  }),
  forbidden(
    'the-service-needs-no-development-package',
    'The service is installed without development packages.',
    {
      from: { path: '^(server|migrations)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ),
  forbidden(
    'packages-are-declared',
    'A package that is only a dependency of another one may disappear with it.',
    {
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ),
  forbidden('imports-are-found', 'The imported file does not exist.', {
    from: {},
    to: { couldNotResolve: true },
  }),
  forbidden('no-circles', 'An import cycle may pass in tests and fail when compiled.', {
    from: {},
    to: { circular: true },
  }),
  {
    name: 'pure-tests-need-no-database',
    comment: 'They run on machines without a database.',
    severity: 'error',
    from: { path: `^test/${anyOf(pureFolders)}/` },
    to: { path: '^test/kit/database/postgres', reachable: true },
  },
];
