import { expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { inSession } from '../../../server/persistence/embedded/owner.js';
import { applicationConnection } from '../../../server/persistence/sql/connection.js';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';

const app = await openTestApp();
const measure = accepted(
  await app.services.defineMeasure(operator, {
    code: 'dental-checks',
    title: { en: 'Dental checks', cy: null },
    definition: { en: 'Children with a dental check.', cy: null },
    unit: 'PERCENT',
    decimalPlaces: 0,
    polarity: 'HIGH_IS_GOOD',
    multiplier: 100,
    accumulation: 'SNAPSHOT',
    yearType: 'REPORTING',
    frequency: 'ANNUAL',
    hasQuartiles: true,
  }),
);
const tenant = applicationConnection(app.test.owner, 'yardstick_tenant');

const attempt = (statement: string) =>
  inSession(tenant, async (client) => {
    await client.query(`BEGIN; SELECT set_config('app.catalogue', 'on', true)`);
    return client.query(statement);
  });

const insert = (measureId: string, area: string, period: string) =>
  attempt(`INSERT INTO published_figure (measure_id, area_code, period_code, value, source, published_at)
    VALUES ('${measureId}', '${area}', '${period}', 5, 'test', now())`);

const unknownId = '00000000-0000-4000-8000-000000000000';

it('has a measure, an area and a period that exist', async () => {
  await expect(insert(measure.id, merton, '2024-RY')).resolves.toMatchObject({ rowCount: 1 });
  for (const [id, area, period] of [
    [unknownId, merton, '2024-RY'],
    [measure.id, 'E09000099', '2024-RY'],
    [measure.id, merton, '1066-RY'],
  ] as const) {
    await expect(insert(id, area, period)).rejects.toMatchObject({ code: '23503' });
  }
});

it('cannot be moved to another area', async () => {
  await expect(attempt(`UPDATE published_figure SET area_code = 'E09000001'`)).rejects.toThrow(
    'permission denied',
  );
});
