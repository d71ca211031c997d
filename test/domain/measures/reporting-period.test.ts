import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frequencies, frequencyKinds, periodFits } from '../../../server/domain/measures/measure.js';
import { dueDay, latestPeriodEnded, ownPeriod } from '../../../server/domain/measures/reporting-period.js';
import { type Period, parsePeriod } from '../../../server/domain/values/period.js';
import { shiftPeriod } from '../../../server/domain/values/period-series.js';
import { addDays } from '../../../server/domain/values/plain-date.js';
import { reportingDay } from '../../../server/domain/values/report-time.js';
import { yearTypes } from '../../../server/domain/values/time-identifier.js';

const period = (code: string) => {
  const parsed = parsePeriod(code);
  if (!parsed.ok) throw new Error(`'${code}' is no period`);
  return parsed.value;
};

const measures = frequencies.flatMap((frequency) => yearTypes.map((yearType) => ({ frequency, yearType })));
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the latest period that ended by a day', () => {
  it.each([
    ['MONTHLY', 'FINANCIAL', '2017-08-31', '2017-M8'],
    ['MONTHLY', 'FINANCIAL', '2017-08-30', '2017-M7'],
    ['MONTHLY', 'ACADEMIC', '2018-01-01', '2017-M12'],
    ['QUARTERLY', 'FINANCIAL', '2017-08-31', '201718-FYQ1'],
    ['QUARTERLY', 'FINANCIAL', '2017-06-30', '201718-FYQ1'],
    ['QUARTERLY', 'FINANCIAL', '2017-06-29', '201617-FYQ4'],
    ['QUARTERLY', 'REPORTING', '2017-08-31', '201718-FYQ1'],
    ['QUARTERLY', 'ACADEMIC', '2017-08-31', '201617-AYQ4'],
    ['QUARTERLY', 'CALENDAR', '2017-08-31', '2017-CYQ2'],
    ['QUARTERLY', 'TAX', '2017-07-05', '201718-TYQ1'],
    ['QUARTERLY', 'TAX', '2017-07-04', '201617-TYQ4'],
    ['TERMLY', 'ACADEMIC', '2017-08-30', '201617-T2'],
    ['TERMLY', 'ACADEMIC', '2017-08-31', '201617-T3'],
    ['TERMLY', 'ACADEMIC', '2017-12-31', '201718-T1'],
    ['HALF_YEARLY', 'FINANCIAL', '2017-10-01', '201718-P1'],
    ['ANNUAL', 'FINANCIAL', '2017-08-31', '201617-FY'],
    ['ANNUAL', 'FINANCIAL', '2018-03-30', '201617-FY'],
    ['ANNUAL', 'FINANCIAL', '2018-03-31', '201718-FY'],
    ['ANNUAL', 'ACADEMIC', '2017-08-30', '201516-AY'],
    ['ANNUAL', 'CALENDAR', '2017-08-31', '2016-CY'],
    ['ANNUAL', 'REPORTING', '2018-03-31', '2018-RY'],
    ['ANNUAL', 'REPORTING', '2018-03-30', '2017-RY'],
  ] as const)('of a %s measure of the %s year on %s is %s', (frequency, yearType, on, code) => {
    expect(latestPeriodEnded({ frequency, yearType }, on).code).toBe(code);
  });

  it.each([
    ['TERMLY', 'FINANCIAL', '201617-FY'],
    ['HALF_YEARLY', 'ACADEMIC', '201617-AY'],
    ['TERMLY', 'REPORTING', '2017-RY'],
  ] as const)('is a year if the year has no such parts: %s, %s', (frequency, yearType, code) => {
    expect(latestPeriodEnded({ frequency, yearType }, '2017-09-30').code).toBe(code);
  });

  it('has ended, and the one after it has not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...measures), days, (measure, on) => {
        const latest = latestPeriodEnded(measure, on);
        expect(latest.endsBefore <= addDays(on, 1)).toBe(true);
        expect(shiftPeriod(latest, 1).endsBefore <= addDays(on, 1)).toBe(false);
        expect(periodFits(measure, latest)).toBe(true);
      }),
    );
  });

  it('is of the frequency of the measure, wherever its year has such parts', () => {
    const kinds = new Set(
      measures
        .filter(({ yearType }) => yearType === 'FINANCIAL')
        .filter(({ frequency }) => frequency !== 'TERMLY')
        .map(
          (measure) => latestPeriodEnded(measure, '2017-08-31').kind === frequencyKinds[measure.frequency],
        ),
    );
    expect([...kinds]).toEqual([true]);
  });
});

const always = { dueWithin: 0, since: null, hasFigure: () => false };
const periodInReport = (measure: Parameters<typeof ownPeriod>[0], of: Period): Period =>
  ownPeriod(measure, of, always).period;

