import { beforeAll, describe, expect, it } from 'vitest';
import { anonymous, operator } from '../../../server/access/principal.js';
import { accepted, cardiff, merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { countStatements } from '../../kit/database/statements.js';
import { type Answered, apiOver, type Caller, type GraphqlApi } from '../../kit/service/graphql-api.js';

let app: TestApp;
let api: GraphqlApi;
let member: Caller;
let administrator: Caller;

beforeAll(async () => {
  app = await openTestApp();
  const council = await councilAtWork(app, merton);
  await council.measure('visits');
  await council.measure('plans');
  await council.observe('visits', { '2018-M9': '80', '2018-M10': '81', '2018-M12': '83' });
  await council.observe('plans', { '2018-M10': '7', '2018-M11': { absence: { reason: 'NOT_YET_DUE' } } });
  api = await apiOver(app.services);
  member = api.as(council.member);
  administrator = api.as(council.administrator);
});

const periods = (more = '') => `{ council(code: "${merton}") { periods${more} { totalCount
  nodes { code } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } }`;
const codesOf = ({ data }: Answered): readonly string[] =>
  data.council.periods.nodes.map(({ code }: { code: string }) => code);

describe("a council's periods", () => {
  it('are those with a figure or the reason why there is none, each once', async () => {
    const answer = await member.asks(periods());
    expect(answer.errors).toEqual([]);
    expect(codesOf(answer)).toEqual(['2018-M9', '2018-M10', '2018-M11', '2018-M12']);
    expect(answer.data.council.periods.totalCount).toBe(4);
  });

  it('are filtered by their days, both included, and ordered in both directions', async () => {
    const latest = await member.asks(periods('(orderBy: { field: START, direction: DESC }, first: 2)'));
    expect(codesOf(latest)).toEqual(['2018-M12', '2018-M11']);
    expect(latest.data.council.periods.totalCount).toBe(4);
    const autumn = await member.asks(periods('(filter: { from: "2018-10-01", until: "2018-11-30" })'));
    expect(codesOf(autumn)).toEqual(['2018-M10', '2018-M11']);
    expect(codesOf(await member.asks(periods('(filter: { kind: QUARTER })')))).toEqual([]);
    const malformed = await member.asks(periods('(filter: { until: "2018-02-30" })'));
    expect(malformed.errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'filter.until',
    });
  });

  it('are read in pages in both directions', async () => {
    const first = (await member.asks(periods('(first: 2)'))).data.council.periods;
    const after = first.pageInfo.endCursor;
    const rest = (await member.asks(periods(`(first: 2, after: "${after}")`))).data.council.periods;
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = rest.pageInfo.startCursor;
    const back = (await member.asks(periods(`(last: 2, before: "${before}")`))).data.council.periods;
    expect(back.nodes).toEqual(first.nodes);
  });

  it('are empty, without an error, for every caller who may not read its figures', async () => {
    const others = [await app.as(cardiff, 'MEMBER'), await app.as(merton, 'PARTNER'), operator];
    for (const other of others) {
      const answer = await api.as(other).asks(periods());
      expect(answer.errors).toEqual([]);
      expect(answer.data.council.periods).toMatchObject({ totalCount: null, nodes: [] });
    }
    const nobody = await api.as(anonymous).asks(periods());
    expect(nobody.text).not.toContain('2018-M10');
  });

  it('are empty for the people of a suspended council', async () => {
    const { text } = accepted(
      await app.services.createApiKey(await app.as(cardiff, 'COUNCIL_ADMINISTRATOR'), {
        council: cardiff,
        name: 'Cardiff',
        roles: ['MEMBER'],
      }),
    );
    accepted(await app.services.suspendCouncil(operator, { gssCode: cardiff, reason: 'Not paid.' }));
    const answer = await api.sends({
      headers: { authorization: `Bearer ${text}` },
      body: {
        query:
          '{ viewer { suspended { gssCode region { id } settings { version } periods { nodes { code } } } } }',
      },
    });
    expect(answer.errors).toEqual([]);
    expect(answer.data.viewer.suspended).toEqual([
      { gssCode: cardiff, region: null, settings: null, periods: { nodes: [] } },
    ]);
  });

  it('are one statement, also if many items of a list lead to the council', async () => {
    const entries = (fields: string) =>
      countStatements(() =>
        administrator.asks(
          `{ auditTrail(council: "${merton}", first: 4) { nodes { key council { ${fields} } } } }`,
        ),
      );
    const { count, result } = await entries('periods { nodes { code } }');
    expect(result.data.auditTrail.nodes).toHaveLength(4);
    expect(count).toBe((await entries('gssCode')).count + 1);
  });
});
