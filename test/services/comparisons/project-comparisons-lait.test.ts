import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { decimal, decimalText } from '../../../server/domain/values/decimal.js';
import type { Comparison } from '../../../server/services/comparisons/comparison.js';
import { openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { ask } from '../../kit/database/sql.js';
import {
  type ImportedLait,
  importLait,
  lait,
  laitCode,
  laitPeriod,
} from '../../kit/scenarios/lait-import.js';

interface Row {
  code: string;
  period_code: string;
  area_code: string;
  rank: number | null;
  quartile_band: string | null;
  neighbours_mean: string | null;
  neighbours_median: string | null;
  neighbours_used: number | null;
  q25: string | null;
  q50: string | null;
  q75: string | null;
}

/** LAIT averages in binary floating point and prints 15 digits. */
const closeEnough = '1e-10';

const plain = (text: string | null | undefined): string => (text ? decimalText(decimal(text)) : '');

function agrees(column: string, ours: string, theirs: string): boolean {
  if (column !== 'statistical_neighbour_average' || ours === '' || theirs === '') return ours === theirs;
  return decimal(ours).minus(theirs).abs().lt(closeEnough);
}

/** LAIT averages even one neighbour; we give no average of fewer than three. */
const averaged = (expected: (column: string) => string): string =>
  Number(expected('statistical_neighbour_count')) < 3 ? '' : expected('statistical_neighbour_average');

describe.skipIf(lait.absent)(`the projection of everything that LAIT publishes${lait.why}`, () => {
  let app: TestApp;
  let imported: ImportedLait;
  let rows: ReadonlyMap<string, Row>;

  beforeAll(async () => {
    app = await openTestApp();
    imported = await importLait(app);
    const comparisons = await ask<Row>(
      app.test.administrator,
      `SELECT code, period_code, area_code, rank, quartile_band, neighbours_mean, neighbours_median,
         neighbours_used, q25, q50, q75
       FROM published_comparison JOIN published_distribution USING (measure_id, period_code)
       JOIN measure ON measure.id = measure_id`,
    );
    rows = new Map(comparisons.map((row) => [`${row.code} ${row.period_code} ${row.area_code}`, row]));
  }, 300_000);

  it('agrees with every rank, band, quartile point and neighbour mean of the tool', () => {
    const differences = imported.expected.flatMap((expected) => {
      const period = laitPeriod(expected('years'));
      const area = imported.councils.get(expected('la_number'));
      const row = rows.get(`${laitCode(expected('measure_short'))} ${period} ${area}`);
      const judged = expected('rank') !== '-';
      const banded = expected('quartile') !== '-';
      const pairs: readonly (readonly [column: string, ours: string, theirs: string])[] = [
        ['rank', `${row?.rank ?? ''}`, judged ? expected('rank') : ''],
        ['quartile', row?.quartile_band ?? '', banded ? expected('quartile') : ''],
        ['q25', plain(row?.q25), expected('q25')],
        ['q50', plain(row?.q50), expected('q50')],
        ['q75', plain(row?.q75), expected('q75')],
        ['statistical_neighbour_average', plain(row?.neighbours_mean), averaged(expected)],
        [
          'statistical_neighbour_count',
          `${row?.neighbours_used ?? 0}`,
          expected('statistical_neighbour_count'),
        ],
      ];
      return pairs
        .filter(([column, ours, theirs]) => !agrees(column, ours, theirs))
        .map(
          ([column, ours, theirs]) =>
            `${expected('measure_short')} ${period} ${area} ${column}: ${ours} instead of ${theirs}`,
        );
    });
    expect(differences.slice(0, 20)).toEqual([]);
    expect(imported.expected).toHaveLength(85_794);
  });

  it("compares Cheshire East's placement stability of 2025 with its neighbours", async () => {
    const cheshireEast = 'E06000049';
    const measure = laitCode('LAC_LongStable%');
    const among = {
      kind: 'GROUP',
      code: `neighbours-of-${cheshireEast.toLowerCase()}`,
      council: null,
    } as const;
    const answer = await app.services.benchmark(operator, {
      measure,
      period: '2025-RY',
      among,
      methods: ['MEAN', 'MEDIAN'],
      reference: 'NATION',
    });
    const value = (comparison: Comparison | undefined) =>
      comparison?.kind === 'COMPARED' ? comparison.value.toFixed() : comparison?.reason;
    expect(answer?.averages.map(value)).toEqual(['69', '70.5']);
    expect(value(answer?.nation)).toBe('69');

    const trends = await app.services.benchmarkTrend(
      operator,
      {
        council: cheshireEast,
        measures: [measure],
        from: '2025-01-01',
        until: '2025-12-31',
        method: 'MEDIAN',
      },
      { first: 20, after: null },
    );
    const point = trends?.nodes[0]?.node.points[0];
    expect(point?.published?.figure).toMatchObject({ kind: 'VALUE', value: decimal('63') });
    expect(point?.standing).toMatchObject({ rank: { rank: 112 }, band: 'D' });
    expect(value(point?.neighbours)).toBe('70.5');
    expect(value(point?.nation)).toBe('69');
  });

  // Measures processor time, because clock time depends on the load of the machine.
  it('takes well under a minute', () => {
    expect(imported.took).toBeLessThan(40_000);
  });
});
