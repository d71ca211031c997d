import { beforeAll, describe, expect, it } from 'vitest';
import { anonymous, publicReader } from '../../../server/access/principal.js';
import { nodeId } from '../../../server/graphql/api/node-id.js';
import { merton, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';
import { recode } from '../../kit/councils/recode.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

let app: TestApp;
let caller: Caller;

beforeAll(async () => {
  app = await openTestApp();
  caller = (await apiOver(app.services)).as(await app.as(merton, 'PARTNER'));
});

const idOf = async (gssCode: string): Promise<string> =>
  (await caller.asks(`{ council(code: "${gssCode}") { id } }`)).data.council.id;

const node = `query ($id: ID!) { node(id: $id) { __typename id
  ... on Council { gssCode name { en } } ... on Area { gssCode level } } }`;

describe('the identifier of a council', () => {
  it('reads the council again', async () => {
    const id = await idOf(merton);
    const { data } = await caller.asks(node, { id });
    expect(data.node).toEqual({ __typename: 'Council', id, gssCode: merton, name: { en: 'Merton' } });
  });

  it('stays the same when the council gets another code', async () => {
    const id = await idOf(rotherham);
    await recode(app, rotherham, 'E08000099');
    expect(await idOf('E08000099')).toBe(id);
    expect(await idOf(rotherham)).toBe(id);
    expect((await caller.asks(node, { id })).data.node).toMatchObject({ gssCode: 'E08000099' });
  });

  it('is no identifier of another type, and a garbled one is a bad input', async () => {
    const { data } = await caller.asks(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, {
      ids: [
        nodeId({ type: 'Council', key: '00000000-0000-4000-8000-000000000000' }),
        nodeId({ type: 'Council', key: merton }),
        nodeId({ type: 'Nonsense', key: merton }),
      ],
    });
    expect(data.nodes).toEqual([null, null, null]);
    const garbled = await caller.asks(node, { id: `${await idOf(merton)}x` });
    expect(garbled.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
  });

  it('is read by anonymous callers only if the operator allows public reading', async () => {
    const id = await idOf(merton);
    const open = await apiOver({ ...app.services, authenticate: async () => publicReader });
    expect((await open.asAnybody.asks(node, { id })).data?.node ?? null).not.toEqual({ gssCode: '' });
    const closed = (await apiOver(app.services)).as(anonymous);
    expect((await closed.asks(node, { id })).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('the identifier of an area', () => {
  it('reads a region or nation again, and differs from that of the council in the same place', async () => {
    const { data } = await caller.asks(
      `{ council(code: "${merton}") { id region { id gssCode } nation { id gssCode } } }`,
    );
    const { region, nation } = data.council;
    for (const [area, level] of [
      [region, 'REGION'],
      [nation, 'NATION'],
    ]) {
      const { node: found } = (await caller.asks(node, { id: area.id })).data;
      expect(found).toEqual({ __typename: 'Area', id: area.id, gssCode: area.gssCode, level });
    }
    expect(new Set([data.council.id, region.id, nation.id]).size).toBe(3);
  });

  it('is read for the areas of a page in the statement of the page', async () => {
    const ask = (fields: string) =>
      countStatements(() => caller.asks(`{ councils(first: 50) { nodes { gssCode ${fields} } } }`));
    const { count } = await ask('id region { id } nation { id }');
    expect(count).toBe((await ask('')).count);
  });

  it('is read in one statement for areas that carry only their codes', async () => {
    const operator = (await apiOver(app.services)).as({
      ...(await app.as(merton, 'PARTNER')),
      platformAdministrator: true,
      memberships: [],
    });
    const define = (fields: string) => `mutation { areasDefine(input: { areas: [
      { gssCode: "X12000001", name: { en: "East" }, level: REGION, nation: "E92000001" }
      { gssCode: "X12000002", name: { en: "West" }, level: REGION, nation: "E92000001" }
    ] }) { areas { gssCode ${fields} } userErrors { code } } }`;
    const plain = await countStatements(() => operator.asks(define('')));
    const identified = await countStatements(() => operator.asks(define('id')));
    expect(identified.result.errors).toEqual([]);
    expect(identified.count).toBe(plain.count + 1);
  });
});
