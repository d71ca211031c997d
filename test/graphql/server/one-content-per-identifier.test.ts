import { beforeAll, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { publishingCouncil } from '../../kit/councils/publishing-council.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

// A normalised cache keeps one content for each identifier. So two answers may never give the same identifier with
// different contents: a report now and as it was, and the same report as it was published.

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** The fields of every entity in an answer, by its identifier; entities in them are replaced by their identifiers. */
function contentsIn(value: Json, found: Map<string, Map<string, string>>): Json {
  if (Array.isArray(value)) return value.map((each) => contentsIn(each, found));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, each]) => [key, contentsIn(each, found)] as const);
  const { id } = value as { readonly id?: Json };
  if (typeof id !== 'string') return Object.fromEntries(fields);
  const contents = found.get(id) ?? new Map<string, string>();
  for (const [key, each] of fields) contents.set(key, JSON.stringify(each));
  found.set(id, contents);
  return id;
}

/** The fields that differ between two answers under one identifier. */
function conflicts(one: Json, other: Json): readonly string[] {
  const [first, second] = [one, other].map((answer) => {
    const found = new Map<string, Map<string, string>>();
    contentsIn(answer, found);
    return found;
  });
  return [...(first ?? [])].flatMap(([id, fields]) =>
    [...fields].flatMap(([field, content]) => {
      const there = second?.get(id)?.get(field);
      return there === undefined || there === content ? [] : [`${field}: ${content} and ${there}`];
    }),
  );
}

const lines = `lines {
  measure { id title { en } decimalPlaces }
  observation { id version figure { ... on Value { display } } measure { id } period { id label { en } } }
  previousPeriods(last: 2) { id figure { ... on Value { display } } }
  standards { target { id description { en } aim { ... on NoTarget { note { en } } } measure { id } } }
  narratives { id text { en } measure { id title { en } } }
  neighboursAverage { ...Missing }
}`;
// The argument is part of a field's key in a cache. Here the alias stands for it.
const document = (alias: string) => `
  fragment Missing on Comparison {
    ... on Comparator { missing { area { id gssCode name { en } } } }
    ... on NotCompared { missing { area { id gssCode name { en } } } }
  }
  query ($asAt: Instant) {
    scorecard(council: "${merton}", code: "card") {
      id
      title { en }
      ${alias}: report(of: { period: "2018-M9" }, asAt: $asAt) { ${lines} }
    }
  }`;
let caller: Caller;
let before: string;
let rename: (name: string) => Promise<unknown>;

beforeAll(async () => {
  const app = await openTestApp();
  const facts = { unit: 'NUMBER', multiplier: 1, decimalPlaces: 0 } as const;
  await defineShared(app, measureInput('stable', facts));
  const council = await publishingCouncil(app, merton);
  await council.scorecard('card', ['stable']);
  await council.observe('stable', { '2018-M8': '79.4', '2018-M9': '80.4' });
  await council.target('stable', '2018-M9', '90');
  await council.explain('card', '2018-M9', 'stable', 'Why it fell.');
  accepted(await council.publish('card', '2018-M9', {}));
  await new Promise((resolve) => setTimeout(resolve, 20));
  before = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await defineShared(app, measureInput('stable', { ...facts, decimalPlaces: 1, version: 1 }));
  rename = async (name) => {
    const areas = [
      {
        gssCode: merton,
        laCode: '315',
        name: { en: name, cy: null },
        level: 'COUNCIL',
        nation: 'E92000001',
      } as const,
    ];
    return accepted(await app.services.defineAreas(operator, { areas }));
  };
  caller = (await apiOver(council.services)).as(council.member);
});

const answer = async (text: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Json> =>
  JSON.parse((await caller.asks(text, variables)).text);

it('a report now and as it was never share an identifier with different contents', async () => {
  const [now, then] = [await answer(document('now')), await answer(document('then'), { asAt: before })];
  expect(JSON.stringify(now)).toContain('80.4');
  expect(JSON.stringify(then)).not.toContain('80.4');
  expect(JSON.stringify(now)).toContain('"en":"90"');
  expect(JSON.stringify(then)).toContain('Why it fell.');
  expect(conflicts(now, then)).toEqual([]);
});

it('an area of a published document keeps its names under an identifier of its own', async () => {
  const area = 'id gssCode level name { en cy } stableId';
  const query = `{ scorecard(council: "${merton}", code: "card") { publications { nodes {
    asPublished { council { ${area} } } } } } }`;
  const frozen = async () =>
    (await caller.asks(query)).data.scorecard.publications.nodes[0].asPublished.council;
  const node = async (id: string) =>
    (await caller.asks(`query ($id: ID!) { node(id: $id) { ... on Area { ${area} } } }`, { id })).data.node;
  const asPublished = await frozen();
  await rename('Merton and Wandle');
  expect(await frozen()).toEqual(asPublished);
  expect(await node(asPublished.id)).toEqual(asPublished);
  const now = await node(asPublished.stableId);
  expect(now).toMatchObject({ name: { en: 'Merton and Wandle' }, stableId: asPublished.stableId });
  expect(now.id).not.toBe(asPublished.id);
});
