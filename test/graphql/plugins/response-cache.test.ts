import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CouncilRole, Principal } from '../../../server/access/principal.js';
import { openResponseCache } from '../../../server/graphql/server/response-cache.js';
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

const holding = await apiOver(app.services, { responseCache: openResponseCache(1) });
const making = await apiOver(app.services);

const scorecard = `query ($period: String!) {
  scorecard(council: "${merton}", scorecard: "parenting", period: $period) {
    lines { reference observation { figure { ... on Value { value } } } rating { rag } nation { __typename } }
  }
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

/** With a key, as over the network: it is there that what has been written is read. */
const ask = (api: typeof holding, query: string, authorization = key, variables: object = { period }) =>
  api.sends({ headers: { authorization: `Bearer ${authorization}` }, body: { query, variables } });

/** How many statements were sent beside the one at the door, and the answer. */
async function asking(query: string, authorization = key, variables: object = { period }) {
  const { count, result } = await countStatements(() => ask(holding, query, authorization, variables));
  expect(result.errors).toEqual([]);
  // The first use of a key within a minute is noted too.
  return { isCached: count <= 2, text: result.text, data: result.data };
}

describe('a-report-that-is-asked-again', () => {
  it.each([
    ['scorecard', scorecard],
    ['benchmark', benchmark],
  ])('%s-is-the-same-to-the-byte-and-not-made-again', async (_, query) => {
    const made = await asking(query);
    const held = await asking(query);
    expect([made.isCached, held.isCached]).toEqual([false, true]);
    expect(held.text).toBe(made.text);
    expect(held.text).toBe((await ask(making, query)).text);
  });

  it('has-what-was-written-a-moment-ago', async () => {
    await asking(scorecard);
    await council.observe('adoptions', { [period]: '12.5' });
    const { isCached, data } = await asking(scorecard);
    expect(isCached).toBe(false);
    expect(data.scorecard.lines[1].observation.figure).toEqual({ value: '12.5' });
  });

  it('has-what-others-published-a-moment-ago', async () => {
    await asking(benchmark);
    await publish(app, figuresOf('stability', period, { [rotherham]: '1', [cardiff]: '2' }));
    const { data } = await asking(benchmark);
    expect(data.benchmark.areas.nodes).toContainEqual({
      area: { gssCode: rotherham },
      figure: { value: '1' },
      standing: { rank: 1 },
    });
  });

  it('under-other-variables-is-another', async () => {
    await asking(scorecard);
    const { isCached, data } = await asking(scorecard, key, { period: '2018-M4' });
    expect(isCached).toBe(false);
    expect(data.scorecard.lines[0].observation).toBeNull();
  });

  it('is-found-whatever-the-order-of-the-variables', async () => {
    const query = scorecard
      .replace('($period: String!)', '($period: String!, $short: Boolean!)')
      .replace('nation {', 'nation @skip(if: $short) {');
    await asking(query, key, { period, short: true });
    expect((await asking(query, key, { short: true, period })).isCached).toBe(true);
    expect((await asking(query, key, { short: false, period })).isCached).toBe(false);
  });
});

describe('whose-it-is', () => {
  it('another-of-the-same-roles-is-given-it-and-another-of-other-roles-is-not', async () => {
    await asking(scorecard);
    const [same, other] = [await keyOf('MEMBER'), await keyOf('AUTHOR')];
    await asking(scorecard);
    expect((await asking(scorecard, same)).isCached).toBe(true);
    expect((await asking(scorecard, other)).isCached).toBe(false);
  });

  it('another-council-is-never-given-it', async () => {
    const administrator = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');
    const input = { council: rotherham, name: 'Theirs', roles: ['MEMBER'] as const };
    const theirs = accepted(await app.services.createApiKey(administrator, input)).text;
    const { data } = await asking(scorecard);
    expect(data.scorecard.lines).toHaveLength(2);
    expect((await asking(scorecard, theirs)).data).toEqual({ scorecard: null });
  });

  it('nobody-is-whose-key-was-revoked', async () => {
    const { text, record } = await makeKey('MEMBER');
    await asking(scorecard, text);
    const revoked = { council: merton, prefix: record.prefix };
    accepted(await app.services.revokeApiKey(council.administrator, revoked));
    expect((await ask(holding, scorecard, text)).status).toBe(401);
  });

  it('nothing-is-held-for-whoever-came-when-it-was-not-read-what-had-been-written', async () => {
    const once = () => countStatements(() => holding.as(council.member).asks(scorecard, { period }));
    const [first, second] = [await once(), await once()];
    expect(second.count).toBe(first.count);
    expect(second.count).toBeGreaterThan(1);
  });
});

it.each([
  ['a-question-that-is-no-report', '{ council(gssCode: "E09000024") { gssCode } }'],
  ['a-report-beside-such-a-question', `${benchmark.slice(0, -1)} viewer { name } }`],
])('%s-is-never-held', async (_, query) => {
  const member = { ...council.member, origin: { ...council.member.origin, writtenSoFar: 'the same' } };
  const once = () => countStatements(() => holding.as(member).asks(query, { period }));
  const [first, second] = [await once(), await once()];
  expect(second.count).toBe(first.count);
  expect(second.count).toBeGreaterThan(0);
});

it('what-failed-is-never-held', async () => {
  let broken = true;
  const services = {
    ...app.services,
    benchmark: async (...given: Parameters<typeof app.services.benchmark>) => {
      if (broken) throw new Error('once');
      return app.services.benchmark(...given);
    },
  };
  const api = await apiOver(services, { responseCache: openResponseCache(1) });
  expect((await ask(api, benchmark)).errors).toHaveLength(1);
  broken = false;
  expect((await ask(api, benchmark)).data.benchmark.areas.nodes.length).toBeGreaterThan(0);
});

it('the-least-used-are-given-up-when-there-is-no-room', async () => {
  const answers = openResponseCache(1);
  const principal: Principal = { ...council.member, origin: { ...council.member.origin, writtenSoFar: '1' } };
  const question = (name: string) => {
    const found = answers.question(principal, { queryHash: name, operationName: null, variables: {} });
    if (!found) throw new Error('there is no question');
    return found;
  };
  const big = { text: 'x'.repeat(400_000) };
  for (const name of ['a', 'b', 'c']) answers.store(question(name), { ...big });
  expect(['a', 'b', 'c'].map((name) => answers.find(question(name)) !== undefined)).toEqual([
    false,
    true,
    true,
  ]);
  answers.store(question('huge'), { text: 'x'.repeat(1_100_000) });
  expect(answers.find(question('huge'))).toBeUndefined();
  expect(answers.find(question('c'))).toBeDefined();
});

it('whatever-is-written-and-asked-in-whatever-order-what-is-held-is-what-would-be-made', async () => {
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
          expect((await ask(holding, one.ask)).text).toBe((await ask(making, one.ask)).text);
        } else if ('observe' in one) {
          await council.observe(one.observe, { [period]: `${one.value}` });
        } else if ('target' in one) {
          await council.target(one.target, '201819-FY', `${one.value}`);
        } else {
          await publish(app, figuresOf('stability', period, { [one.publish]: `${one.value}` }));
        }
      }
      for (const query of [scorecard, benchmark]) {
        expect((await ask(holding, query)).text).toBe((await ask(making, query)).text);
      }
    }),
    { numRuns: 12 },
  );
});
