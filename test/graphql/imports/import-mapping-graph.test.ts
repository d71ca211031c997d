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
  const { data } = await platform.asks('{ importMappings { nodes { id stableId code version } } }');
  const [mapping] = data.importMappings.nodes;
  const read = async (id: string) => (await platform.asks(document, { id })).data.node;
  expect(await read(mapping.id)).toEqual(mapping);
  expect(await read(mapping.stableId)).toEqual(mapping);
  const key = parseNodeId(mapping.id)?.key ?? '';
  expect(await read(nodeId({ type: 'ImportMapping', key, version: 7 }))).toBeNull();
  expect(await read(nodeId({ type: 'ImportMapping', key: mapping.code }))).toBeNull();
});

it('a mapping is null for callers who are not administrators of the platform', async () => {
  const { data } = await platform.asks('{ importMappings { nodes { id } } }');
  const council = api.as(await app.as(merton, 'COUNCIL_ADMINISTRATOR'));
  expect((await council.asks(document, { id: data.importMappings.nodes[0].id })).data.node).toBeNull();
});

it('a mapping leads to the measures that are in the catalogue', async () => {
  const query = '{ importMappings { nodes { measures { code measure { code title { en } } } } } }';
  const before = await platform.asks(query);
  const { code } = before.data.importMappings.nodes[0].measures[0];
  expect(before.data.importMappings.nodes[0].measures[0].measure).toBeNull();
  await defineShared(app, measureInput(code));
  const after = await platform.asks(query);
  expect(after.data.importMappings.nodes[0].measures[0].measure).toMatchObject({ code });
});

it('mappings are filtered, ordered and paged from both ends', async () => {
  interface Mapping {
    readonly code: string;
    readonly fileName: string;
    readonly version: number;
    readonly measures: readonly { readonly code: string }[];
  }
  const list = async (args = ''): Promise<readonly Mapping[]> => {
    const query = `{ importMappings${args} { totalCount nodes { code fileName version measures { code } } } }`;
    return (await platform.asks(query)).data.importMappings.nodes;
  };
  const codes = async (args?: string) => (await list(args)).map(({ code }) => code);
  const all = await list();
  expect(all.length).toBeGreaterThan(2);
  expect(await codes()).toEqual(all.map(({ code }) => code).sort());
  expect(await codes('(orderBy: { field: CODE, direction: DESC })')).toEqual((await codes()).toReversed());
  const files = (await list('(orderBy: { field: FILE_NAME, direction: ASC })')).map(
    ({ fileName }) => fileName,
  );
  expect(files).toEqual(all.map(({ fileName }) => fileName).sort());
  expect(await codes('(last: 2)')).toEqual((await codes()).slice(-2));
  const measure = all[1]?.measures[0]?.code;
  const ofMeasure = await list(`(filter: { measure: "${measure}" })`);
  expect(ofMeasure.length).toBeLessThan(all.length);
  for (const { measures } of ofMeasure) expect(measures.map(({ code }) => code)).toContain(measure);
  expect(await list('(filter: { stored: false })')).toEqual(all.filter(({ version }) => version === 0));
  expect(await list('(filter: { stored: true })')).toEqual(all.filter(({ version }) => version > 0));
});
