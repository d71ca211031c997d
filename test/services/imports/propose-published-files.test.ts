import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { eesFile } from '../../../server/imports/ees-file.js';
import { fileOnDisk } from '../../../server/imports/source-file.js';
import { mappingProposals } from '../../../server/reference/open-data/index.js';
import { openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { publishedData } from '../../kit/scenarios/published-data.js';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});

describe.skipIf(publishedData.absent)(`the Department's seven files${publishedData.why}`, () => {
  it.each(publishedData.absent ? [] : publishedData.files('ees'))(
    '%s has the fractions, units and decimal places that a person found in it',
    async (path) => {
      const source = await fileOnDisk(path);
      // Under another name, so that the service does not know the file.
      const unknown = eesFile({ ...source, name: `new_${source.name}` });
      const { outcome, mapping, newMeasures } = await app.services.proposeImportMapping(operator, unknown);
      expect(outcome).toBe('PROPOSED');
      const shipped = mappingProposals.find((each) => source.name.startsWith(each.mapping.fileName));
      const proposed = mapping?.measures ?? [];
      for (const { measure: _code, ...cells } of shipped?.mapping.measures ?? []) {
        expect(proposed).toContainEqual({ measure: expect.any(String), ...cells });
      }
      for (const measure of shipped?.measures ?? []) {
        const { value, where } =
          shipped?.mapping.measures.find((each) => each.measure === measure.code) ?? {};
        const code = proposed.find(
          (each) => each.value === value && JSON.stringify(each.where) === JSON.stringify(where),
        );
        const found = newMeasures.find((each) => each.code === code?.measure);
        const { unit, multiplier, decimalPlaces } = measure;
        expect([measure.code, found?.unit, found?.multiplier, found?.decimalPlaces]).toEqual([
          measure.code,
          unit,
          multiplier,
          decimalPlaces,
        ]);
      }
    },
    60_000,
  );
});
