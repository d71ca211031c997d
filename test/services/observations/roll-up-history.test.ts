import { beforeAll, expect, it } from 'vitest';
import { earlierFigures, projectionOf } from '../../../server/services/reports/rate-line.js';
import type { LineReport } from '../../../server/services/reports/rate-scorecard.js';
import { merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { councilAtWork } from '../../kit/councils/working-council.js';

const app = await openTestApp();
await defineShared(
  app,
  measureInput('adoptions', { unit: 'NUMBER', multiplier: 1, decimalPlaces: 0 }),
  measureInput('in-care', { unit: 'NUMBER', multiplier: 1, decimalPlaces: 0, accumulation: 'SNAPSHOT' }),
  measureInput('reviews-in-time'),
);
const council = await councilAtWork(app, merton);
await council.scorecard('quarterly', ['adoptions', 'in-care', 'reviews-in-time']);

const line = async (measure: string, period: string): Promise<LineReport> => {
  const { lines } = await council.rated('quarterly', period);
  const report = lines.find((each) => each.measure.code === measure);
  if (!report) throw new Error(`there is no line of ${measure}`);
  return report;
};
const value = ({ observation }: LineReport) =>
  observation?.record.figure.kind === 'VALUE' ? observation.record.figure.value.toFixed() : null;

beforeAll(async () => {
  await council.observe('adoptions', { '2018-M4': '1', '2018-M5': '2', '2018-M6': '3' });
  await council.observe('adoptions', { '2018-M7': '4', '2018-M8': { value: '5', status: 'INTERIM' } });
  await council.observe('adoptions', { '2018-M9': '6', '2018-M10': '1', '2018-M12': '1' });
  await council.target('adoptions', '201819-FYQ2', '16');
});

it('a quarter whose months were entered is their sum and names them', async () => {
  const quarter = await line('adoptions', '201819-FYQ2');
  expect(value(quarter)).toBe('15');
  expect(quarter.observation?.rolledUpFrom).toEqual(['2018-M7', '2018-M8', '2018-M9']);
  expect(quarter.observation?.record.status).toBe('INTERIM');
  expect(quarter.rating.rag).toBe('RED');
  expect(quarter.direction).toMatchObject({ arrow: 'UP', judgement: 'IMPROVING' });
  expect(earlierFigures(quarter).map(({ period }) => period.code)).toEqual(['201819-FYQ1']);
  expect(projectionOf(quarter)).toMatchObject({ kind: 'PROJECTED', method: 'RUN_RATE' });
});

it('a quarter with a month missing stays empty', async () => {
  expect((await line('adoptions', '201819-FYQ3')).observation).toBeNull();
});

it('a quarter with a month that is suppressed says so, and does not count as not reported', async () => {
  await council.observe('adoptions', { '2017-M10': '1', '2017-M12': '1' });
  const hidden = { absence: { reason: 'CONFIDENTIAL' } } as const;
  await council.observe('adoptions', { '2017-M11': hidden });
  const { observation, rating } = await line('adoptions', '201718-FYQ3');
  expect(observation?.record.figure).toMatchObject({ absence: { reason: 'CONFIDENTIAL' } });
  expect(observation?.rolledUpFrom).toEqual(['2017-M10', '2017-M11', '2017-M12']);
  expect(rating).toMatchObject({ rag: 'NOT_RATED' });
});

it('a quarter with a suppressed month says so before its last month is in; a stock waits for that month', async () => {
  const hidden = { absence: { reason: 'CONFIDENTIAL' } } as const;
  await council.observe('adoptions', { '2017-M7': '1', '2017-M8': hidden });
  await council.observe('in-care', { '2017-M7': '480', '2017-M8': hidden });
  const [sum, stock] = [await line('adoptions', '201718-FYQ2'), await line('in-care', '201718-FYQ2')];
  expect(sum.observation?.record.figure).toMatchObject({ absence: { reason: 'CONFIDENTIAL' } });
  expect(stock.observation).toBeNull();
});

it('a figure entered for the quarter takes precedence and names no months', async () => {
  await council.observe('adoptions', { '201819-FYQ1': '7' });
  const quarter = await line('adoptions', '201819-FYQ1');
  expect([value(quarter), quarter.observation?.rolledUpFrom]).toEqual(['7', undefined]);
});

it('a stock has the value of the last month and the breaks of all months', async () => {
  await council.observe('in-care', { '2018-M6': '480', '2018-M9': '482' });
  await council.observe('in-care', { '2018-M7': { value: '500', flags: ['SERIES_BREAK'] } });
  const quarter = await line('in-care', '201819-FYQ2');
  expect(value(quarter)).toBe('482');
  expect(quarter.observation?.rolledUpFrom).toEqual(['2018-M9']);
  expect(quarter.direction.reason).toBe('SERIES_BREAK');
});

it('percentages are pooled, never averaged', async () => {
  await council.observe('reviews-in-time', {
    '2018-M4': { numerator: '1', denominator: '2' },
    '2018-M5': { numerator: '30', denominator: '40' },
    '2018-M6': { numerator: '8', denominator: '8' },
    '2018-M7': '50',
    '2018-M8': '60',
    '2018-M9': '70',
  });
  expect(value(await line('reviews-in-time', '201819-FYQ1'))).toBe('78');
  const { observation } = await line('reviews-in-time', '201819-FYQ2');
  expect(observation?.record.figure).toMatchObject({
    absence: {
      reason: 'NOT_AVAILABLE',
      explanation: {
        en: 'It is calculated from the numerators and denominators of shorter periods. Without them: July 2018, August 2018, September 2018.',
      },
    },
  });
});
