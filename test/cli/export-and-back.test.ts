import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservationRowInput } from '../../server/services/observations/submit-observations.js';
import { merton } from '../kit/councils/councils.js';
import type { Ended } from '../kit/service/command-line.js';
import { councilWithService } from '../kit/service/council-with-service.js';

/** Texts that a spreadsheet would take for formulas or numbers, or that separate cells. */
const texts = [
  ...['=1+1', '-2+3', '+44 20 7946', '@SUM(A1)', '-5 places', '−5 places', '-2.5', '-£5', '-1e5', '-'],
  ...["'=1", "''=1", "'tis late", '＝1+1', '%0A=1', 'a\n=1+1', '"=1', '|cmd', 'Ŵyn;=1+1', '1,=2'],
];

/** A figure of every kind, each text in every place that takes one. */
const figures: Readonly<Record<string, Partial<ObservationRowInput>>> = Object.fromEntries([
  ...texts.map((text, index) => [
    `${1998 + index}-M1`,
    {
      value: '-2.5',
      caveat: { en: text, cy: text },
      citation: text.replace('\n', ' '),
      sourceSystem: text.replace('\n', ' '),
    },
  ]),
  ['2019-M1', { value: '12.340', flags: ['ESTIMATED', 'SERIES_BREAK'], status: 'REVISED' }],
  ['2019-M2', { value: '50', numerator: '1', denominator: '2', status: 'INTERIM' }],
  ['2019-M3', { value: '0', status: 'PROVISIONAL' }],
  [
    '2019-M4',
    {
      absence: {
        reason: 'NOT_YET_DUE',
        explanation: { en: '=late', cy: "'=hwyr" },
        system: '@Mosaic',
        expectedOn: '2019-05-01',
      },
    },
  ],
  ['2019-M5', { absence: { reason: 'CONFIDENTIAL' } }],
]);

describe('figures that are exported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-export-and-back-'));
  const file = join(folder, 'figures.csv');
  let exported: Ended;
  let run: (...words: readonly string[]) => Promise<Ended>;

  beforeAll(async () => {
    const { as, council } = await councilWithService();
    await council.measure('back', { unit: 'PERCENT', multiplier: 100 });
    await council.observe('back', figures);
    run = as('DATA_OFFICER');
    exported = await run('export', 'observations', merton, 'back');
    writeFileSync(file, exported.said);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const count = Object.keys(figures).length;

  it('are all in the file, without a cell that a spreadsheet would calculate', () => {
    expect(exported).toMatchObject({ code: 0, notes: '' });
    for (const text of texts) expect(exported.said).toContain(text.replaceAll('"', '""'));
    const cells = Papa.parse<string[]>(exported.said).data.flat();
    expect(cells.filter((cell) => /^[=+@＝]/.test(cell))).toEqual([]);
  });

  it('are the same when the file is imported, in the preview and in the import', async () => {
    for (const more of [['--preview'], []]) {
      const { code, said } = await run('import', 'observations', file, '--council', merton, ...more);
      expect(code).toBe(0);
      expect(said).toContain(`Stored: 0 new, 0 revised, ${count} unchanged.`);
    }
  });

  it('are exported as the same file again, version for version', async () => {
    expect((await run('export', 'observations', merton, 'back')).said).toBe(exported.said);
  });
});
