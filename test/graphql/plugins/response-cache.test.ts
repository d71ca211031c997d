import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CouncilRole, Principal } from '../../../server/access/principal.js';
import { openResponseCache } from '../../../server/graphql/plugins/response-cache.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { figuresOf, publish } from '../../kit/councils/published.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver } from '../../kit/service/graphql-api.js';

const app = await openTestApp();
const council = await councilAtWork(app, merton);
const measures = ['stability', 'adoptions'];
const period = '2018-M5';
await defineShared(app, ...measures.map((code) => measureInput(code)));
await council.scorecard('parenting', measures);
await council.observe('stability', { [period]: '90' });

const cachingApi = await apiOver(app.services, { responseCache: openResponseCache(1) });
const plainApi = await apiOver(app.services);

const scorecard = `query ($period: String!) {
  scorecard(council: "${merton}", code: "parenting") { report(of: { period: $period }) {
    lines { reference observation { figure { ... on Value { value } } } rating { rag } nation { __typename } }
  } }
}`;
const benchmark = `query ($period: String!) {
  benchmark(measure: "stability", period: $period) {
    areas(first: 9) { nodes { area { gssCode } figure { ... on Value { value } } standing { rank } } }
  }
}`;

const makeKey = async (role: CouncilRole) =>
  accepted(
    await app.services.createApiKey(council.administrator, {
      council: merton,
      name: 'Ours',
      roles: [role],
    }),
  );
const keyOf = async (role: CouncilRole) => (await makeKey(role)).text;

let key: string;
beforeAll(async () => {
  key = await keyOf('MEMBER');
});

/** Sends an API key, as over the network, because authentication reads the change counter. */
const ask = (api: typeof cachingApi, query: string, authorization = key, variables: object = { period }) =>
  api.sends({ headers: { authorization: `Bearer ${authorization}` }, body: { query, variables } });

/** The answer, and true if it came from the cache: then only the credential lookup sends statements. */
async function answerTo(query: string, authorization = key, variables: object = { period }) {
  const { count, result } = await countStatements(() => ask(cachingApi, query, authorization, variables));
  expect(result.errors).toEqual([]);
  // One for the lookup, and one that records the first use of a key within a minute.
  return { isCached: count <= 2, text: result.text, data: result.data };
}

describe('a-repeated-report-query', () => {
  it.each([
    ['scorecard', scorecard],
    ['benchmark', benchmark],
  ])('%s-is-answered-from-the-cache-byte-for-byte', async (_, query) => {
    const first = await answerTo(query);
    const second = await answerTo(query);
    expect([first.isCached, second.isCached]).toEqual([false, true]);
    expect(second.text).toBe(first.text);
    expect(second.text).toBe((await ask(plainApi, query)).text);
  });

  it('includes-a-figure-written-since', async () => {
    await answerTo(scorecard);
    await council.observe('adoptions', { [period]: '12.5' });
    const { isCached, data } = await answerTo(scorecard);
    expect(isCached).toBe(false);
    expect(data.scorecard.report.lines[1].observation.figure).toEqual({ value: '12.5' });
  });

  it('includes-figures-published-by-other-councils-since', async () => {
    await answerTo(benchmark);
    await publish(app, figuresOf('stability', period, { [rotherham]: '1', [cardiff]: '2' }));
    const { data } = await answerTo(benchmark);
    expect(data.benchmark.areas.nodes).toContainEqual({
      area: { gssCode: rotherham },
      figure: { value: '1' },
      standing: { rank: 1 },
    });
  });

  it('with-other-variables-is-not-answered-from-the-cache', async () => {
    await answerTo(scorecard);
    const { isCached, data } = await answerTo(scorecard, key, { period: '2018-M4' });
    expect(isCached).toBe(false);
    expect(data.scorecard.report.lines[0].observation).toBeNull();
  });

  it('is-answered-from-the-cache-for-any-order-of-variables', async () => {
    const query = scorecard
      .replace('($period: String!)', '($period: String!, $short: Boolean!)')
      .replace('nation {', 'nation @skip(if: $short) {');
    await answerTo(query, key, { period, short: true });
    expect((await answerTo(query, key, { short: true, period })).isCached).toBe(true);
    expect((await answerTo(query, key, { short: false, period })).isCached).toBe(false);
  });
});