describe('the period of a line in a report about a period', () => {
  it.each([
    ['MONTHLY', 'FINANCIAL', '2017-M8', '2017-M8'],
    ['MONTHLY', 'FINANCIAL', '201718-FYQ1', '201718-FYQ1'],
    ['QUARTERLY', 'FINANCIAL', '2017-M8', '201718-FYQ1'],
    ['QUARTERLY', 'FINANCIAL', '2017-M9', '201718-FYQ2'],
    ['QUARTERLY', 'FINANCIAL', '201718-FY', '201718-FY'],
    ['QUARTERLY', 'ACADEMIC', '201718-FYQ1', '201617-AYQ3'],
    ['TERMLY', 'ACADEMIC', '201718-FYQ1', '201617-T2'],
    ['ANNUAL', 'FINANCIAL', '2017-M8', '201617-FY'],
    ['ANNUAL', 'ACADEMIC', '201718-FY', '201617-AY'],
    ['ANNUAL', 'REPORTING', '2017-M8', '2017-RY'],
    ['ANNUAL', 'REPORTING', '201718-FY', '201718-FY'],
    ['ANNUAL', 'CALENDAR', '201718-FYQ4', '2017-CY'],
    ['ANNUAL', 'CALENDAR', '201718-FYQ3', '2017-CY'],
    ['QUARTERLY', 'FINANCIAL', '2017-CYQ3', '201718-FYQ2'],
    ['ANNUAL', 'ACADEMIC', '2017-M8', '201617-AY'],
    ['ANNUAL', 'CALENDAR', '2017-M11', '2016-CY'],
  ] as const)('of a %s measure of the %s year in a report for %s is %s', (frequency, yearType, of, code) => {
    expect(periodInReport({ frequency, yearType }, period(of)).code).toBe(code);
  });

  it('is one that the measure has figures for, and ends by the end of the report', () => {
    const codes = ['2017-M8', '201718-FYQ1', '201617-AYQ4', '201617-T2', '201718-P1', '201718-FY', '2017-RY'];
    for (const measure of measures) {
      for (const of of codes.map(period)) {
        const own = periodInReport(measure, of);
        expect(periodFits(measure, own)).toBe(true);
        expect(own.endsBefore <= of.endsBefore).toBe(true);
      }
    }
  });
});

describe('the period of a line in a report about a day', () => {
  const monthly = { frequency: 'MONTHLY', yearType: 'FINANCIAL' } as const;
  const quarterly = { frequency: 'QUARTERLY', yearType: 'FINANCIAL' } as const;
  const inReport = (
    measure: Parameters<typeof ownPeriod>[0],
    on: string,
    { dueWithin = 0, since = null as string | null, figures = [] as readonly string[] },
  ) => {
    const facts = { dueWithin, since, hasFigure: ({ code }: Period) => figures.includes(code) };
    const { period: own, dueOn, noPeriod } = ownPeriod(measure, reportingDay(on), facts);
    return [own.code, dueOn, noPeriod];
  };

  it.each([
    [monthly, '2017-09-13', {}, ['2017-M8', '2017-08-31', null]],
    [monthly, '2017-08-31', {}, ['2017-M8', '2017-08-31', null]],
    [monthly, '2017-08-30', {}, ['2017-M7', '2017-07-31', null]],
    [quarterly, '2017-09-13', {}, ['201718-FYQ1', '2017-06-30', null]],
    // Due 20 days after the end: the last day before, and the day itself.
    [monthly, '2017-09-19', { dueWithin: 20 }, ['2017-M7', '2017-08-20', null]],
    [monthly, '2017-09-20', { dueWithin: 20 }, ['2017-M8', '2017-09-20', null]],
    // A figure that came early is shown, and so is the latest of two.
    [monthly, '2017-09-13', { dueWithin: 20, figures: ['2017-M8'] }, ['2017-M8', '2017-09-20', null]],
    [monthly, '2017-09-13', { dueWithin: 80, figures: ['2017-M7'] }, ['2017-M7', '2017-10-19', null]],
    [
      monthly,
      '2017-09-13',
      { dueWithin: 80, figures: ['2017-M6', '2017-M7'] },
      ['2017-M7', '2017-10-19', null],
    ],
    // A figure of a period that has not ended is not shown.
    [monthly, '2017-09-13', { figures: ['2017-M9'] }, ['2017-M8', '2017-08-31', null]],
    // Due 90 days after the end: the period before is the latest that is due, whether it has a figure or not.
    [quarterly, '2017-09-13', { dueWithin: 90 }, ['201617-FYQ4', '2017-06-29', null]],
    [quarterly, '2017-09-13', { dueWithin: 90, since: '2017-03-31' }, ['201617-FYQ4', '2017-06-29', null]],
    // It ended before the line was on the scorecard: nothing is due yet, unless there is a figure.
    [
      quarterly,
      '2017-09-13',
      { dueWithin: 90, since: '2017-04-01' },
      ['201718-FYQ1', '2017-09-28', 'NO_PERIOD_DUE'],
    ],
    [
      quarterly,
      '2017-09-13',
      { dueWithin: 90, since: '2017-04-01', figures: ['201617-FYQ4'] },
      ['201617-FYQ4', '2017-06-29', null],
    ],
    [quarterly, '2017-09-13', { since: '2017-07-01' }, ['201718-FYQ2', '2017-09-30', 'NO_PERIOD_DUE']],
  ] as const)('%o on %s, %o', (measure, on, facts, expected) => {
    expect(inReport(measure, on, facts)).toEqual(expected);
  });

  it('has ended, and is due or has a figure; no later one that ended is', () => {
    const given = fc.record({
      measure: fc.constantFrom(...measures),
      on: days,
      dueWithin: fc.integer({ min: 0, max: 400 }),
      places: fc.array(fc.integer({ min: 0, max: 14 })),
    });
    fc.assert(
      fc.property(given, ({ measure, on, dueWithin, places }) => {
        const ended = latestPeriodEnded(measure, on);
        const figures = new Set(places.map((place) => shiftPeriod(ended, -place).code));
        const shows = (candidate: Period) =>
          figures.has(candidate.code) || dueDay(candidate, dueWithin) <= on;
        const facts = { dueWithin, since: null, hasFigure: ({ code }: Period) => figures.has(code) };
        const own = ownPeriod(measure, reportingDay(on), facts);
        expect(own.noPeriod).toBeNull();
        expect(own.period.endsBefore <= addDays(on, 1)).toBe(true);
        expect(shows(own.period)).toBe(true);
        for (let later = ended; later.endsBefore > own.period.endsBefore; later = shiftPeriod(later, -1))
          expect(shows(later)).toBe(false);
      }),
    );
  });
});
