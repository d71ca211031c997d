import { describe, expect, it } from 'vitest';
import { type FigurePlace, figureSummary } from '../../../server/domain/imports/figure-summary.js';
import { absentFigure } from '../../../server/domain/observations/figure.js';
import { value } from '../given.js';

const place = (period: string, areaCode: string, preference = 0, items = ''): FigurePlace => ({
  ...{ period, areaCode, preference, items },
});
const nothing = { councils: 0, otherAreas: 0, symbols: [], minimum: null, maximum: null, leftOut: [] };

describe('the summary of the figures of a file', () => {
  it('counts councils and other areas once each, and has the range of the councils', () => {
    const { add, measures } = figureSummary();
    add('pupils', value('12.50'), place('2025-RY', 'E08000018'));
    add('pupils', value('3'), place('2025-RY', 'E06000049'));
    add('pupils', value('7'), place('2025-RY', 'E06000049'));
    add('pupils', value('900'), place('2025-RY', 'E92000001'));
    add('pupils', value('1'), place('2025-RY', 'E12000004'));
    expect(measures()).toEqual([
      {
        measure: 'pupils',
        periods: [
          { ...nothing, period: '2025-RY', councils: 2, otherAreas: 2, minimum: '3', maximum: '12.5' },
        ],
      },
    ]);
  });

  it('has no range of nations alone, and none of symbols', () => {
    const { add, measures } = figureSummary();
    add('pupils', value('900'), place('2024-RY', 'E92000001'));
    add('pupils', absentFigure('CONFIDENTIAL'), place('2025-RY', 'E08000018'));
    expect(measures()[0]?.periods).toEqual([
      { ...nothing, period: '2024-RY', otherAreas: 1 },
      { ...nothing, period: '2025-RY', councils: 1, symbols: [{ symbol: 'c', cells: 1 }] },
    ]);
  });

  it('counts cells by symbol, in the order of the symbols', () => {
    const { add, measures } = figureSummary();
    for (const reason of ['NOT_APPLICABLE', 'CONFIDENTIAL', 'NOT_APPLICABLE'] as const) {
      add('pupils', absentFigure(reason), place('2025-RY', 'E08000018'));
    }
    expect(measures()[0]?.periods[0]?.symbols).toEqual([
      { symbol: 'c', cells: 1 },
      { symbol: 'z', cells: 2 },
    ]);
  });

  it('is by measure as first added, and by the code of the period', () => {
    const { add, measures } = figureSummary();
    for (const measure of ['pupils', 'absent']) {
      for (const period of ['2025-RY', '2023-RY', '2024-RY']) {
        add(measure, value('1'), place(period, 'E08000018'));
      }
    }
    expect(measures().map(({ measure, periods }) => [measure, periods.map(({ period }) => period)])).toEqual([
      ['pupils', ['2023-RY', '2024-RY', '2025-RY']],
      ['absent', ['2023-RY', '2024-RY', '2025-RY']],
    ]);
    expect(figureSummary().measures()).toEqual([]);
  });

  it('counts the preferred items of a period, and only the figures of the others', () => {
    const { add, measures } = figureSummary();
    add('pupils', value('5'), place('2024-RY', 'E08000018', 2, 'Provisional'));
    add('pupils', value('6'), place('2024-RY', 'E08000018', 1, 'Revised'));
    add('pupils', absentFigure('CONFIDENTIAL'), place('2024-RY', 'E06000049', 1, 'Revised'));
    add('pupils', value('7'), place('2024-RY', 'E08000018', 0, 'Final'));
    add('pupils', value('8'), place('2025-RY', 'E08000018', 1, 'Revised'));
    expect(measures()[0]?.periods).toEqual([
      {
        ...{ ...nothing, period: '2024-RY', councils: 1, minimum: '7', maximum: '7' },
        leftOut: [
          { items: 'Revised', figures: 2 },
          { items: 'Provisional', figures: 1 },
        ],
      },
      { ...nothing, period: '2025-RY', councils: 1, minimum: '8', maximum: '8' },
    ]);
  });
});
