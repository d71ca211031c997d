import { beforeAll, describe, expect, it } from 'vitest';
import { cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

let caller: Caller;

beforeAll(async () => {
  const app = await openTestApp();
  caller = (await apiOver(app.services)).as(await app.as(merton, 'PARTNER'));
});

interface CodesAnswer {
  readonly codes: readonly string[];
  readonly total: number | null;
}

async function councils(filter: string): Promise<CodesAnswer> {
  const { data } = await caller.asks(
    `{ councils(${filter} first: 100) { totalCount nodes { gssCode name { en } } } }`,
  );
  return {
    codes: data.councils.nodes.map(({ gssCode }: { gssCode: string }) => gssCode),
    total: data.councils.totalCount,
  };
}

describe('the councils', () => {
  it('are filtered by subscription, region, nation and kind', async () => {
    const subscribers = await councils('filter: { subscribes: true },');
    expect(subscribers).toEqual({ codes: [rotherham, merton, cardiff], total: 3 });
    expect((await councils('filter: { subscribes: true, nation: "W92000004" },')).codes).toEqual([cardiff]);
    expect((await councils('filter: { subscribes: true, region: "E12000007" },')).codes).toEqual([merton]);
    const boroughs = await councils('filter: { region: "E12000007", type: LONDON_BOROUGH },');
    expect(boroughs.total).toBe(33);
    expect(boroughs.codes).toContain(merton);
  });

  it('are found by a part of the name in either language, or by the code', async () => {
    expect((await councils('filter: { search: "rotherh" },')).codes).toEqual([rotherham]);
    expect((await councils('filter: { search: "caerDYDD" },')).codes).toEqual([cardiff]);
    expect((await councils('filter: { search: "e08000018" },')).codes).toEqual([rotherham]);
    expect(await councils('filter: { search: "100%_" },')).toEqual({ codes: [], total: 0 });
    const { errors } = await caller.asks(
      `{ councils(filter: { search: "${'x'.repeat(121)}" }) { totalCount } }`,
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.search' });
  });

  it('are ordered by code or by name, in both directions', async () => {
    const of = 'filter: { subscribes: true }, orderBy:';
    expect((await councils(`${of} { field: CODE, direction: DESC },`)).codes).toEqual([
      cardiff,
      merton,
      rotherham,
    ]);
    expect((await councils(`${of} { field: NAME, direction: ASC },`)).codes).toEqual([
      cardiff,
      merton,
      rotherham,
    ]);
    expect((await councils(`${of} { field: NAME, direction: DESC },`)).codes).toEqual([
      rotherham,
      merton,
      cardiff,
    ]);
  });

  it('are read in pages in both directions, by code and by name', async () => {
    for (const order of ['CODE', 'NAME']) {
      const page = async (where: string) =>
        (
          await caller.asks(`{ councils(orderBy: { field: ${order}, direction: ASC }, ${where})
            { nodes { gssCode } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)
        ).data.councils;
      const first = await page('first: 5');
      const second = await page(`first: 5, after: "${first.pageInfo.endCursor}"`);
      expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
      const back = await page(`last: 5, before: "${second.pageInfo.startCursor}"`);
      expect(back.nodes).toEqual(first.nodes);
      expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      const end = await page('last: 2');
      expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    }
  });

  it('are not found by a malformed code, which is a bad input and not an unknown council', async () => {
    const malformed = await caller.asks('{ council(code: "e08000018") { name { en } } }');
    expect(malformed.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'code' });
    const region = await caller.asks('{ councils(filter: { nation: "Wales" }) { totalCount } }');
    expect(region.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.nation' });
    const unknown = await caller.asks('{ council(code: "E08999999") { name { en } } }');
    expect(unknown.errors).toEqual([]);
    expect(unknown.data.council).toBeNull();
  });

  it('are counted only if the count is selected', async () => {
    const counted = await countStatements(() => caller.asks('{ councils(first: 1) { totalCount } }'));
    const listed = await countStatements(() => caller.asks('{ councils(first: 1) { nodes { gssCode } } }'));
    expect(counted.count).toBe(listed.count + 1);
  });
});

describe('a succession', () => {
  const document = `{ councils(first: 100, filter: { search: "northamptonshire" }) { nodes { gssCode
    predecessors { council { gssCode name { en } } } successors { council { gssCode name { en } on: closedOn } } } } }`;

  it('leads to the councils before and after a reorganisation, and back', async () => {
    const { data, errors } = await caller.asks(document);
    expect(errors).toEqual([]);
    const [county, ...others] = data.councils.nodes.toReversed();
    expect(county).toMatchObject({ gssCode: 'E10000021', predecessors: [] });
    expect(county.successors.map(({ council }: { council: { gssCode: string } }) => council.gssCode)).toEqual(
      ['E06000061', 'E06000062'],
    );
    for (const { predecessors } of others) {
      expect(predecessors).toEqual([{ council: { gssCode: 'E10000021', name: { en: 'Northamptonshire' } } }]);
    }
  });

  it('is read for all councils of a page in one statement', async () => {
    const { count } = await countStatements(() => caller.asks(document));
    const without = await countStatements(() =>
      caller.asks('{ councils(first: 100, filter: { search: "northamptonshire" }) { nodes { gssCode } } }'),
    );
    expect(count).toBe(without.count + 1);
  });

  it('leads to a council for every council of the reference data', async () => {
    const all = `query ($after: String) { councils(first: 100, after: $after) { pageInfo { endCursor hasNextPage }
      nodes { gssCode predecessors { council { id } } successors { council { id } } } } }`;
    let after: string | null = null;
    do {
      const { data, errors } = await caller.asks(all, { after });
      expect(errors).toEqual([]);
      after = data.councils.pageInfo.hasNextPage ? data.councils.pageInfo.endCursor : null;
    } while (after);
  });
});
