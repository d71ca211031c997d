import { createYardstick } from '@yardstick/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../server/access/principal.js';
import { createGraphqlHandler } from '../../server/graphql/server/handler.js';
import { createWebServer } from '../../server/http/server.js';
import { observationColumns } from '../../server/imports/observation-sheet.js';
import { fileInMemory } from '../../server/imports/source-file.js';
import { openXlsx } from '../../server/imports/xlsx-table.js';
import { inSession } from '../../server/persistence/embedded/owner.js';
import { accepted, merton, openTestApp, type TestApp } from '../kit/councils/councils.js';
import { defineShared, measureInput } from '../kit/councils/measures.js';
import { ask } from '../kit/database/sql.js';

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

let app: TestApp;
let web: ReturnType<typeof createWebServer>;
let url: string;
let officer: string;
let platform: string;

beforeAll(async () => {
  app = await openTestApp();
  const { services } = app;
  web = createWebServer({
    graphql: await createGraphqlHandler({ services, log: quiet }),
    services,
    isReady: async () => true,
  });
  url = `${await web.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  platform = accepted(
    await services.createApiKey(operator, { name: 'Platform', roles: ['PLATFORM_ADMINISTRATOR'] }),
  ).text;
  const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
  officer = accepted(
    await services.createApiKey(administrator, { council: merton, name: 'Officer', roles: ['DATA_OFFICER'] }),
  ).text;
  await defineShared(app, measureInput('dental-checks', { unit: 'PERCENT', frequency: 'MONTHLY' }));
});

afterAll(() => web.close());

const sheet = (value: string, period = '2019-M1'): string =>
  `measure,period,value\ndental-checks,${period},${value}\n`;

const send = (key: string, body: string, more: Record<string, string> = {}) =>
  web.inject({
    method: 'POST',
    url: '/imports/observations',
    query: { name: 'a.csv', council: merton, ...more },
    headers: { authorization: `Bearer ${officer}`, 'idempotency-key': key },
    body,
  });

const imports = async (): Promise<number> =>
  (await ask(app.test.administrator, 'SELECT FROM import_log')).length;

describe('a file that is sent again under its idempotency key', () => {
  it('gets the earlier answer, marked as replayed, and is not imported again', async () => {
    const first = await send('a', sheet('85'));
    expect([first.statusCode, first.json().outcome]).toEqual([200, 'STORED']);
    const before = await imports();
    const again = await send('a', sheet('85'));
    expect([again.statusCode, again.body, again.headers['idempotency-replayed']]).toEqual([
      200,
      first.body,
      'true',
    ]);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(await imports()).toBe(before);
  });

  it('is refused with another content, another name or as a preview', async () => {
    await send('b', sheet('85', '2019-M2'));
    const before = await imports();
    for (const other of [
      await send('b', sheet('86', '2019-M2')),
      await send('b', sheet('85', '2019-M2'), { name: 'b.csv' }),
      await send('b', sheet('85', '2019-M2'), { preview: 'true' }),
    ]) {
      expect([other.statusCode, other.json().code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    }
    expect(await imports()).toBe(before);
  });

  it('may be corrected after a refusal', async () => {
    const refused = await send('c', sheet('many', '2019-M3'));
    expect([refused.statusCode, refused.json().outcome]).toEqual([422, 'REFUSED']);
    expect((await send('c', sheet('85', '2019-M3'))).json()).toMatchObject({ outcome: 'STORED' });
  });

  it('gets 409 while the first import is in progress, and then its answer', async () => {
    const post = (kind: string, body: string, key: string) =>
      web.inject({
        method: 'POST',
        url: `/imports/${kind}?name=a.csv`,
        headers: { authorization: `Bearer ${platform}`, 'idempotency-key': key },
        body,
      });
    const measures =
      'measure_short,measure,polarity,unit,decimal_places,year_type,no_quartile\nLACnum,Children looked after,-,Number,0,Annual,NA\n';
    expect((await post('lait-measures', measures, 'd')).json().outcome).toBe('STORED');
    const values = 'measure_short,years,la_number,area,value\nLACnum,2016,315,Merton,160\n';
    const first = await inSession(app.test.administrator, async (other) => {
      // Holds the advisory lock that every import of published figures takes.
      await other.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtext('published_figure'))`);
      const waiting = post('lait-values', values, 'e');
      await expect
        .poll(async () => (await other.query('SELECT FROM pg_locks WHERE NOT granted')).rowCount)
        .toBe(1);
      const meanwhile = await post('lait-values', values, 'e');
      expect([meanwhile.statusCode, meanwhile.json().code, meanwhile.headers['retry-after']]).toEqual([
        409,
        'IDEMPOTENCY_KEY_IN_PROGRESS',
        '1',
      ]);
      await other.query('COMMIT');
      return waiting;
    });
    expect([first.statusCode, first.json().outcome]).toEqual([200, 'STORED']);
    const again = await post('lait-values', values, 'e');
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
  });

  it('is refused before the upload if the key is invalid', async () => {
    const answer = await send('two words', sheet('85'));
    expect([answer.statusCode, answer.json().error]).toEqual([400, expect.stringContaining('ASCII')]);
  });
});

describe('the SDK', () => {
  it('sends a file again under one key if the answer was lost, so that it is imported once', async () => {
    const keys: (string | null)[] = [];
    const losing: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      keys.push(new Headers(init?.headers).get('idempotency-key'));
      if (keys.length === 1) throw new TypeError('the connection broke');
      return answer;
    };
    const yardstick = createYardstick({ url, apiKey: officer, fetch: losing });
    const before = await imports();
    const file = { name: 'a.csv', content: sheet('85', '2019-M5') };
    const report = await yardstick.imports.observations(file, { council: merton });
    expect(report).toMatchObject({ outcome: 'STORED', stored: 1, importedBefore: null });
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), keys[0]]);
    expect(await imports()).toBe(before + 1);
    const later = await yardstick.imports.observations(file, { council: merton });
    expect(later).toMatchObject({ outcome: 'UNCHANGED', unchanged: 1 });
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('downloads the template as a workbook', async () => {
    const workbook = await createYardstick({ url }).imports.observationWorkbook();
    const table = await openXlsx(fileInMemory('figures.xlsx', workbook), 1_000_000);
    expect(table.columns).toEqual(observationColumns);
    const answer = await web.inject({ method: 'GET', url: '/imports/observations/template.xlsx' });
    expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="observations.xlsx"',
    ]);
  });
});
