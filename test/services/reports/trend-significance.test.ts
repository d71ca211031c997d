import { describe, expect, it } from 'vitest';
import { isChangeSignificant, lineTrend } from '../../../server/services/reports/trend-significance.js';
import { merton, openTestApp } from '../../kit/councils/councils.js';
import { councilAtWork } from '../../kit/councils/working-council.js';

const app = await openTestApp();
const council = await councilAtWork(app, merton);
await council.measure('share');
await council.measure('adopted', {
  unit: 'NUMBER',
  decimalPlaces: 0,
  multiplier: 1,
  accumulation: 'CUMULATIVE_YTD',
});
await council.measure('days', { unit: 'DAYS', multiplier: 1 });
await council.scorecard('monthly', ['share', 'adopted', 'days']);

const of100 = (numerator: number, denominator = 100) => ({
  numerator: `${numerator}`,
  denominator: `${denominator}`,
});
const line = async (measure: string, period: string) => {
  const lineReport = (await council.rated('monthly', period)).lines.find(
    (each) => each.measure.code === measure,
  );
  if (!lineReport) throw new Error(`no line of ${measure}`);
  return lineReport;
};

describe('the trend of a line', () => {
  it('of a percentage is χ² for trend over five months: 60, 58, 50, 45 and 40 of 100', async () => {
    await council.observe('share', {
      '2018-M4': of100(60),
      '2018-M5': of100(58),
      '2018-M6': of100(50),
      '2018-M7': of100(45),
    });
    expect(lineTrend(await line('share', '2018-M7'))).toMatchObject({ reason: 'TOO_FEW_PERIODS' });
    await council.observe('share', { '2018-M8': of100(40) });
    const trend = lineTrend(await line('share', '2018-M8'));
    expect(trend).toMatchObject({ outcome: 'DECREASING_AND_GETTING_WORSE' });
    expect('chiSquared' in trend && trend.chiSquared).toBeCloseTo(11.2376182, 6);
  });

  it('is not computed across a series break, nor with an unknown fraction', async () => {
    await council.observe('share', { '2018-M9': '40' });
    expect(lineTrend(await line('share', '2018-M9'))).toMatchObject({ reason: 'MISSING_VALUE' });
    await council.observe('share', { '2018-M9': { ...of100(40), flags: ['SERIES_BREAK'] } });
    expect(lineTrend(await line('share', '2018-M9'))).toMatchObject({ reason: 'SERIES_BREAK' });
  });

  it('of a year to date is over the same month of five years', async () => {
    await council.observe('adopted', {
      '2014-M8': '90',
      '2015-M8': '70',
      '2016-M8': '50',
      '2017-M8': '35',
      '2018-M7': '15',
      '2018-M8': '20',
    });
    expect(lineTrend(await line('adopted', '2018-M8')).outcome).toBe('DECREASING_AND_GETTING_WORSE');
  });

  it('of a measure that is not a count has no interval and no trend', async () => {
    await council.observe('days', {
      '2018-M4': '1',
      '2018-M5': '2',
      '2018-M6': '3',
      '2018-M7': '4',
      '2018-M8': '5',
    });
    expect(lineTrend(await line('days', '2018-M8'))).toMatchObject({ reason: 'MISSING_VALUE' });
  });
});

describe('the significance of a change', () => {
  it('50 of 100 after 60 is not significant; 40 of 100 after 80 is', async () => {
    expect(isChangeSignificant(await line('share', '2018-M6'))).toBe(false);
    await council.observe('share', { '2018-M10': of100(80), '2018-M11': of100(40) });
    expect(isChangeSignificant(await line('share', '2018-M11'))).toBe(true);
  });

  it('is null without the numbers, for a first figure and for days', async () => {
    expect(isChangeSignificant(await line('share', '2018-M4'))).toBeNull();
    expect(isChangeSignificant(await line('days', '2018-M8'))).toBeNull();
  });
});
