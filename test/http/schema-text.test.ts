import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGraphqlHandler } from '../../server/graphql/server/handler.js';
import { createWebServer } from '../../server/http/server.js';
import type { Services } from '../../server/services/services.js';

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const services = { authenticate: async () => null } as unknown as Services;
const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

async function start(options: { readonly persistedDocumentsOnly?: boolean }) {
  const graphql = await createGraphqlHandler({ services, log: quiet, ...options });
  const web = createWebServer({ graphql, services, isReady: async () => true });
  closing.push(() => web.close());
  const url = await web.listen({ host: '127.0.0.1', port: 0 });
  return (headers: Record<string, string> = {}) => fetch(`${url}/graphql/schema.graphql`, { headers });
}

let ask: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  ask = await start({});
});

it('the-schema-is-sent-as-text-that-builds-the-same-schema', async () => {
  const answer = await ask();
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const schema = buildSchema(await answer.text());
  expect(schema.getType('Scorecard')).toBeDefined();
  expect(schema.getType('Decimal')?.astNode).toMatchObject({
    directives: [{ name: { value: 'specifiedBy' } }],
  });
});

it('a-client-that-has-the-schema-is-answered-304', async () => {
  const tag = (await ask()).headers.get('etag') ?? '';
  expect((await ask({ 'if-none-match': tag })).status).toBe(304);
});

it('an-invalid-key-is-answered-401-as-for-a-query', async () => {
  const answer = await ask({ authorization: 'Bearer wrong' });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

it('a-service-that-answers-persisted-documents-only-does-not-send-its-schema', async () => {
  const askClosed = await start({ persistedDocumentsOnly: true });
  expect((await askClosed()).status).toBe(403);
});
