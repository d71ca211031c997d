import { beforeAll, describe, expect, it } from 'vitest';
import { earlierFigures, projectionOf } from '../../../server/services/reports/rate-line.js';
import type { LineReport } from '../../../server/services/reports/rate-scorecard.js';
import { cardiff, merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { councilAtWork, type WorkingCouncil } from '../../kit/councils/working-council.js';

let app: TestApp;
let council: WorkingCouncil;

const line = async (measure: string, period: string): Promise<LineReport> => {
  const lineReport = (await council.rated('monthly', period)).lines.find(
    (each) => each.measure.code === measure,
  );
  if (!lineReport) throw new Error(`there is no line of ${measure}`);
  return lineReport;
};
const rags = async (measure: string, period: string) =>
  (await line(measure, period)).standards.map(({ target, rating }) => `${target.standard} ${rating.rag}`);
const codes = (all: readonly { readonly period: { readonly code: string } }[]) =>
  all.map(({ period }) => period.code);

beforeAll(async () => {
  app = await openTestApp();
  const count = { unit: 'NUMBER', multiplier: 1, decimalPlaces: 0 } as const;
  await defineShared(
    app,
    measureInput('visits'),
    measureInput('assessments'),
    measureInput('adoptions', { ...count, accumulation: 'CUMULATIVE_YTD' }),
    measureInput('health-checks', { minimumDenominator: '5' }),
    measureInput('referrals', { ...count, polarity: 'NO_JUDGEMENT' }),
    measureInput('repeat-plans', { polarity: 'BAND_IS_GOOD', accumulation: 'SNAPSHOT' }),
    measureInput('plans', { polarity: 'LOW_IS_GOOD' }),
  );
  council = await councilAtWork(app, merton);
  await council.scorecard('monthly', [
    'visits',
    'assessments',
    'adoptions',
    'health-checks',
    'referrals',
    'repeat-plans',
    { reference: '7a', measure: 'plans', ratingRule: 'IMPROVING_SAVES_FROM_RED' },
  ]);
});

describe('two standards on one measure', () => {
  beforeAll(async () => {
    const national = { standard: 'National minimum', kind: 'NATIONAL' } as const;
    await council.target('visits', '201819-FY', '85', national);
    await council.target('visits', '201819-FY', '90');
    await council.target('visits', '201819-FY', '95', { aim: { point: { value: '95', tolerance: '2' } } });
    await council.observe('visits', { '2018-M4': '94.95', '2018-M5': '94.94', '2018-M6': '84.9' });
    await council.observe('visits', { '2018-M7': '94', '2018-M10': '91' });
  });

  it('have a rating each, the council’s own first, by the latest version of each target', async () => {
    expect(await rags('visits', '2018-M5')).toEqual(['Target AMBER', 'National minimum GREEN']);
    expect(await rags('visits', '2018-M6')).toEqual(['Target RED', 'National minimum RED']);
    const { rating, standards } = await line('visits', '2018-M5');
    expect(rating).toBe(standards[0]?.rating);
    expect(standards[0]?.target.version).toBe(2);
  });

  it('are rated on the value as it is shown: 94.95 is shown as 95.0 and meets 95', async () => {
    expect(await rags('visits', '2018-M4')).toEqual(['Target GREEN', 'National minimum GREEN']);
  });

  it('are those of the month before those of the quarter, and those before the year’s', async () => {
    await council.target('visits', '2018-M7', '93');
    await council.target('visits', '201819-FYQ3', '91');
    const target = async (period: string) => (await line('visits', period)).standards[0]?.target.period.code;
    expect(await target('2018-M7')).toBe('2018-M7');
    expect(await rags('visits', '2018-M7')).toEqual(['Target GREEN', 'National minimum GREEN']);
    expect(await target('2018-M10')).toBe('201819-FYQ3');
    expect(await target('2018-M5')).toBe('201819-FY');
    expect((await line('visits', '2019-M4')).standards).toEqual([]);
  });
});

describe('direction of travel', () => {
  it('compares with the month before', async () => {
    await council.observe('assessments', { '2018-M1': '70', '2018-M2': '71.5' });
    expect((await line('assessments', '2018-M2')).direction).toMatchObject({
      arrow: 'UP',
      judgement: 'IMPROVING',
      comparedWith: [{ code: '2018-M1' }],
    });
    expect((await line('assessments', '2018-M1')).direction).toMatchObject({ reason: 'NO_EARLIER_VALUE' });
  });

  it('is not given across a series break, and is given again after it', async () => {
    await council.observe('assessments', {
      '2018-M3': { value: '60', flags: ['SERIES_BREAK'] },
      '2018-M4': '59',
    });
    const broken = await line('assessments', '2018-M3');
    expect(broken.direction).toMatchObject({ arrow: null, judgement: 'NOT_RATED', reason: 'SERIES_BREAK' });
    expect((await line('assessments', '2018-M4')).direction).toMatchObject({ judgement: 'WORSENING' });
  });

  it('is not given across a gap', async () => {
    await council.observe('assessments', { '2018-M6': '80' });
    expect((await line('assessments', '2018-M6')).direction).toMatchObject({ arrow: null, reason: 'GAP' });
  });

  it('of a year to date compares with the same period last year', async () => {
    await council.observe('adoptions', { '201718-FYQ2': '12', '201819-FYQ1': '8', '201819-FYQ2': '15' });
    const rated = await line('adoptions', '201819-FYQ2');
    const { direction, samePeriodLastYear } = rated;
    const projection = projectionOf(rated);
    expect(direction).toMatchObject({
      basis: 'SAME_PERIOD_LAST_YEAR',
      comparedWith: [{ code: '201718-FYQ2' }],
      judgement: 'IMPROVING',
    });
    expect(samePeriodLastYear?.period.code).toBe('201718-FYQ2');
    expect(codes(earlierFigures(rated))).toEqual(['201819-FYQ1', '201718-FYQ2']);
    expect(projection.kind === 'PROJECTED' && projection.projection.toFixed()).toBe('30');
  });

  it('of a measure without a judgement is only an arrow', async () => {
    await council.observe('referrals', { '2018-M4': '120', '2018-M5': '100' });
    const { direction, rating } = await line('referrals', '2018-M5');
    expect(direction).toMatchObject({ arrow: 'DOWN', judgement: 'NOT_RATED', reason: 'NO_JUDGEMENT' });
    expect(rating).toMatchObject({ rag: 'NOT_RATED', reason: 'CONTEXTUAL' });
  });

  it('of a band is judged by the distance of the value from the band', async () => {
    await council.target('repeat-plans', '201819-FY', '', {
      aim: { bandEdgeInside: { low: '12', high: '18', edge: '1' } },
    });
    await council.observe('repeat-plans', { '2018-M4': '20', '2018-M5': '18.1', '2018-M6': '16' });
    const judged = async (period: string) => {
      const { rating, direction } = await line('repeat-plans', period);
      return [rating.rag, direction.arrow, direction.judgement];
    };
    expect(await judged('2018-M5')).toEqual(['RED', 'DOWN', 'IMPROVING']);
    expect(await judged('2018-M6')).toEqual(['GREEN', 'DOWN', 'IMPROVING']);
  });
});

describe('a value', () => {
  it('that misses its target but is better than last year’s is amber if the line’s rule says so', async () => {
    await council.target('plans', '201819-FY', '10');
    await council.observe('plans', { '2017-M5': '30', '2018-M5': '20', '2017-M6': '15', '2018-M6': '20' });
    expect((await line('plans', '2018-M5')).rating).toMatchObject({ rag: 'AMBER' });
    expect((await line('plans', '2018-M6')).rating).toMatchObject({ rag: 'RED', savedBy: null });
  });

  it('of too few children is shown and not rated', async () => {
    await council.target('health-checks', '201819-FY', '90');
    await council.observe('health-checks', { '2018-M4': { numerator: '1', denominator: '2' } });
    const { rating, observation } = await line('health-checks', '2018-M4');
    expect(rating).toMatchObject({ rag: 'NOT_RATED', reason: 'SMALL_DENOMINATOR' });
    expect(observation?.record.denominator?.toFixed()).toBe('2');
  });

  it('that no system captures is absent with its reason', async () => {
    const absence = { reason: 'NOT_CAPTURED', system: 'Mosaic', expectedOn: '2018-12-01' } as const;
    await council.observe('health-checks', { '2018-M5': { absence } });
    const { rating, direction, observation } = await line('health-checks', '2018-M5');
    expect(rating).toMatchObject({ rag: 'NOT_RATED', reason: 'NO_VALUE' });
    expect(direction.reason).toBe('SYMBOL');
    expect(observation?.record.figure).toMatchObject({ kind: 'ABSENT', absence });
  });

  it('that was corrected is rated as corrected', async () => {
    await council.observe('health-checks', { '2018-M6': '10' });
    await council.observe('health-checks', { '2018-M6': { value: '91', status: 'REVISED' } });
    expect((await line('health-checks', '2018-M6')).rating.rag).toBe('GREEN');
  });

  it('comes with the earlier values, last year’s value and that of the last year’s end', async () => {
    await council.observe('plans', { '2018-M3': '25', '201718-FY': '22' });
    const rated = await line('plans', '2018-M6');
    const { samePeriodLastYear, previousYearEnd } = rated;
    expect(codes(earlierFigures(rated))).toEqual(['2018-M5', '2018-M3', '2017-M6', '2017-M5']);
    expect(samePeriodLastYear?.period.code).toBe('2017-M6');
    expect(previousYearEnd?.period.code).toBe('2018-M3');
  });
});

describe('the whole of May 2018', () => {
  it('adds up to its lines, RAG ratings and directions separately', async () => {
    const { lines, summary } = await council.rated('monthly', '2018-M5');
    const sum = (counts: Readonly<Record<string, number>>) =>
      Object.values(counts).reduce((a, b) => a + b, 0);
    for (const counts of [summary.rag, summary.direction]) {
      expect(counts.red + counts.amber + counts.green + counts.notRated).toBe(lines.length);
      expect(counts.total).toBe(lines.length);
      expect(sum(counts.reasons)).toBe(counts.notRated);
    }
    const { rag, direction, completeness } = summary;
    expect([rag.red, rag.amber, rag.green, rag.notRated]).toEqual([1, 2, 0, 4]);
    expect(rag.reasons).toEqual({ NO_TARGET: 2, NO_VALUE: 1, CONTEXTUAL: 1 });
    expect([direction.red, direction.amber, direction.green, direction.notRated]).toEqual([1, 0, 1, 5]);
    expect(completeness).toEqual({ reported: 4, absent: 1, missing: 2, total: 7 });
  });

  it('names the lines that members should look at', async () => {
    const { exceptions } = await council.rated('monthly', '2018-M5');
    const references = (lines: readonly LineReport[]) => lines.map((each) => each.line.reference);
    expect(references(exceptions.red)).toEqual(['6']);
    expect(references(exceptions.unreportable)).toEqual(['4']);
    expect(references(exceptions.missing)).toEqual(['2', '3']);
    const june = (await council.rated('monthly', '2018-M6')).exceptions;
    expect(references(june.redAndWorsening)).toEqual(['1']);
  });

  it('is null for another council and for an unknown scorecard or period', async () => {
    const { rateScorecard } = app.services;
    const key = { council: merton, scorecard: 'monthly', period: '2018-M5' };
    expect(await rateScorecard(await app.as(cardiff, 'MEMBER'), key)).toBeNull();
    expect(await rateScorecard(council.member, { ...key, scorecard: 'unknown' })).toBeNull();
    expect(await rateScorecard(council.member, { ...key, period: '2018-M13' })).toBeNull();
    expect(await rateScorecard(council.member, { ...key, period: '2000-M3' })).toBeNull();
  });
});
