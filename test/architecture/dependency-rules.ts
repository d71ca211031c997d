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

/** Two rules a layer: what it may reach at all, and of that, what it may only name the types of. */
const arrows = layerNames.flatMap((name) => {
  const { uses, names } = layers[name] as (typeof layers)[string];
  const from = { path: `^server/${name}/` };
  const known = name === 'persistence' ? '|^migrations/' : '';
  const roots = name === 'cli' || name === 'http' ? '|^server/(config|log)\\.ts$' : '|^server/log\\.ts$';
  const rules = [
    forbidden(
      `${name}-knows-its-neighbours-only`,
      `server/${name} may use ${uses.join(', ') || 'itself alone'}.`,
      {
        from,
        to: {
          path: ours,
          pathNot: `^server/${anyOf([name, ...uses, ...names])}/${known}${name === 'domain' ? '' : roots}`,
        },
      },
    ),
  ];
  if (names.length > 0) {
    rules.push(
      forbidden(`${name}-names-types-only`, `Of ${names.join(', ')} server/${name} may use types alone.`, {
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
    'compose.ts alone builds stores; other files of the root are handed them.',
    {
      from: { path: '^server/[^/]+$', pathNot: '^server/compose\\.ts$' },
      to: { path: '^server/persistence/', dependencyTypesNot: ['type-only'] },
    },
  ),
  forbidden('config-and-log-know-nothing-of-ours', 'Everybody may use them, so they use nobody.', {
    from: { path: '^server/(config|log)\\.ts$' },
    to: { path: ours },
  }),
  forbidden(
    'domain-is-pure',
    'The domain has a decimal and a date library, and no other package, nor Node itself.',
    {
      from: { path: '^server/domain/' },
      to: { pathNot: `^server/|${inPackages('bignumber.js', 'temporal-polyfill')}` },
    },
  ),
  forbidden('only-persistence-speaks-to-the-database', 'typeorm and pg stay behind the stores.', {
    from: { path: '^(server|sdk)/', pathNot: '^server/persistence/' },
    to: { path: inPackages('typeorm', 'pg', 'pg-[a-z-]+') },
  }),
  forbidden(
    'migrations-stand-alone',
    'A merged migration is never edited: nothing that changes may be under it.',
    {
      from: { path: '^migrations/' },
      to: { pathNot: `^migrations/|${inPackages('typeorm')}` },
    },
  ),
  forbidden('migrations-name-typeorm-only', 'A migration is handed its runner.', {
    from: { path: '^migrations/' },
    to: { path: inPackages('typeorm'), dependencyTypesNot: ['type-only'] },
  }),
  forbidden('only-graphql-speaks-graphql', 'type-graphql and Apollo stay in server/graphql.', {
    from: { path: '^(server|sdk)/', pathNot: '^server/graphql/' },
    to: { path: inPackages('type-graphql', '@apollo', 'graphql-scalars') },
  }),
  forbidden('the-sdk-has-no-dependency', 'It runs in Node and in browsers with nothing beside it.', {
    from: { path: '^sdk/', pathNot: '^sdk/(codegen|examples)/' },
    to: { pathNot: '^sdk/' },
  }),
  forbidden('the-service-runs-no-test-and-no-sdk', 'What is shipped does not need them.', {
    from: { path: '^(server|migrations)/' },
    to: { path: '^(sdk|test)/' },
  }),
  forbidden('the-service-needs-no-development-package', 'It is installed without them.', {
    from: { path: '^(server|migrations)/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  }),
  forbidden('packages-are-declared', 'A package that only another one brings may go with it.', {
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  }),
  forbidden('imports-are-found', 'An import of nothing.', { from: {}, to: { couldNotResolve: true } }),
  forbidden('no-circles', 'What imports itself in a circle may pass in tests and die when compiled.', {
    from: {},
    to: { circular: true },
  }),
  {
    name: 'pure-tests-need-no-database',
    comment: 'They run where there is none.',
    severity: 'error',
    from: { path: `^test/${anyOf(pureFolders)}/` },
    to: { path: '^test/kit/database/postgres', reachable: true },
  },
];
