import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { describeImportProblem } from '../../../server/domain/values/file-problem.js';
import { eesFile } from '../../../server/imports/ees-file.js';
import { fingertipsFile } from '../../../server/imports/fingertips-file.js';
import { laitValuesFile } from '../../../server/imports/lait-values-file.js';
import { neighboursFile } from '../../../server/imports/neighbours-file.js';
import { fileInMemory } from '../../../server/imports/source-file.js';
import type { ImportReport } from '../../../server/services/imports/import-report.js';
import { openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { placementStability, placementStabilityName } from '../../kit/scenarios/placement-stability.js';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
  const yearly = { yearType: 'REPORTING', frequency: 'ANNUAL' } as const;
  await defineShared(app, measureInput('lait-lac', yearly), measureInput('fingertips-90001', yearly));
});

const source = (name: string, ...lines: readonly string[]) => fileInMemory(name, [...lines, ''].join('\n'));

const commit = { commit: true } as const;

const openData = (number: string, code: string): Promise<ImportReport> => {
  const text = placementStability('2025', [
    ['936', 'Surrey', 'E10000030', '60'],
    [number, 'Kent', code, '70'],
  ]);
  return app.services.importOpenData(operator, eesFile(fileInMemory(placementStabilityName, text)), commit);
};
const lait = (number: string): Promise<ImportReport> => {
  const rows = ['measure_short,years,la_number,value', 'LAC,2025,936,60', `LAC,2025,${number},70`];
  return app.services.importLaitValues(operator, laitValuesFile(source('values.csv', ...rows)), commit);
};
const neighbours = (own: string, first: string): Promise<ImportReport> => {
  const rows = ['old_la_code,SN_1,SN_1P', '936,850,Close', `${own},${first},Close`];
  return app.services.importNeighbours(operator, neighboursFile(source('neighbours.csv', ...rows)), {
    ...commit,
    effectiveFrom: '2025-04-01',
  });
};
const fingertips = (code: string): Promise<ImportReport> => {
  const heading =
    'Indicator ID,Area Code,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note,Compared to England value or percentiles';
  const row = (area: string) => `90001,${area},2025,50,,,,,,`;
  const file = fingertipsFile(source('data.csv', heading, row('E10000030'), row(code)));
  return app.services.importFingertips(operator, file, commit);
};

describe('an unknown council in a file is named with its row, its code and the nearest council', () => {
  const byNumber = { key: '1886', nearest: '886 (Kent)' };
  const byCode = { key: 'E10000099', nearest: expect.stringMatching(/^E100000\d9 \(.+\)$/) };
  it.each<[string, () => Promise<ImportReport>, number, string, object]>([
    ['open data by code', () => openData('', 'E10000099'), 8, 'new_la_code', byCode],
    ['open data by number', () => openData('1886', ''), 8, 'old_la_code', byNumber],
    ['LAIT', () => lait('1886'), 3, 'la_number', byNumber],
    ['a list’s own council', () => neighbours('1886', '850'), 3, 'old_la_code', byNumber],
    ['a neighbour', () => neighbours('850', '1886'), 3, 'SN_1', byNumber],
    ['Fingertips', () => fingertips('E10000099'), 3, 'Area Code', byCode],
  ])('%s', async (_what, load, row, column, expected) => {
    const report = await load();
    expect(report).toMatchObject({ outcome: 'REFUSED', stored: 0 });
    const [problem] = report.problems;
    expect(problem).toMatchObject({ row, column, problem: { code: 'NOT_FOUND', path: [], ...expected } });
    expect(problem && describeImportProblem(problem)).toMatch(
      /There is no \w+ '\w+'.* The nearest is \w+ \(.+\)\.$/,
    );
  });

  it('without a nearest one if none is near', async () => {
    for (const load of [() => lait('1'), () => neighbours('1', '850'), () => openData('1', '')]) {
      const [problem] = (await load()).problems;
      expect(problem?.problem).toMatchObject({ code: 'NOT_FOUND', key: '1', nearest: undefined });
    }
  });
});
