import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Composition, compose } from '../../server/compose.js';
import { configFrom } from '../../server/config.js';
import { documentId, readPersistedDocuments } from '../../server/graphql/server/persisted-documents.js';
import { openLog } from '../../server/log.js';
import { createTestDatabase, type TestDatabase } from '../kit/database/postgres.js';

const metricsToken = 'for-the-operator-alone';
let test: TestDatabase;
let service: Composition;
let url: string;
let key: string;

/** The whole service in this process, composed from its settings. */
async function start(settings: Readonly<Record<string, string>> = {}): Promise<Composition> {
  const config = configFrom({
    DATABASE_URL: test.ownerUrl,
    YARDSTICK_DEMONSTRATION: 'false',
    LOG_LEVEL: 'silent',
    ...settings,
  });
  return compose(config, openLog(config.logLevel), () => undefined);
}

const listen = ({ web }: Composition) => web.listen({ host: '127.0.0.1', port: 0 });

beforeAll(async () => {
  test = await createTestDatabase();
  service = await start({ YARDSTICK_METRICS_TOKEN: metricsToken });
  key = (await service.services.createFirstKey())?.text ?? '';
  url = await listen(service);
});
afterAll(async () => {
  await service.close();
  await test.drop();
});

const ask = (body: object, headers: Readonly<Record<string, string>> = {}, base = url) =>
  fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
    body: JSON.stringify(body),
  });

describe('the whole service', () => {
  it('answers-the-persisted-documents-of-its-sdk', async () => {
    const text = [...readPersistedDocuments().values()].find((document) =>
      document.startsWith('query Viewer{'),
    );
    const answer = await ask({ documentId: documentId(text ?? '') });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ data: { viewer: { platformAdministrator: true } } });
  });

  it('answers-304-to-a-client-that-has-the-response-already', async () => {
    const query = '{ councils(first: 100) { nodes { gssCode name { en cy } } } }';
    const first = await ask({ query });
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await ask({ query }, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('compresses-long-responses-for-clients-that-accept-gzip', async () => {
    const query = '{ councils(first: 100) { nodes { gssCode name { en cy } } } }';
    const compressed = await ask({ query });
    const plain = await ask({ query }, { 'accept-encoding': 'identity' });
    const short = await ask({ query: '{ __typename }' });
    const encodings = [compressed, plain, short].map(({ headers }) => headers.get('content-encoding'));
    expect(encodings).toEqual(['gzip', null, null]);
    expect(compressed.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(compressed.headers.get('etag')).toBe(plain.headers.get('etag'));
    expect(await compressed.json()).toEqual(await plain.json());
  });

  it('accepts-5000-rows-of-figures-in-one-request', async () => {
    const row = {
      measure: 'unknown',
      period: '2024-Q1',
      value: '12.5',
      status: 'PROVISIONAL',
      citation: 'x'.repeat(120),
    };
    const variables = { input: { council: 'E09000024', rows: Array.from({ length: 5000 }, () => row) } };
    const query =
      'mutation Bulk($input: ObservationsSubmitInput!) { observationsSubmit(input: $input) { outcome } }';
    const answer = await ask({ query, variables });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('shows-metrics-to-the-operator-only', async () => {
    await ask({ query: '{ nothing }' });
    const refused = await fetch(`${url}/metrics`);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    const headers = { authorization: `Bearer ${metricsToken}` };
    const answer = await fetch(`${url}/metrics`, { headers });
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const lines = (await answer.text()).split('\n');
    expect(lines).toContain('yardstick_requests_total{route="/graphql",status="422"} 1');
    expect(lines).toContain('# TYPE yardstick_request_seconds histogram');
    expect(lines).toContain('yardstick_rate_limited_total 0');
    expect(lines.some((line) => /^yardstick_connections\{pool="tenant",state="open"\} \d+$/.test(line))).toBe(
      true,
    );
    const count = lines.find((line) => line.startsWith('yardstick_request_seconds_count{route="/graphql"}'));
    const all = lines.find((line) =>
      line.startsWith('yardstick_request_seconds_bucket{le="+Inf",route="/graphql"}'),
    );
    expect(count).toBeDefined();
    expect(count?.split(' ')[1]).toBe(all?.split(' ')[1]);
    const kinds = lines.filter((line) => line.startsWith('# TYPE '));
    expect(kinds).toContain('# TYPE process_resident_memory_bytes gauge');
    expect(kinds).toContain('# TYPE nodejs_eventloop_lag_seconds gauge');
    expect(kinds).toContain('# TYPE nodejs_gc_duration_seconds histogram');
  });

  it('counts-each-server-of-a-process-on-its-own', async () => {
    const other = await start({ YARDSTICK_METRICS_TOKEN: metricsToken });
    const headers = { authorization: `Bearer ${metricsToken}` };
    await other.web.inject('/health/live');
    const lines = (await other.web.inject({ url: '/metrics', headers })).body.split('\n');
    expect(lines.filter((line) => line.startsWith('yardstick_requests_total{'))).toEqual([
      'yardstick_requests_total{route="/health/live",status="200"} 1',
    ]);
    await other.close();
  });

  it('has-no-metrics-without-a-token', async () => {
    const plain = await start();
    const answer = await plain.web.inject('/metrics');
    expect(answer.statusCode).toBe(404);
    await plain.close();
  });

  it('refuses-an-address-that-guesses-keys-on-every-route', async () => {
    const service = await start();
    const guess = () =>
      service.web.inject({
        method: 'POST',
        url: '/imports/open-data?name=x.csv',
        headers: { authorization: `Bearer ysk_platform_AAAAAAAAAAAA_${'A'.repeat(43)}` },
        body: '',
      });
    const statuses: number[] = [];
    for (let turn = 0; turn < 22; turn += 1) statuses.push((await guess()).statusCode);
    expect(new Set(statuses.slice(0, 20))).toEqual(new Set([401]));
    expect(statuses.slice(20)).toEqual([429, 429]);
    expect(Number((await guess()).headers['retry-after'])).toBeGreaterThan(0);
    const answer = await service.web.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: 'Bearer ysk_platform_AAAAAAAAAAAA_B' },
      payload: { query: '{ viewer { name } }' },
    });
    expect(answer.statusCode).toBe(429);
    await service.close();
  });
});

it('fails-readiness-first-and-still-answers-before-it-stops', async () => {
  const leaving = await start({ YARDSTICK_DRAIN: '1' });
  const base = await listen(leaving);
  const statusOf = async (path: string) => (await fetch(`${base}${path}`)).status;
  expect(await statusOf('/health/ready')).toBe(200);
  let stopped = false;
  const closing = leaving.close().then(() => {
    stopped = true;
  });
  await sleep(200);
  expect(await statusOf('/health/ready')).toBe(503);
  expect(await statusOf('/health/live')).toBe(200);
  expect((await ask({ query: '{ viewer { name } }' }, {}, base)).status).toBe(200);
  expect(stopped).toBe(false);
  await closing;
  await expect(fetch(`${base}/health/live`)).rejects.toThrow();
});
