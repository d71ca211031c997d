import { createYardstick, type Yardstick } from '@yardstick/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../server/access/principal.js';
import { createGraphqlHandler } from '../../server/graphql/server/handler.js';
import { createWebServer } from '../../server/http/server.js';
import { accepted, openTestApp, type TestApp } from '../kit/councils/councils.js';
import { ask } from '../kit/database/sql.js';
import { placementStability, placementStabilityName } from '../kit/scenarios/placement-stability.js';

let app: TestApp;
let platform: Yardstick;

beforeAll(async () => {
  app = await openTestApp();
  const { services } = app;
  const graphql = await createGraphqlHandler({
    services,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const web = createWebServer({ graphql, services, isReady: async () => true });
  afterAll(() => web.close());
  const url = `${await web.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const key = accepted(
    await services.createApiKey(operator, { name: 'Platform', roles: ['PLATFORM_ADMINISTRATOR'] }),
  );
  platform = createYardstick({ url, apiKey: key.text ?? '' });
});

describe('a number for a council that was not open in the period', () => {
  const cumbria = {
    name: placementStabilityName,
    content: placementStability('2025', [['909', 'Cumbria', 'E10000006', '60']]),
  };
  const marks = () =>
    ask<{ mark: string }>(
      app.test.administrator,
      'SELECT DISTINCT mark FROM published_figure WHERE mark IS NOT NULL',
    );

  it('is left out with the reason', async () => {
    const report = await platform.imports.openData(cumbria, { preview: true });
    expect(report).toMatchObject({ stored: 0, marked: null, problems: [] });
    expect(report.leftOutBecause).toContainEqual(
      expect.objectContaining({ reason: 'ABOLISHED', what: 'E10000006 Cumbria, closed on 2023-04-01' }),
    );
  });

  it.each(['RECUT', 'AS_PUBLISHED'] as const)(
    'is kept as %s only with a reason, which the report has',
    async (unopened) => {
      const refused = await platform.imports.openData(cumbria, { unopened });
      expect(refused).toMatchObject({ outcome: 'REFUSED', problems: [{ code: 'REQUIRED', row: null }] });
      const unopenedReason = 'The publisher keeps the old area.';
      const report = await platform.imports.openData(cumbria, { unopened, unopenedReason, preview: true });
      expect(report).toMatchObject({
        outcome: 'PREVIEWED',
        marked: { mark: unopened, reason: unopenedReason },
      });
      expect(report.stored).toBe(report.marked?.figures);
      expect(report.stored).toBeGreaterThan(0);
      expect(await marks()).toEqual([]);
    },
  );

  it('with an unknown code names the row, the code and the nearest known name', async () => {
    const content = placementStability('2025', [['909', 'Cumbria', 'E10000096', '60']]);
    const { problems } = await platform.imports.openData({ ...cumbria, content }, { preview: true });
    expect(problems[0]).toMatchObject({ row: 2, code: 'NOT_FOUND' });
    expect(problems[0]?.message).toMatch(/'E10000096'.* The nearest is E100000\d\d \(.+\)\./);
  });
});
