import { beforeAll, describe, expect, it } from 'vitest';
import { earlierFigures, projectionOf } from '../../../server/services/reports/rate-line.js';
import type { LineReport } from '../../../server/services/reports/rate-scorecard.js';
import { merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { councilAtWork, type WorkingCouncil } from '../../kit/councils/working-council.js';

let app: TestApp;
let council: WorkingCouncil;

const line = async (measure: string, period: string): Promise<LineReport> => {
  const lineReport = (await council.rated('year', period)).lines.find(
    (each) => each.measure.code === measure,
  );
  if (!lineReport) throw new Error(`there is no line of ${measure}`);
  return lineReport;
};
const rated = async (measure: string, period: string) => {
  const { rating } = await line(measure, period);
  return rating.rag === 'NOT_RATED' ? rating.reason : rating.rag;
};
const projected = async (measure: string, period: string) => {
  const projection = projectionOf(await line(measure, period));
  if (projection.kind === 'NOT_PROJECTED') return projection.reason;
  const { projection: value, gapToTarget, runRateRequired, method, outlook } = projection;
  return [method, value.toFixed(), gapToTarget?.toFixed(), runRateRequired?.toFixed(), outlook];
};

beforeAll(async () => {
  app = await openTestApp();
  const count = { unit: 'NUMBER', multiplier: 1, decimalPlaces: 0, frequency: 'QUARTERLY' } as const;
  const toDate = { accumulation: 'CUMULATIVE_YTD', frequency: 'QUARTERLY' } as const;
  const measures = [
    measureInput('adoptions', count),
    measureInput('adoptions-to-date', { ...count, ...toDate }),
    measureInput('exclusions-to-date', { ...count, ...toDate, polarity: 'LOW_IS_GOOD' }),
    measureInput('referral-rate-to-date', { unit: 'NUMBER', multiplier: 10000, ...toDate }),
    measureInput('days-to-match', { ...count, ...toDate, unit: 'DAYS', polarity: 'LOW_IS_GOOD' }),
    measureInput('reviews-in-time', { frequency: 'QUARTERLY', maximumValue: '100' }),
    measureInput('exclusions', { ...count, frequency: 'TERMLY', yearType: 'ACADEMIC' }),
    measureInput('placements', { frequency: 'QUARTERLY' }),
    measureInput('plans', { frequency: 'QUARTERLY', minimumDenominator: '5' }),
  ];
  await defineShared(app, ...measures);
  council = await councilAtWork(app, merton);
  await council.scorecard(
    'year',
    measures.map(({ code }, index) => ({
      reference: `${index + 1}`,
      measure: code,
      ratingRule: code === 'plans' ? 'IMPROVING_SAVES_FROM_RED' : 'STANDARD',
    })),
  );
});

describe('what adds up over the year', () => {
  beforeAll(async () => {
    for (const measure of ['adoptions', 'adoptions-to-date'])
      await council.target(measure, '201819-FY', '35');
    await council.observe('adoptions', { '201819-FYQ1': '9', '201819-FYQ2': '9', '201819-FYQ3': '9' });
    await council.observe('adoptions', { '201819-FY': '36', '201718-FYQ1': '9', '201718-FYQ3': '9' });
    await council.observe('adoptions-to-date', { '201819-FYQ1': '9', '201819-FYQ2': '18' });
    await council.observe('adoptions-to-date', { '201819-FYQ3': '27', '201819-FYQ4': '36' });
  });

  it('is not red in a quarter because the year’s target is not reached yet', async () => {
    expect(await rated('adoptions', '201819-FYQ3')).toBe('TARGET_IS_FOR_YEAR_END');
    expect(await rated('adoptions-to-date', '201819-FYQ3')).toBe('TARGET_IS_FOR_YEAR_END');
  });

  it('shows the year’s target all year', async () => {
    for (const period of ['201819-FYQ3', '201819-FY']) {
      const { standards } = await line('adoptions', period);
      expect(standards.map(({ target }) => target.period.code)).toEqual(['201819-FY']);
    }
  });

  it('is red for good as soon as a year to date is above the year’s target of none', async () => {
    await council.target('exclusions-to-date', '201819-FY', '0');
    await council.observe('exclusions-to-date', {
      '201819-FYQ1': '0',
      '201819-FYQ2': '1',
      '201819-FYQ3': '1',
    });
    expect(await rated('exclusions-to-date', '201819-FYQ1')).toBe('TARGET_IS_FOR_YEAR_END');
    expect(await rated('exclusions-to-date', '201819-FYQ2')).toBe('RED');
    expect(await rated('exclusions-to-date', '201819-FYQ3')).toBe('RED');
  });

  it('is rated by the year’s target at its end, and a year to date in the last quarter too', async () => {
    expect(await rated('adoptions', '201819-FY')).toBe('GREEN');
    expect(await rated('adoptions-to-date', '201819-FYQ4')).toBe('GREEN');
  });

  it('is rated by the target of its own quarter, or of the half that ends with it', async () => {
    await council.target('adoptions', '201819-FYQ1', '10');
    expect(await rated('adoptions', '201819-FYQ1')).toBe('RED');
    await council.target('adoptions-to-date', '201819-P1', '17');
    expect(await rated('adoptions-to-date', '201819-FYQ2')).toBe('GREEN');
    expect(await rated('adoptions-to-date', '201819-FYQ1')).toBe('TARGET_IS_FOR_YEAR_END');
  });

  it('is projected to the year’s total, from its parts or from the year to date alike', async () => {
    const expected = ['RUN_RATE', '36', '8', '8', 'LIKELY'];
    expect(await projected('adoptions', '201819-FYQ3')).toEqual(expected);
    expect(await projected('adoptions-to-date', '201819-FYQ3')).toEqual(expected);
  });

  it('is not projected if a part is missing', async () => {
    expect(await projected('adoptions', '201718-FYQ3')).toBe('EARLIER_VALUE_MISSING');
    expect(await projected('adoptions', '201718-FYQ2')).toBe('NO_VALUE');
  });

  it('is projected by months elapsed if terms differ in length: 8 in four months make 24', async () => {
    await council.observe('exclusions', { '201819-T1': '8', '201819-T1T2': '14' });
    expect((await projected('exclusions', '201819-T1'))?.slice(0, 2)).toEqual(['RUN_RATE', '24']);
  });

  it('includes a cumulative rate of the population', async () => {
    await council.observe('referral-rate-to-date', { '201819-FYQ1': '100' });
    expect((await projected('referral-rate-to-date', '201819-FYQ1'))?.slice(0, 2)).toEqual([
      'RUN_RATE',
      '400',
    ]);
  });
});

describe('what does not add up', () => {
  it('a cumulative average of days is projected by a straight line, and rated by the year’s target', async () => {
    await council.target('days-to-match', '201819-FY', '121');
    await council.observe('days-to-match', { '201819-FYQ1': '120', '201819-FYQ2': '120' });
    await council.observe('days-to-match', { '201819-FYQ3': '120' });
    expect((await projected('days-to-match', '201819-FYQ3'))?.slice(0, 2)).toEqual(['LEAST_SQUARES', '120']);
    expect(await rated('days-to-match', '201819-FYQ3')).toBe('GREEN');
  });

  it('the straight line starts at the latest series break and stays within the measure’s bounds', async () => {
    await council.target('reviews-in-time', '201819-FY', '95');
    await council.observe('reviews-in-time', { '201718-FYQ3': '20', '201718-FYQ4': '30' });
    const broken = { value: '90', flags: ['SERIES_BREAK'] } as const;
    await council.observe('reviews-in-time', { '201819-FYQ1': broken, '201819-FYQ2': '91' });
    expect(await projected('reviews-in-time', '201819-FYQ2')).toBe('TOO_FEW_PERIODS');
    await council.observe('reviews-in-time', { '201819-FYQ3': '92' });
    expect((await projected('reviews-in-time', '201819-FYQ3'))?.slice(0, 2)).toEqual(['LEAST_SQUARES', '93']);
    await council.observe('reviews-in-time', { '201819-FYQ3': { value: '99', status: 'REVISED' } });
    expect((await projected('reviews-in-time', '201819-FYQ3'))?.slice(0, 2)).toEqual([
      'LEAST_SQUARES',
      '100',
    ]);
  });

  it('a period that is not a part of the year is not projected, with that reason', async () => {
    expect(await projected('exclusions', '201819-T1T2')).toBe('NOT_PART_OF_YEAR');
  });
});

describe('an improvement on last year saves from red', () => {
  beforeAll(async () => {
    await council.target('plans', '201819-FY', '95');
    const tiny = { numerator: '1', denominator: '2' };
    await council.observe('plans', { '201718-FYQ1': tiny, '201718-FYQ2': '50', '201718-FYQ3': '50' });
    const broken = { value: '60', flags: ['SERIES_BREAK'] } as const;
    const other = { value: '60', flags: ['DEFINITION_DIFFERS'] } as const;
    await council.observe('plans', { '201718-FYQ4': '50', '201819-FYQ1': '60', '201819-FYQ2': '60' });
    await council.observe('plans', { '201819-FYQ3': other, '201819-FYQ4': broken });
  });

  it('if the two are comparable', async () => {
    expect(await rated('plans', '201819-FYQ2')).toBe('AMBER');
  });

  it('not across a series break, under another definition, or against a denominator below the minimum', async () => {
    expect(await rated('plans', '201819-FYQ4')).toBe('RED');
    expect(await rated('plans', '201819-FYQ3')).toBe('RED');
    expect(await rated('plans', '201819-FYQ1')).toBe('RED');
  });
});

it('the earlier figures of a quarter are those of quarters, not of the year that they are in', async () => {
  await council.observe('placements', { '201718-FY': { value: '8', flags: ['SERIES_BREAK'] } });
  await council.observe('placements', { '201718-FYQ3': '50', '201718-FYQ4': '60', '201819-FYQ3': '70' });
  const earlier = earlierFigures(await line('placements', '201819-FYQ3'));
  expect(earlier.map(({ period }) => period.code)).toEqual(['201718-FYQ4', '201718-FYQ3']);
});
