import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../server/access/principal.js';
import { RateLimited } from '../../server/domain/values/unavailable.js';
import { createGraphqlHandler } from '../../server/graphql/server/handler.js';
import { createWebServer } from '../../server/http/server.js';
import { accepted, merton, openTestApp, type TestApp } from '../kit/councils/councils.js';

let app: TestApp;
let web: ReturnType<typeof createWebServer>;
let platform: string;
let officer: string;

const logged: unknown[] = [];
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

beforeAll(async () => {
  app = await openTestApp();
  const { services } = app;
  web = createWebServer({
    graphql: await createGraphqlHandler({ services, log: quiet }),
    services,
    isReady: async () => true,
    imports: {
      spend: async ({ name }) => {
        if (name === 'Spent') throw new RateLimited(7);
      },
    },
  });
  platform = accepted(
    await services.createApiKey(operator, { name: 'Platform', roles: ['PLATFORM_ADMINISTRATOR'] }),
  ).text;
  const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
  officer = accepted(
    await services.createApiKey(administrator, { council: merton, name: 'Officer', roles: ['DATA_OFFICER'] }),
  ).text;
});

afterAll(() => web.close());

const upload = (kind: string, body: string, query: Record<string, string>, key?: string) =>
  web.inject({
    method: 'POST',
    url: `/imports/${kind}`,
    query,
    headers: { 'content-type': 'text/csv', ...(key && { authorization: `Bearer ${key}` }) },
    body,
  });

const neighbours = [
  `LA number,LA name,${Array.from({ length: 10 }, (_, index) => `SN${index + 1},SNP${index + 1}`).join(',')}`,
].join('\n');

describe('a file sent to the service', () => {
  it('is refused with the reason, and nothing is stored, if it is another kind of file', async () => {
    const answer = await upload('open-data', 'a,b\n1,2\n', { name: 'anything.csv' }, platform);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ outcome: 'REFUSED', stored: 0 });
    expect(answer.json().problems.length).toBeGreaterThan(0);
  });

  it('is read as the kind in the path', async () => {
    const query = { name: 'neighbours.csv', effectiveFrom: '2025-04-01', preview: 'true' };
    const answer = await upload('neighbours', neighbours, query, platform);
    expect(answer.json()).toMatchObject({ fileName: 'neighbours.csv', stored: 0 });
  });

  it('is refused without a key', async () => {
    const answer = await upload('open-data', 'a,b\n', { name: 'x.csv' });
    expect(answer.statusCode).toBe(401);
    expect(answer.json().error).toContain('Authorization: Bearer');
  });

  it('is refused from a data officer for the shared catalogue and for another council', async () => {
    const shared = await upload('open-data', 'a,b\n', { name: 'x.csv' }, officer);
    const other = await upload('observations', 'a,b\n', { name: 'x.csv', council: 'E08000018' }, officer);
    expect([shared.statusCode, other.statusCode]).toEqual([403, 403]);
  });

  it('is refused before its body is read if the caller may not send it', async () => {
    const address = await web.listen({ host: '127.0.0.1', port: 0 });
    const withoutEnd = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(1_000)),
    });
    const answer = await fetch(`${address}/imports/open-data?name=x.csv`, {
      method: 'POST',
      headers: { authorization: `Bearer ${officer}` },
      body: withoutEnd,
      duplex: 'half',
    });
    expect(answer.status).toBe(403);
  });

  it('costs the sender points, and is refused if none are left', async () => {
    const spentKey = accepted(
      await app.services.createApiKey(operator, { name: 'Spent', roles: ['PLATFORM_ADMINISTRATOR'] }),
    ).text;
    const answer = await upload('open-data', 'a,b\n', { name: 'x.csv' }, spentKey);
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '7']);
  });

  it('gets a fixed message for an internal error, which is logged', async () => {
    const broken = new Error('a password in here');
    const web = createWebServer({
      graphql: await createGraphqlHandler({ services: app.services, log: quiet }),
      services: { ...app.services, importOpenData: async () => Promise.reject(broken) },
      isReady: async () => true,
      imports: { log: { error: (facts: unknown) => void logged.push(facts) } },
    });
    const headers = { authorization: `Bearer ${platform}` };
    const answer = await web.inject({
      method: 'POST',
      url: '/imports/open-data?name=x.csv',
      headers,
      body: 'a,b\n',
    });
    await web.close();
    expect([answer.statusCode, answer.body.includes('password')]).toEqual([500, false]);
    expect(logged).toMatchObject([{ err: broken, requestId: answer.headers['x-request-id'] }]);
  });

  it('needs a name and a kind', async () => {
    expect((await upload('open-data', 'a', {}, platform)).statusCode).toBe(400);
    for (const kind of ['pictures', 'constructor', '__proto__']) {
      expect((await upload(kind, 'a', { name: 'x' }, platform)).statusCode).toBe(404);
    }
  });

  it("records a council's own figures, once", async () => {
    accepted(
      await app.services.defineMeasure(operator, {
        code: 'children-in-need',
        title: { en: 'Children in need', cy: null },
        definition: { en: 'Children in need.', cy: null },
        unit: 'NUMBER',
        decimalPlaces: 0,
        polarity: 'NO_JUDGEMENT',
        multiplier: 1,
        accumulation: 'SNAPSHOT',
        yearType: 'FINANCIAL',
        frequency: 'MONTHLY',
        hasQuartiles: false,
      }),
    );
    const sheet = 'measure,period,value\nchildren-in-need,2018-M8,412\n';
    const query = { name: 'august.csv', council: merton };
    expect((await upload('observations', sheet, query, officer)).json()).toMatchObject({
      outcome: 'STORED',
      stored: 1,
    });
    expect((await upload('observations', sheet, query, officer)).json()).toMatchObject({
      outcome: 'UNCHANGED',
      stored: 0,
      unchanged: 1,
    });
  });
});
