import { expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { nodeId, parseNodeId } from '../../../server/graphql/api/node-id.js';
import { merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { apiOver } from '../../kit/service/graphql-api.js';

const app = await openTestApp();
const api = await apiOver(app.services);
const platform = api.as(operator);

const document = `query ($id: ID!) { node(id: $id) { id ... on ImportMapping { code stableId version } } }`;

it('a mapping is read again by its identifiers, until it has another version', async () => {
  const { data } = await platform.asks('{ importMappings { id stableId code version } }');
  const [mapping] = data.importMappings;
  const read = async (id: string) => (await platform.asks(document, { id })).data.node;
  expect(await read(mapping.id)).toEqual(mapping);
  expect(await read(mapping.stableId)).toEqual(mapping);
  const key = parseNodeId(mapping.id)?.key ?? '';
  expect(await read(nodeId({ type: 'ImportMapping', key, version: 7 }))).toBeNull();
  expect(await read(nodeId({ type: 'ImportMapping', key: mapping.code }))).toBeNull();
});

it('a mapping is null for callers who are not administrators of the platform', async () => {
  const { data } = await platform.asks('{ importMappings { id } }');
  const council = api.as(await app.as(merton, 'COUNCIL_ADMINISTRATOR'));
  expect((await council.asks(document, { id: data.importMappings[0].id })).data.node).toBeNull();
});

it('a mapping leads to the measures that are in the catalogue', async () => {
  const query = '{ importMappings { measures { code measure { code title { en } } } } }';
  const before = await platform.asks(query);
  const { code } = before.data.importMappings[0].measures[0];
  expect(before.data.importMappings[0].measures[0].measure).toBeNull();
  await defineShared(app, measureInput(code));
  const after = await platform.asks(query);
  expect(after.data.importMappings[0].measures[0].measure).toMatchObject({ code });
});
