import { beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { nodeId, parseNodeId } from '../../../server/graphql/api/node-id.js';
import { accepted, merton, rotherham } from '../../kit/councils/councils.js';
import { listeningCouncil } from '../../kit/councils/listening-council.js';
import { ask } from '../../kit/database/sql.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

// Merton publishes April and May 2018, in which a line turns from green to red, and tests its webhook.

const setup = await listeningCouncil();
const { app, services } = setup;
let administrator: Caller;
let member: Caller;
let outsider: Caller;
let webhookKey: string;

const keysOf = ({ memberships }: Principal) => memberships[0]?.councilId ?? '';

beforeAll(async () => {
  const api = await apiOver(services);
  administrator = api.as(setup.administrator);
  member = api.as(await app.as(merton, 'MEMBER'));
  outsider = api.as(await app.as(rotherham, 'COUNCIL_ADMINISTRATOR'));
  const created = await services.createWebhook(setup.administrator, {
    ...{ council: merton, name: 'Portal', address: 'https://portal.merton.example/' },
    kinds: ['PUBLICATION_MADE'],
  });
  webhookKey = accepted(created).record.id;
  await setup.publish('2018-M4', '95');
  await setup.publish('2018-M5', '50');
  accepted(await services.testWebhook(setup.administrator, { council: merton, id: webhookKey }));
});

const eventFields = `id kind council { gssCode name { en } } subject { __typename
  ... on EventPublication { publicationId publication { id version council { gssCode } } scorecard { code } period { code label { en } } version }
  ... on EventRatings { publicationId publication { id } scorecard { code } period { code }
    comparedWith { publicationId publication { id period { code } } period { code } }
    lines { reference measure { code title { en } } before after } }
  ... on EventPing { webhook { id name council { gssCode } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: its shape is that of the query
async function eventsOf(caller: Caller, args = ''): Promise<any[]> {
  const { data, errors } = await caller.asks(
    `{ events(council: "${merton}"${args}) { nodes { ${eventFields} } } }`,
  );
  expect(errors).toEqual([]);
  return data.events.nodes;
}

describe('an event', () => {
  it('leads to its council, publication, scorecard, period, measures and webhook', async () => {
    const events = await eventsOf(administrator);
    const ratings = events.find(({ kind }) => kind === 'RATING_CHANGED');
    expect(ratings).toMatchObject({
      council: { gssCode: merton, name: { en: 'Merton' } },
      subject: {
        publication: { id: ratings.subject.publicationId },
        scorecard: { code: 'card' },
        period: { code: '2018-M5' },
        comparedWith: {
          publication: { id: ratings.subject.comparedWith.publicationId, period: { code: '2018-M4' } },
          period: { code: '2018-M4' },
        },
        lines: [{ reference: '1', measure: { code: 'stable' }, before: 'GREEN', after: 'RED' }],
      },
    });
    const made = events.filter(({ kind }) => kind === 'PUBLICATION_MADE');
    expect(made.map(({ subject }) => subject)).toMatchObject(
      made.map(({ subject: { publicationId: id } }) => ({
        publication: { id, version: 1, council: { gssCode: merton } },
      })),
    );
    expect(made).toHaveLength(2);
    expect(events.at(-1)?.subject).toMatchObject({
      webhook: { name: 'Portal', council: { gssCode: merton } },
    });
  });

  it('shows its webhook to administrators only', async () => {
    expect((await eventsOf(member)).at(-1)).toMatchObject({ kind: 'PING', subject: { webhook: null } });
  });

  it('is hidden from other councils', async () => {
    expect(await eventsOf(outsider)).toEqual([]);
  });

  it('costs the same number of statements in any number', async () => {
    const count = async (first: number) =>
      (
        await countStatements(() =>
          eventsOf(administrator, `, first: ${first}, filter: { kinds: [PUBLICATION_MADE] }`),
        )
      ).count;
    expect(await count(2)).toBe(await count(1));
  });
});

describe('the list of events', () => {
  const kinds = async (args: string) => (await eventsOf(member, args)).map(({ kind }) => kind);

  it('is in the order in which they happened, or against it', async () => {
    const forwards = await eventsOf(member);
    const backwards = await eventsOf(member, ', orderBy: { field: OCCURRED, direction: DESC }');
    expect(backwards).toEqual([...forwards].reverse());
    expect(await kinds(', last: 1')).toEqual(['PING']);
  });

  it('is filtered by kinds and by days, both included', async () => {
    expect(await kinds(', filter: { kinds: [PING, RATING_CHANGED] }')).toEqual(['RATING_CHANGED', 'PING']);
    await ask(
      app.test.administrator,
      `ALTER TABLE event DISABLE TRIGGER USER;
       UPDATE event SET occurred_at = '2018-07-03T23:30:00Z' WHERE kind = 'PING';
       ALTER TABLE event ENABLE TRIGGER USER;`,
    );
    const on = (from: string, until: string) => kinds(`, filter: { from: "${from}", until: "${until}" }`);
    // Half past eleven in the evening of 3 July, UTC, is 4 July in London.
    expect(await on('2018-07-04', '2018-07-04')).toEqual(['PING']);
    expect(await on('2018-07-03', '2018-07-03')).toEqual([]);
  });

  it.each([
    ['a day that does not exist', 'filter: { from: "2017-02-30" }', 'filter.from'],
    ['a malformed day', 'filter: { until: "1 May 2018" }', 'filter.until'],
    ['a cursor of another list', 'after: "abc"', 'after'],
  ])('refuses %s', async (_, args, argument) => {
    const { errors } = await member.asks(`{ events(council: "${merton}", ${args}) { nodes { id } } }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('node', () => {
  const document = `query ($id: ID!) { node(id: $id) { __typename id ... on Event { kind } ... on Webhook { name }
    ... on WebhookDelivery { state webhook { id } event { id } } } }`;
  const read = async (caller: Caller, id: string) => (await caller.asks(document, { id })).data.node;

  async function ids() {
    const { data } = await administrator.asks(
      `{ events(council: "${merton}", last: 1) { nodes { id } } webhooks(council: "${merton}") { id }
         webhookDeliveries(council: "${merton}", first: 1) { nodes { id event { id } webhook { id } } } }`,
    );
    const [delivery] = data.webhookDeliveries.nodes;
    return { event: data.events.nodes[0].id, webhook: data.webhooks[0].id, delivery };
  }

  it('reads an event for members, and a webhook and its deliveries for administrators', async () => {
    const { event, webhook, delivery } = await ids();
    expect(await read(member, event)).toEqual({ __typename: 'Event', id: event, kind: 'PING' });
    expect(await read(administrator, webhook)).toEqual({
      __typename: 'Webhook',
      id: webhook,
      name: 'Portal',
    });
    expect(await read(administrator, delivery.id)).toMatchObject({
      __typename: 'WebhookDelivery',
      webhook: { id: webhook },
      event: { id: event },
    });
    for (const id of [webhook, delivery.id]) expect(await read(member, id)).toBeNull();
    for (const id of [event, webhook, delivery.id]) expect(await read(outsider, id)).toBeNull();
  });

  it('gives null for an identifier that names another owner or no row', async () => {
    const { event } = await ids();
    const { key = '' } = parseNodeId(event) ?? {};
    const tenant = keysOf(await app.as(rotherham, 'MEMBER'));
    for (const id of [
      nodeId({ type: 'Event', key, tenant }),
      nodeId({ type: 'Event', key }),
      nodeId({ type: 'Event', key: 'none', tenant: keysOf(setup.administrator) }),
    ]) {
      expect(await read(member, id)).toBeNull();
      expect(await read(outsider, id)).toBeNull();
    }
  });
});

describe('deliveries', () => {
  const list = async (args: string) => {
    const { data, errors } = await administrator.asks(
      `{ webhookDeliveries(council: "${merton}"${args}) { nodes { id } } }`,
    );
    expect(errors).toEqual([]);
    return data.webhookDeliveries.nodes.map(({ id }: { id: string }) => id) as string[];
  };

  it('are filtered by their webhook and state, and ordered by their events', async () => {
    const all = await list('');
    expect(all.length).toBeGreaterThan(1);
    expect(await list(', orderBy: { field: EVENT, direction: ASC }')).toEqual([...all].reverse());
    const webhook = nodeId({ type: 'Webhook', key: webhookKey, tenant: keysOf(setup.administrator) });
    expect(await list(`, filter: { webhook: "${webhook}", state: PENDING }`)).toEqual(all);
    expect(await list(', filter: { state: DELIVERED }')).toEqual([]);
    const other = nodeId({ type: 'Webhook', key: '00000000-0000-4000-8000-000000000000' });
    expect(await list(`, filter: { webhook: "${other}" }`)).toEqual([]);
  });

  it('take only identifiers of this service', async () => {
    const { errors } = await administrator.asks(
      `{ webhookDeliveries(council: "${merton}", filter: { webhook: "${webhookKey}" }) { nodes { id } } }`,
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.webhook' });
    const { data } = await administrator.asks(
      'mutation ($input: WebhookTestInput!) { webhookTest(input: $input) { userErrors { code path } } }',
      { input: { council: merton, id: webhookKey } },
    );
    expect(data.webhookTest.userErrors).toEqual([{ code: 'MALFORMED_ID', path: ['input', 'id'] }]);
  });
});
