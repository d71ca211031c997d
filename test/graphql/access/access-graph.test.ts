import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { nodeId } from '../../../server/graphql/api/node-id.js';
import {
  accepted,
  cardiff,
  merton,
  openTestApp,
  rotherham,
  type TestApp,
} from '../../kit/councils/councils.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver, type Caller, type GraphqlApi } from '../../kit/service/graphql-api.js';

let app: TestApp;
let api: GraphqlApi;
let administrator: Caller;
let platform: Caller;

const people = ['zoe', 'adam', 'mia'];

beforeAll(async () => {
  app = await openTestApp();
  api = await apiOver(app.services);
  const who = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
  administrator = api.as(who);
  platform = api.as(operator);
  for (const name of people) {
    const roles = name === 'mia' ? (['APPROVER'] as const) : (['MEMBER'] as const);
    accepted(
      await app.services.invitePerson(who, {
        council: merton,
        email: `${people.indexOf(name)}@merton.example`,
        name,
        roles,
      }),
    );
    accepted(await app.services.createApiKey(who, { council: merton, name: `Key of ${name}`, roles }));
  }
  accepted(
    await app.services.setIdentityProvider(who, {
      council: merton,
      issuer: 'https://login.merton.example',
      audiences: ['yardstick'],
      algorithms: ['RS256'],
      keysAddress: 'https://login.merton.example/keys',
    }),
  );
  const [key] = (await app.services.findApiKeys(who, merton, { first: 1, after: null }))?.nodes ?? [];
  accepted(await app.services.revokeApiKey(who, { council: merton, prefix: key?.node.prefix ?? '' }));
});

/** The list of each type, the caller who may read it, and an argument for it. */
const lists = [
  ['ApiKey', 'apiKeys', () => administrator, `(council: "${merton}")`],
  ['Person', 'people', () => administrator, `(council: "${merton}")`],
  ['CouncilSubscription', 'subscriptions', () => platform, ''],
] as const;

const node = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

async function idsOf(root: string, caller: Caller, args: string): Promise<readonly string[]> {
  const { data } = await caller.asks(`{ ${root}${args} { nodes { id } } }`);
  return data[root].nodes.map(({ id }: { id: string }) => id);
}

describe.each(lists)('the identifier of %s', (type, root, caller, args) => {
  it('reads it again for those who may list it, and gives nothing to others', async () => {
    const ids = await idsOf(root, caller(), args);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
    const { data } = await caller().asks(node, { ids });
    expect(data.nodes).toEqual(ids.map((id) => ({ __typename: type, id })));
    const others = [
      await app.as(cardiff, 'COUNCIL_ADMINISTRATOR'),
      await app.as(merton, 'MEMBER', 'AUTHOR'),
      ...(root === 'subscriptions' ? [] : [operator]),
    ];
    for (const other of others) {
      const answer = await api.as(other).asks(node, { ids });
      expect(answer.errors).toEqual([]);
      expect(answer.data.nodes).toEqual([null, null, null]);
    }
  });

  it('of a row that does not exist is null, also if its key is no id', async () => {
    const tenant = (await app.as(merton, 'MEMBER')).memberships[0]?.councilId;
    const ids = ['00000000-0000-4000-8000-000000000000', "'; DROP"].flatMap((key) => [
      nodeId({ type, key: key.replaceAll(' ', '') }),
      nodeId({ type, key: key.replaceAll(' ', ''), tenant }),
    ]);
    const { data, errors } = await caller().asks(node, { ids });
    expect(errors).toEqual([]);
    expect(data.nodes).toEqual([null, null, null, null]);
  });

  it('is read with all others of its type in one statement', async () => {
    const ids = await idsOf(root, caller(), args);
    const one = await countStatements(() => caller().asks(node, { ids: ids.slice(0, 1) }));
    const three = await countStatements(() => caller().asks(node, { ids }));
    expect(three.count).toBe(one.count);
  });

  it('leads to the council, read once for the whole list', async () => {
    const list = (fields: string) =>
      countStatements(() => caller().asks(`{ ${root}${args} { nodes { id ${fields} } } }`));
    const { count, result } = await list('council { gssCode }');
    const councils = result.data[root].nodes.map(
      ({ council }: { council: { gssCode: string } }) => council.gssCode,
    );
    expect(councils).toEqual(
      root === 'subscriptions' ? [rotherham, merton, cardiff] : [merton, merton, merton],
    );
    expect(count).toBe((await list('')).count + 1);
  });
});

