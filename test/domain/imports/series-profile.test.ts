import { describe, expect, it } from 'vitest';
import type { OpenDataLayout } from '../../../server/domain/imports/open-data-layout.js';
import { cellKey, seriesProfiler } from '../../../server/domain/imports/series-profile.js';
import { period } from '../given.js';

const layout: OpenDataLayout = {
  filters: [
    { column: 'version', label: 'Version', items: ['Final', 'Revised'], total: null },
    { column: 'sex', label: 'Sex', items: ['Girls', 'Boys'], total: null },
  ],
  indicators: ['pupils', 'rate'].map((column) => ({
    column,
    label: column,
    unit: null,
    decimalPlaces: null,
  })),
  statuses: { version: { Final: 'FINAL', Revised: 'REVISED' } },
  notes: [],
};
const series = ['Girls', 'Boys'].map((sex) => ({ where: { version: ['Final', 'Revised'], sex } }));

/** Reads rows: the period, the area, the items and the indicators. */
function profile(...rows: readonly (readonly [string, string, readonly string[], readonly string[]])[]) {
  const profiler = seriesProfiler(layout, series);
  for (const [code, areaCode, items, indicators] of rows) {
    profiler.add({ period: period(code), areaCode, items, indicators });
  }
  return profiler;
}

describe('the profile of a series', () => {
  it('has the count, the range and the decimal places of the numbers of each indicator', () => {
    const profiles = profile(
      ['2024-RY', 'E08000018', ['Revised', 'Girls'], ['12', '1.25']],
      ['2025-RY', 'E08000018', ['Final', 'Girls'], ['-3', 'c']],
      ['2025-RY', 'E92000001', ['Final', 'Girls'], ['900', '0.5']],
      ['2025-RY', 'E06000049', ['Final', 'Girls'], ['z', 'x']],
    ).profiles();
    expect(profiles.map(({ where, cells }) => [where, cells])).toEqual([
      [
        series[0]?.where,
        [
          { numbers: 3, decimalPlaces: 0, least: -3, most: 900 },
          { numbers: 2, decimalPlaces: 2, least: 0.5, most: 1.25 },
        ],
      ],
      [
        series[1]?.where,
        [
          { numbers: 0, decimalPlaces: 0, least: Infinity, most: -Infinity },
          { numbers: 0, decimalPlaces: 0, least: Infinity, most: -Infinity },
        ],
      ],
    ]);
  });

  it('has the numbers of councils by area and period, and none of symbols and other texts', () => {
    const [girls, boys] = profile(
      ['2024-RY', 'E08000018', ['Final', 'Girls'], ['12', 'c']],
      ['2025-RY', 'E08000018', ['Final', 'Girls'], ['13', 'soon']],
      ['2025-RY', 'E12000004', ['Final', 'Girls'], ['14', '1']],
      ['2025-RY', 'E08000018', ['Final', 'Boys'], ['15', '2']],
    ).profiles();
    expect([...(girls?.numbers ?? [])]).toEqual([
      ['E08000018 2024-RY', [12, null]],
      ['E08000018 2025-RY', [13, null]],
    ]);
    expect([...(boys?.numbers ?? [])]).toEqual([['E08000018 2025-RY', [15, 2]]]);
  });

  it('passes over rows of no series', () => {
    const other = profile(['2025-RY', 'E08000018', ['Final', 'Unknown'], ['15', '2']]);
    expect(other.figures().size).toBe(0);
    expect(other.profiles().map(({ numbers }) => numbers.size)).toEqual([0, 0]);
  });

  it('has its figures by series and indicator, those of preferred items first', () => {
    const figures = profile(
      ['2025-RY', 'E08000018', ['Revised', 'Boys'], ['15', '2']],
      ['2025-RY', 'E08000018', ['Final', 'Boys'], ['16', 'soon']],
    ).figures();
    expect([...figures.keys()]).toEqual(['1 0', '1 1']);
    expect(figures.get(cellKey(1, 0))?.periods).toMatchObject([
      {
        ...{ period: '2025-RY', councils: 1, minimum: '16' },
        leftOut: [{ items: "version 'Revised', sex 'Boys'", figures: 1 }],
      },
    ]);
    expect(figures.get(cellKey(1, 1))?.periods).toMatchObject([{ minimum: '2', leftOut: [] }]);
  });
});