describe('who-shares-a-cached-answer', () => {
  it('a-caller-with-the-same-roles-but-not-one-with-other-roles', async () => {
    await answerTo(scorecard);
    const [same, other] = [await keyOf('MEMBER'), await keyOf('AUTHOR')];
    await answerTo(scorecard);
    expect((await answerTo(scorecard, same)).isCached).toBe(true);
    expect((await answerTo(scorecard, other)).isCached).toBe(false);
  });

  it('never-another-council', async () => {
    const administrator = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');
    const input = { council: rotherham, name: 'Theirs', roles: ['MEMBER'] as const };
    const theirs = accepted(await app.services.createApiKey(administrator, input)).text;
    const { data } = await answerTo(scorecard);
    expect(data.scorecard.report.lines).toHaveLength(2);
    expect((await answerTo(scorecard, theirs)).data).toEqual({ scorecard: null });
  });

  it('not-the-holder-of-a-revoked-key', async () => {
    const { text, record } = await makeKey('MEMBER');
    await answerTo(scorecard, text);
    const revoked = { council: merton, prefix: record.prefix };
    accepted(await app.services.revokeApiKey(council.administrator, revoked));
    expect((await ask(cachingApi, scorecard, text)).status).toBe(401);
  });

  it('no-caller-whose-change-counter-was-not-read', async () => {
    const once = () => countStatements(() => cachingApi.as(council.member).asks(scorecard, { period }));
    const [first, second] = [await once(), await once()];
    expect(second.count).toBe(first.count);
    expect(second.count).toBeGreaterThan(1);
  });
});

it.each([
  ['a-query-other-than-a-report', '{ council(code: "E09000024") { gssCode } }'],
  ['a-report-together-with-such-a-query', `${benchmark.slice(0, -1)} viewer { name } }`],
])('%s-is-never-cached', async (_, query) => {
  const member = { ...council.member, origin: { ...council.member.origin, writtenSoFar: 'the same' } };
  const once = () => countStatements(() => cachingApi.as(member).asks(query, { period }));
  const [first, second] = [await once(), await once()];
  expect(second.count).toBe(first.count);
  expect(second.count).toBeGreaterThan(0);
});

describe('a-report-with-edges', () => {
  const area = (edges: string, variable = '') =>
    `query ($period: String! ${variable}) { benchmark(measure: "stability", period: $period) {
       areas(first: 3) { nodes { area { council { gssCode ${edges} } } } } } }`;
  const isCached = async (query: string, variables: object = { period }) => {
    const member = { ...council.member, origin: { ...council.member.origin, writtenSoFar: 'the same' } };
    const caller = cachingApi.as(member);
    const once = async () => {
      const { count, result } = await countStatements(() => caller.asks(query, { ...variables }));
      expect(result.errors).toEqual([]);
      return count;
    };
    await once();
    return (await once()) === 0;
  };

  it.each([
    ['to-rows-that-change-only-when-they-are-written', ''],
    ['to-the-neighbours-of-a-given-day', 'neighbours(on: "2018-10-31") { members { rank } }'],
  ])('%s-is-cached', async (_, edges) => {
    expect(await isCached(area(edges))).toBe(true);
  });

  it('to-the-neighbours-of-today-is-not-cached', async () => {
    expect(await isCached(area('neighbours { members { rank } }'))).toBe(false);
    expect(await isCached(area('neighbours(on: null) { members { rank } }'))).toBe(false);
  });

  it('to-the-neighbours-of-a-day-in-a-variable-is-cached-if-the-variable-has-a-value', async () => {
    const query = area('neighbours(on: $on) { members { rank } }', '$on: Date');
    expect(await isCached(query, { period, on: '2018-10-31' })).toBe(true);
    expect(await isCached(query)).toBe(false);
    expect(await isCached(query, { period, on: null })).toBe(false);
  });

  const ofScorecard = (edge: string) =>
    `query ($period: String!) { scorecard(council: "${merton}", code: "parenting") {
       report(of: { period: $period }) { lines { reference } } ${edge} } }`;

  it.each([
    ['the-measures-of-a-day', 'measures(on: "2018-10-31") { nodes { code } }'],
    ['the-edition-of-a-day', 'edition(on: "2018-10-31") { edition { effectiveFrom } }'],
    ['its-narratives', 'narratives { nodes { id } }'],
    ['its-committee-and-its-meetings', 'committee { meetings { nodes { heldOn } } }'],
    ['the-targets-of-its-measures', 'measures(on: "2018-10-31") { nodes { targets { nodes { id } } } }'],
  ])('to-%s-is-cached', async (_, edge) => {
    expect(await isCached(ofScorecard(edge))).toBe(true);
  });

  it.each([
    ['the-measures-of-today', 'measures { nodes { code } }'],
    ['the-edition-of-today', 'edition { edition { effectiveFrom } }'],
    ['the-targets-of-the-edition-of-today', 'targets { nodes { id } }'],
    ['the-latest-report', 'latest: report { lines { reference } }'],
    ['publications-that-the-clock-releases', 'publications { nodes { version } }'],
    [
      'the-scorecards-of-a-measure-today',
      'measures(on: "2018-10-31") { nodes { scorecards { nodes { code } } } }',
    ],
    ['the-reports-that-are-due', 'council { dueReports { nodes { report { id } } } }'],
  ])('to-%s-is-not-cached', async (_, edge) => {
    expect(await isCached(ofScorecard(edge))).toBe(false);
  });

  it('to-the-neighbours-of-today-in-a-fragment-is-not-cached', async () => {
    const query = `${area('...Near')} fragment Near on Council { neighbours { effectiveFrom } }`;
    expect(await isCached(query)).toBe(false);
  });
});