it('the identifier of an identity provider reads it again, for administrators of its council only', async () => {
  const { data } = await administrator.asks(
    `{ identityProviders(council: "${merton}") { id issuer council { gssCode } } }`,
  );
  const [provider] = data.identityProviders;
  expect(provider).toMatchObject({ issuer: 'https://login.merton.example', council: { gssCode: merton } });
  const ids = [provider.id];
  expect((await administrator.asks(node, { ids })).data.nodes).toEqual([
    { __typename: 'IdentityProvider', id: provider.id },
  ]);
  for (const other of [await app.as(cardiff, 'COUNCIL_ADMINISTRATOR'), await app.as(merton, 'MEMBER')]) {
    expect((await api.as(other).asks(node, { ids })).data.nodes).toEqual([null]);
  }
});

it('a council trusts at most 10 identity providers, and may still change each', async () => {
  const set = async (issuer: string) => {
    const { data } = await administrator.asks(
      `mutation ($input: IdentityProviderSetInput!) { identityProviderSet(input: $input) {
        identityProvider { issuer } userErrors { code path message } } }`,
      {
        input: {
          ...{ council: merton, issuer, audiences: ['yardstick'], algorithms: ['ES256'] },
          keysAddress: `${issuer}/keys`,
        },
      },
    );
    return data.identityProviderSet;
  };
  const issuers = Array.from({ length: 9 }, (_, index) => `https://login${index}.merton.example`);
  for (const issuer of issuers) expect((await set(issuer)).userErrors).toEqual([]);
  expect(await set('https://one-more.merton.example')).toEqual({
    identityProvider: null,
    userErrors: [
      { code: 'OUT_OF_RANGE', path: ['input', 'council'], message: expect.stringContaining('11 providers') },
    ],
  });
  expect((await set(issuers[0] ?? '')).userErrors).toEqual([]);
  const { data } = await administrator.asks(`{ identityProviders(council: "${merton}") { issuer } }`);
  expect(data.identityProviders).toHaveLength(10);
});

it("the platform's keys and people belong to no council", async () => {
  accepted(
    await app.services.createApiKey(operator, { name: 'Catalogue', roles: ['PLATFORM_ADMINISTRATOR'] }),
  );
  const { data } = await platform.asks('{ apiKeys { nodes { id name council { gssCode } } } }');
  const [key] = data.apiKeys.nodes;
  expect(key).toMatchObject({ name: 'Catalogue', council: null });
  expect((await platform.asks(node, { ids: [key.id] })).data.nodes).toEqual([
    { __typename: 'ApiKey', id: key.id },
  ]);
  expect((await administrator.asks(node, { ids: [key.id] })).data.nodes).toEqual([null]);
});

