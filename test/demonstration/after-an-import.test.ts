import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { operator } from '../../server/access/principal.js';
import { readKeys } from '../../server/demonstration/data-folder.js';
import { openDemonstration } from '../../server/demonstration/open-demonstration.js';
import { decimalText } from '../../server/domain/values/decimal.js';
import { openDatabase } from '../../server/persistence/database.js';
import { mappingProposals } from '../../server/reference/open-data/index.js';
import { openServices } from '../../server/services/services.js';
import { accepted } from '../kit/councils/councils.js';
import { createTestDatabase } from '../kit/database/postgres.js';

it('is loaded in the same way if an import has added its measures to the catalogue before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-demonstration-'));
  const test = await createTestDatabase();
  const database = await openDatabase(test.owner, { poolSize: 4, statementTimeout: 10_000 });
  try {
    const services = openServices(database, () => new Date());
    for (const measure of mappingProposals.flatMap(({ measures }) => measures)) {
      const { minimumDenominator, minimumValue, maximumValue } = measure;
      const input = {
        ...measure,
        minimumDenominator: minimumDenominator && decimalText(minimumDenominator),
        minimumValue: minimumValue && decimalText(minimumValue),
        maximumValue: maximumValue && decimalText(maximumValue),
      };
      accepted(await services.defineMeasure(operator, input));
    }
    expect(await openDemonstration(services, folder)).toBe(true);
    const member = await services.authenticate(readKeys(folder)?.['E08000018']?.member ?? '');
    const which = { council: 'E08000018', scorecard: 'corporate-parenting', period: '2017-M1' };
    const report = member && (await services.rateScorecard(member, which));
    expect(report?.summary.rag).toMatchObject({ red: 2, amber: 0, green: 0, notRated: 20, total: 22 });
    const placements = report?.lines.find(({ measure }) => measure.code === 'three-or-more-placements');
    // The definition that was there first stands: the Department prints whole numbers.
    expect(placements?.measure.decimalPlaces).toBe(0);
    expect(placements?.direction).toMatchObject({ judgement: 'IMPROVING' });
  } finally {
    await database.close();
    await test.drop();
    rmSync(folder, { recursive: true });
  }
});
