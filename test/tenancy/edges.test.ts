import { getNamedType, getNullableType, isListType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edgeOperations } from '../../server/access/edge-operations.js';
import { publicOperations, readerOperations } from '../../server/access/permissions.js';
import {
  anonymous,
  councilRoles,
  operator,
  type Principal,
  publicReader,
} from '../../server/access/principal.js';
import type { GraphqlContext } from '../../server/graphql/api/context.js';
import { apiSchema } from '../../server/graphql/server/schema.js';
import { cardiff, merton, openTestApp } from '../kit/councils/councils.js';
import {
  furnishCouncils,
  isEmpty,
  isOfNodes,
  queriesAbout,
  questionsAbout,
} from '../kit/service/furnished-questions.js';

// Every edge of the schema from rows of Merton, followed by callers who could not see those rows: an edge never relies on
// what its parent's reader checked. It is never an error: it is null or empty, unless what it leads to is shared.

const schema = apiSchema();
/** Edges to which no answer about a furnished council leads, with the reason. `followEdges` treats them like the others. */
const withoutRows: Readonly<Record<string, string>> = {
  'EventColourChange.measure': 'no report follows another of its scorecard',
  'EventComparedWith.publication': 'no report follows another of its scorecard',
  'EventRatings.publication': 'no report follows another of its scorecard',
  'EventRatings.scorecard': 'no report follows another of its scorecard',
  'ComparatorGroup.edition': 'the benchmark is among named councils, not a group',
  'Succession.council': 'no council of the test has a predecessor',
};
const edges = Object.entries(edgeOperations).filter(([edge]) => !(edge in withoutRows));

/** Callers of all kinds; the edges are followed as each of them. */
const callers = ['PUBLIC_READER', 'ANONYMOUS', 'STRANGER', 'PARTNER', 'OWN_PARTNER', 'SUSPENDED'] as const;
type CallerName = (typeof callers)[number];

interface Followed {
  readonly value?: unknown;
  readonly error?: unknown;
}

/** The number of parents from which each caller follows an edge. */
const mostParents = 4;

/** The results of each edge and caller. */
const followed = new Map<string, Followed[]>();
const followedBy = (edge: string, caller: CallerName): readonly Followed[] =>
  followed.get(`${edge} ${caller}`) ?? [];

const fieldOf = (edge: string) => {
  const [type = '', name = ''] = edge.split('.');
  const parent = schema.getType(type);
  const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
  if (!field) throw new Error(`the schema has no ${edge}`);
  return field;
};

/** Makes every edge be followed as each of the callers too, until the end of this file. */
function followAs(principals: Readonly<Record<CallerName, Principal>>): void {
  const contexts = new WeakMap<GraphqlContext, Readonly<Record<CallerName, GraphqlContext>>>();
  const contextsOf = (context: GraphqlContext) => {
    const known =
      contexts.get(context) ??
      (Object.fromEntries(
        callers.map((caller) => [caller, { ...context, principal: principals[caller] }]),
      ) as unknown as Readonly<Record<CallerName, GraphqlContext>>);
    contexts.set(context, known);
    return known;
  };
  for (const [edge] of edges) {
    const field = fieldOf(edge);
    const { resolve } = field;
    if (!resolve) throw new Error(`${edge} has no resolver`);
    afterAll(() => {
      field.resolve = resolve;
    });
    let parents = 0;
    field.resolve = async (root, args, context: GraphqlContext, info) => {
      parents += 1;
      if (parents > mostParents) return resolve(root, args, context, info);
      const others = contextsOf(context);
      const follow = async (caller: CallerName): Promise<Followed> => {
        try {
          return { value: await resolve(root, args, others[caller], info) };
        } catch (error) {
          return { error };
        }
      };
      const [own, ...answers] = await Promise.all([
        resolve(root, args, context, info),
        ...callers.map(follow),
      ]);
      callers.forEach((caller, index) => {
        const answer = answers[index];
        if (answer) followed.set(`${edge} ${caller}`, [...followedBy(edge, caller), answer]);
      });
      return own;
    };
  }
}

beforeAll(async () => {
  const app = await openTestApp();
  const { api, variablesOf } = await furnishCouncils(app, [merton]);
  const own = await app.as(merton, ...councilRoles);
  followAs({
    PUBLIC_READER: publicReader,
    ANONYMOUS: anonymous,
    STRANGER: await app.as(cardiff, ...councilRoles),
    PARTNER: await app.as(cardiff, 'PARTNER'),
    OWN_PARTNER: await app.as(merton, 'PARTNER'),
    SUSPENDED: { ...own, memberships: [], suspended: [merton] },
  });
  const reads = [...queriesAbout(merton), ...questionsAbout(merton).filter(isOfNodes)];
  for (const insider of [api.as(own), api.as(operator)]) {
    for (const probe of reads) await insider.asks(probe.document, variablesOf(probe, merton));
  }
}, 240_000);

describe.each(callers)('%s', (caller) => {
  it.each(edges)('follows %s without an error', (edge) => {
    const all = followedBy(edge, caller);
    expect(all.length).toBeGreaterThan(0);
    expect(all.flatMap(({ error }) => (error ? [String(error)] : []))).toEqual([]);
  });

  const isShared = (operation: string) =>
    (caller === 'PUBLIC_READER'
      ? (publicOperations as readonly string[])
      : (readerOperations as readonly string[])
    ).includes(operation) && !['ANONYMOUS', 'SUSPENDED'].includes(caller);
  it.each(edges.filter(([, operation]) => !isShared(operation)))('finds nothing through %s', (edge) => {
    const found = followedBy(edge, caller).filter(({ value }) => !isEmpty(value));
    expect(found).toEqual([]);
  });
});

it.each(edges.map(([edge]) => edge))('%s is null, or an empty list or page', (edge) => {
  const { type } = fieldOf(edge);
  const isMany = getNamedType(type).name.endsWith('Connection') || isListType(getNullableType(type));
  const nothings = callers
    .flatMap((caller) => followedBy(edge, caller))
    .filter(({ value }) => isEmpty(value));
  expect(nothings.filter(({ value }) => (value === null || value === undefined) === isMany)).toEqual([]);
});
