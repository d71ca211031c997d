import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { nodeId, parseNodeId } from '../../../server/graphql/api/node-id.js';
import { cardiff, merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { apiOver, type Caller, type GraphqlApi } from '../../kit/service/graphql-api.js';

let app: TestApp;
let api: GraphqlApi;
let administrator: Caller;

beforeAll(async () => {
  app = await openTestApp();
  const council = await councilAtWork(app, merton);
  await council.committee('scrutiny', '2018-11-06');
  await council.measure('visits');
  await council.observe('visits', { '2018-M9': '80' });
  api = await apiOver(app.services);
  administrator = api.as(council.administrator);
});

const trail = (more = '', council = `council: "${merton}"`) =>
  `{ auditTrail(${[council, more].filter(Boolean).join(', ')}) { nodes { id sequence subject action recordedAt
    council { gssCode } } pageInfo { startCursor endCursor hasPreviousPage } } }`;
const entriesOf = async (more = '') => (await administrator.asks(trail(more))).data.auditTrail.nodes;

describe('an audit trail', () => {
  it('is read newest first, or oldest first, and in pages backwards', async () => {
    const all = await entriesOf();
    const sequences = all.map(({ sequence }: { sequence: number }) => sequence);
    expect(sequences).toEqual(sequences.map((_: number, index: number) => sequences.length - index));
    const oldest = await entriesOf('orderBy: { field: SEQUENCE, direction: ASC }');
    expect(oldest).toEqual(all.toReversed());
    const last = (await administrator.asks(trail('last: 2'))).data.auditTrail;
    expect(last.nodes).toEqual(all.slice(-2));
    const before = (await administrator.asks(trail(`last: 1, before: "${last.pageInfo.startCursor}"`))).data;
    expect(before.auditTrail.nodes).toEqual(all.slice(-3, -2));
  });

  it('is filtered by subject, operation, key and time', async () => {
    const subjects = (await entriesOf('filter: { subject: COMMITTEE }')).map(
      ({ subject }: { subject: string }) => subject,
    );
    expect(new Set(subjects)).toEqual(new Set(['COMMITTEE']));
    expect(await entriesOf('filter: { action: "observationsSubmit" }')).toHaveLength(1);
    expect(await entriesOf('filter: { key: "scrutiny/2018-11-06" }')).toHaveLength(1);
    expect(await entriesOf('filter: { until: "2018-01-01T00:00:00Z" }')).toEqual([]);
    const [newest] = await entriesOf();
    expect(
      await entriesOf(`filter: { from: "${newest.recordedAt}", until: "${newest.recordedAt}" }`),
    ).toContainEqual(newest);
    const malformed = await administrator.asks(trail('filter: { from: "yesterday" }'));
    expect(malformed.errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'filter.from',
    });
  });
});

describe('an entry of it', () => {
  const node =
    'query ($id: ID!) { node(id: $id) { __typename id ... on AuditEntry { sequence hash council { gssCode } } } }';

  it('leads to its council, and is read again by its identifier', async () => {
    const [entry] = await entriesOf();
    expect(entry.council).toEqual({ gssCode: merton });
    const { data } = await administrator.asks(node, { id: entry.id });
    expect(data.node).toMatchObject({ id: entry.id, sequence: entry.sequence, council: { gssCode: merton } });
  });

  it('of the shared catalogue has no council', async () => {
    const platform = api.as(operator);
    const [entry] = (await platform.asks(trail('first: 1', ''))).data.auditTrail.nodes;
    expect(entry.council).toBeNull();
    expect((await platform.asks(node, { id: entry.id })).data.node).toMatchObject({ id: entry.id });
    expect((await administrator.asks(node, { id: entry.id })).data.node).toBeNull();
  });

  it('is hidden from other roles, from other councils and from the platform', async () => {
    const [{ id }] = await entriesOf();
    const others = [
      await app.as(merton, 'MEMBER', 'DATA_OFFICER'),
      await app.as(cardiff, 'COUNCIL_ADMINISTRATOR'),
      operator,
    ];
    for (const other of others) {
      const { data, errors } = await api.as(other).asks(node, { id });
      expect(errors).toEqual([]);
      expect(data.node).toBeNull();
    }
  });

  it('is not found by its position with another hash, or by a garbled key', async () => {
    const [{ id }] = await entriesOf();
    const { key, tenant } = parseNodeId(id) ?? { key: '' };
    for (const forged of [key.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')), '1', 'one-two']) {
      const { data } = await administrator.asks(node, {
        id: nodeId({ type: 'AuditEntry', key: forged, tenant }),
      });
      expect(data.node).toBeNull();
    }
  });
});