it('a-failed-answer-is-never-cached', async () => {
  let broken = true;
  const services = {
    ...app.services,
    benchmark: async (...args: Parameters<typeof app.services.benchmark>) => {
      if (broken) throw new Error('once');
      return app.services.benchmark(...args);
    },
  };
  const api = await apiOver(services, { responseCache: openResponseCache(1) });
  expect((await ask(api, benchmark)).errors).toHaveLength(1);
  broken = false;
  expect((await ask(api, benchmark)).data.benchmark.areas.nodes.length).toBeGreaterThan(0);
});

it('the-least-recently-used-answers-are-evicted-when-the-cache-is-full', async () => {
  const answers = openResponseCache(1);
  const principal: Principal = { ...council.member, origin: { ...council.member.origin, writtenSoFar: '1' } };
  const cacheKey = (name: string) => {
    const key = answers.keyOf(principal, { queryHash: name, operationName: null, variables: {} });
    if (!key) throw new Error('the request cannot be cached');
    return key;
  };
  const big = { text: 'x'.repeat(400_000) };
  for (const name of ['a', 'b', 'c']) answers.store(cacheKey(name), { ...big });
  expect(['a', 'b', 'c'].map((name) => answers.find(cacheKey(name)) !== undefined)).toEqual([
    false,
    true,
    true,
  ]);
  answers.store(cacheKey('huge'), { text: 'x'.repeat(1_100_000) });
  expect(answers.find(cacheKey('huge'))).toBeUndefined();
  expect(answers.find(cacheKey('c'))).toBeDefined();
});

it('cached-answers-equal-uncached-ones-after-any-sequence-of-writes-and-queries', async () => {
  const step = fc.oneof(
    fc.record({ ask: fc.constantFrom(scorecard, benchmark) }),
    fc.record({ observe: fc.constantFrom(...measures), value: fc.integer({ min: 0, max: 100 }) }),
    fc.record({ publish: fc.constantFrom(rotherham, cardiff), value: fc.integer({ min: 0, max: 100 }) }),
    fc.record({ target: fc.constantFrom(...measures), value: fc.integer({ min: 0, max: 100 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      for (const one of steps) {
        if ('ask' in one) {
          expect((await ask(cachingApi, one.ask)).text).toBe((await ask(plainApi, one.ask)).text);
        } else if ('observe' in one) {
          await council.observe(one.observe, { [period]: `${one.value}` });
        } else if ('target' in one) {
          await council.target(one.target, '201819-FY', `${one.value}`);
        } else {
          await publish(app, figuresOf('stability', period, { [one.publish]: `${one.value}` }));
        }
      }
      for (const query of [scorecard, benchmark]) {
        expect((await ask(cachingApi, query)).text).toBe((await ask(plainApi, query)).text);
      }
    }),
    { numRuns: 12 },
  );
});
