import { expect, it } from 'vitest';
import { nodeId, parseNodeId } from '../../../server/graphql/api/node-id.js';
import { merton, openTestApp } from '../../kit/councils/councils.js';
import { ask } from '../../kit/database/sql.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver } from '../../kit/service/graphql-api.js';

const app = await openTestApp();
const caller = (await apiOver(app.services)).as(await app.as(merton, 'PARTNER'));

const idOf = async (code: string): Promise<string> =>
  (await caller.asks(`{ period(code: "${code}") { id } }`)).data.period.id;
const read = async (id: string) =>
  (await caller.asks('query ($id: ID!) { node(id: $id) { __typename id ... on Period { code } } }', { id }))
    .data.node;

it('the identifier of a period reads it again, inside and outside the periods that are listed', async () => {
  for (const code of ['2018-M10', '201718-FYQ4', '1990-M1']) {
    const id = await idOf(code);
    expect(await read(id)).toEqual({ __typename: 'Period', id, code });
  }
});

it('the identifier of a period cannot be made from its code', async () => {
  const key = parseNodeId(await idOf('2018-M10'))?.key ?? '';
  expect(key).not.toContain('2018');
  expect(await read(nodeId({ type: 'Period', key: '2018-M10' }))).toBeNull();
  expect(await read(nodeId({ type: 'Period', key, version: 1 }))).toBeNull();
  expect(await read(nodeId({ type: 'ImportMapping', key }))).toBeNull();
});

it('periods of two databases have different identifiers', async () => {
  const other = await openTestApp();
  // Tests copy one migrated database: give this one a secret as its own migration would.
  await ask(other.test.administrator, 'UPDATE identifier_secret SET secret = DEFAULT');
  const stranger = (await apiOver(other.services)).as(await other.as(merton, 'PARTNER'));
  const { data } = await stranger.asks('{ period(code: "2018-M10") { id } }');
  expect(data.period.id).not.toBe(await idOf('2018-M10'));
});

it('identifiers of periods take no statement of their own once the secret is known', async () => {
  await idOf('2018-M10');
  const ask = (fields: string) =>
    countStatements(() => caller.asks(`{ periods(first: 50) { nodes { code ${fields} } } }`));
  expect((await ask('id')).count).toBe((await ask('')).count);
});
