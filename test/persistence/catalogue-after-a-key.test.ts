import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { authoriseCataloguer } from '../../server/access/policy.js';
import { fromNowhere, operator } from '../../server/access/principal.js';
import { decimal } from '../../server/domain/values/decimal.js';
import { type Database, openDatabase } from '../../server/persistence/database.js';
import { openServices } from '../../server/services/services.js';
import { accepted, merton, openTestApp, type TestApp } from '../kit/councils/councils.js';
import { measureInput } from '../kit/councils/measures.js';

let app: TestApp;
let database: Database;
beforeAll(async () => {
  app = await openTestApp();
  // A single new connection.
  database = await openDatabase(app.test.owner, { poolSize: 1, statementTimeout: 5_000 });
});
afterAll(() => database.close());

it('figures-can-be-imported-on-a-connection-whose-only-earlier-use-is-a-key-lookup', async () => {
  const measure = measureInput('stable', { yearType: 'REPORTING', frequency: 'ANNUAL' });
  const { id } = accepted(await app.services.defineMeasure(operator, measure));
  const services = openServices(database, () => new Date());
  const key = `ysk_${merton}_${'a'.repeat(12)}_${'b'.repeat(43)}`;
  expect(await services.authenticate(key, fromNowhere)).toBeNull();

  const counts = await database.inCatalogue(
    authoriseCataloguer(operator, 'openDataImport'),
    async ({ figures, audit }) => {
      await figures.lockForWrite();
      await figures.stage([
        {
          line: 2,
          part: 'VALUE',
          measureId: id,
          areaCode: merton,
          periodCode: '2025-RY',
          figure: { kind: 'VALUE', value: decimal('70') },
          numerator: null,
          denominator: null,
          textAsReceived: '70',
          mark: null,
          details: null,
          preference: 0,
        },
      ]);
      audit.record('IMPORT', ['made-up'], null, { stored: 1 });
      return figures.merge({
        importId: randomUUID(),
        source: 'Made up',
        publishedAt: new Date(),
        publishedOn: null,
      });
    },
  );
  expect(counts).toMatchObject([{ stored: 1 }]);
});
