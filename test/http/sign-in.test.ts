import { afterAll, describe, expect, it } from 'vitest';
import { operator } from '../../server/access/principal.js';
import { createGraphqlHandler } from '../../server/graphql/server/handler.js';
import { createWebServer } from '../../server/http/server.js';
import { accepted, merton } from '../kit/councils/councils.js';
import { openSignIn } from '../kit/service/signing-in.js';

const { app, services, provider, invited } = await openSignIn();
const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const web = createWebServer({
  graphql: await createGraphqlHandler({ services, log: quiet }),
  services,
  isReady: async () => true,
});
afterAll(() => web.close());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const whoAmI = (token: string) =>
  web.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...bearer(token) },
    body: { query: '{ viewer { kind name memberships { council { gssCode } roles } } }' },
  });
const upload = (token: string) =>
  web.inject({
    method: 'POST',
    url: '/imports/observations',
    query: { name: 'october.csv', council: merton },
    headers: { 'content-type': 'text/csv', ...bearer(token) },
    body: 'a,b\n',
  });

describe('a token over HTTP', () => {
  it('identifies an invited person with their roles', async () => {
    const answer = await whoAmI(await provider.token(await invited(['AUTHOR'])));
    expect(answer.statusCode).toBe(200);
    expect(answer.json().data.viewer).toEqual({
      kind: 'PERSON',
      name: 'Ann Author',
      memberships: [{ council: { gssCode: merton }, roles: ['AUTHOR'] }],
    });
  });

  it('that has expired gets 401 on every route, with advice', async () => {
    const past = Math.floor(Date.now() / 1000) - 3600;
    const token = await provider.token({ ...(await invited()), exp: past });
    const answer = await whoAmI(token);
    expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([401, 'Bearer']);
    expect(answer.json().errors).toMatchObject([
      { message: 'This token has expired. Sign in again.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    const uploaded = await upload(token);
    expect([uploaded.statusCode, uploaded.json().error]).toEqual([
      401,
      'This token has expired. Sign in again.',
    ]);
  });

  it('of a person without an invitation gets 403, and so does one without the role', async () => {
    const uninvited = await provider.token({ sub: 'uninvited' });
    const answer = await whoAmI(uninvited);
    expect(answer.statusCode).toBe(403);
    expect(answer.json().errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await upload(uninvited)).statusCode).toBe(403);
    expect((await upload(await provider.token(await invited(['AUTHOR'])))).statusCode).toBe(403);
  });
});

it('an import with the key of a suspended council gets 403', async () => {
  const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
  const input = { council: merton, name: 'Officer', roles: ['DATA_OFFICER'] as const };
  const { text } = accepted(await services.createApiKey(administrator, input));
  accepted(await services.suspendCouncil(operator, { gssCode: merton, reason: 'The contract has ended.' }));
  const answer = await upload(text);
  expect(answer.statusCode).toBe(403);
  expect(answer.json().error).toContain('is suspended');
});