it("a key that the platform makes for a council's first administrator names the council", async () => {
  const { data, errors } = await platform.asks(
    `mutation { apiKeyCreate(input: { council: "${cardiff}", name: "First", roles: [COUNCIL_ADMINISTRATOR] })
      { apiKey { council { gssCode } } userErrors { code } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.apiKeyCreate.apiKey.council).toEqual({ gssCode: cardiff });
});

describe('the lists', () => {
  const names = async (root: string, caller: Caller, args: string, field = 'name') => {
    const { data, errors } = await caller.asks(`{ ${root}(${args}) { totalCount nodes { ${field} } } }`);
    expect(errors).toEqual([]);
    return [data[root].totalCount, data[root].nodes.map((each: Record<string, string>) => each[field])];
  };

  it('of keys are filtered by state, role and name, and ordered by name or time', async () => {
    const keys = (more: string) => names('apiKeys', administrator, `council: "${merton}", ${more}`);
    expect(await keys('filter: { states: [REVOKED] }')).toEqual([1, ['Key of adam']]);
    expect(await keys('filter: { states: [ACTIVE, EXPIRED] }')).toEqual([2, ['Key of mia', 'Key of zoe']]);
    expect(await keys('filter: { role: APPROVER }')).toEqual([1, ['Key of mia']]);
    expect(await keys('filter: { search: "OF Z" }')).toEqual([1, ['Key of zoe']]);
    expect(await keys('orderBy: { field: CREATED, direction: DESC }')).toEqual([
      3,
      ['Key of mia', 'Key of adam', 'Key of zoe'],
    ]);
    expect(await keys('last: 2, orderBy: { field: NAME, direction: DESC }')).toEqual([
      3,
      ['Key of mia', 'Key of adam'],
    ]);
  });

  it('of people are filtered by state, role and text, and ordered by address or name', async () => {
    const of = (more: string) => names('people', administrator, `council: "${merton}", ${more}`);
    expect(await of('filter: { states: [INVITED] }')).toEqual([3, people]);
    expect(await of('filter: { states: [ACTIVE] }')).toEqual([0, []]);
    expect(await of('filter: { role: APPROVER }')).toEqual([1, ['mia']]);
    expect(await of('filter: { search: "1@MERTON" }')).toEqual([1, ['adam']]);
    expect(await of('orderBy: { field: NAME, direction: ASC }')).toEqual([3, ['adam', 'mia', 'zoe']]);
    expect(await of('orderBy: { field: EMAIL, direction: DESC }')).toEqual([3, people.toReversed()]);
  });

  it('of subscriptions are filtered by state and name, and ordered by code, name or time', async () => {
    accepted(await app.services.suspendCouncil(operator, { gssCode: rotherham, reason: 'Not paid.' }));
    const of = (more: string) => names('subscriptions', platform, more, 'state');
    expect(await of('filter: { state: SUSPENDED }')).toEqual([1, ['SUSPENDED']]);
    expect(await of('filter: { search: "caerdydd" }')).toEqual([1, ['ACTIVE']]);
    for (const [field, state] of [
      ['CODE', 'ACTIVE ACTIVE SUSPENDED'],
      ['NAME', 'SUSPENDED ACTIVE ACTIVE'],
      ['SINCE', 'SUSPENDED ACTIVE ACTIVE'],
    ]) {
      const [, states] = await of(`orderBy: { field: ${field}, direction: DESC }`);
      expect((states as string[]).join(' ')).toBe(state);
    }
    accepted(await app.services.resumeCouncil(operator, { gssCode: rotherham, reason: 'Paid.' }));
  });

  it('are read in pages in both directions, in every order', async () => {
    for (const [root, caller, args, fields] of [
      ['apiKeys', administrator, `council: "${merton}",`, ['NAME', 'CREATED']],
      ['people', administrator, `council: "${merton}",`, ['EMAIL', 'NAME']],
      ['subscriptions', platform, '', ['CODE', 'NAME', 'SINCE']],
    ] as const) {
      for (const field of fields) {
        const page = async (where: string) =>
          (
            await caller.asks(`{ ${root}(${args} orderBy: { field: ${field}, direction: ASC }, ${where}) {
              nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`)
          ).data[root];
        const first = await page('first: 2');
        const rest = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
        expect(rest.nodes).toHaveLength(1);
        const back = await page(`last: 2, before: "${rest.pageInfo.startCursor}"`);
        expect(back.nodes).toEqual(first.nodes);
        expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      }
    }
  });

  it('of others have no count', async () => {
    const other = api.as(await app.as(cardiff, 'COUNCIL_ADMINISTRATOR'));
    expect(await names('apiKeys', other, `council: "${merton}"`)).toEqual([null, []]);
    expect(await names('people', other, `council: "${merton}"`)).toEqual([null, []]);
    expect(await names('subscriptions', other, 'first: 5', 'state')).toEqual([null, []]);
  });
});

describe("a council's settings", () => {
  const settings = `{ council(code: "${merton}") { settings { membersSeeDrafts version } } }`;

  it('are seen by its people, and by no others', async () => {
    const member = await api.as(await app.as(merton, 'MEMBER')).asks(settings);
    expect(member.data.council.settings).toEqual({ membersSeeDrafts: false, version: 0 });
    for (const other of [await app.as(cardiff, 'MEMBER'), await app.as(merton, 'PARTNER'), operator]) {
      const { data, errors } = await api.as(other).asks(settings);
      expect(errors).toEqual([]);
      expect(data.council.settings).toBeNull();
    }
  });

  it('are reached from the caller, too', async () => {
    const { data } = await administrator.asks(
      '{ viewer { memberships { roles council { gssCode settings { version } } } } }',
    );
    expect(data.viewer.memberships).toEqual([
      { roles: ['COUNCIL_ADMINISTRATOR'], council: { gssCode: merton, settings: { version: 0 } } },
    ]);
  });
});
