import { describe, expect, it } from 'vitest';
import { merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { figuresOfMeasures } from '../../kit/councils/observations.js';
import { insiders, whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { readThrough } from '../../kit/service/pages.js';

const app = await openTestApp();
const { services } = app;
const [council, neighbour] = [await councilAtWork(app, merton), await councilAtWork(app, rotherham)];
await defineShared(app, measureInput('visits'), measureInput('empty'));

describe('the observations of a measure', () => {
  it('are read latest period first, in pages of any size, each period once in its last version', async () => {
    const months = Array.from(
      { length: 23 },
      (_, index) => `${2016 + Math.floor(index / 12)}-M${(index % 12) + 1}`,
    );
    await council.observe('visits', Object.fromEntries(months.map((month) => [month, '90'])));
    await council.observe('visits', { '2017-M3': '91.5', '201617-FYQ4': '90', '201617-FY': '89' });
    await neighbour.observe('visits', { '2017-M3': '12', '2018-M1': '13' });
    const readValues = async (first: number) =>
      (
        await readThrough(
          (request) =>
            services.findObservations(council.member, figuresOfMeasures(merton, ['visits']), request),
          first,
        )
      ).map(
        ({ period, record }) => `${period.code} ${record.figure.kind === 'VALUE' && record.figure.value}`,
      );
    const whole = await readValues(100);
    expect(whole).toHaveLength(25);
    expect(new Set(whole).size).toBe(25);
    expect(whole[0]).toBe('2017-M11 90');
    // Three periods that end on 31 March 2017, and the month after them.
    expect(whole.slice(7, 11)).toEqual(['2017-M4 90', '2017-M3 91.5', '201617-FYQ4 90', '201617-FY 89']);
    for (const first of [1, 4, 8]) expect(await readValues(first)).toEqual(whole);
  });

  it('are empty if none was entered, and if there is no such measure', async () => {
    const find = (measure: string) =>
      services.findObservations(council.member, figuresOfMeasures(merton, [measure]), {
        first: 5,
        after: null,
      });
    for (const measure of ['empty', 'unknown']) {
      expect(await find(measure)).toEqual({ nodes: [], hasNextPage: false, hasPreviousPage: false });
    }
  });

  it("of another council's local measure are empty", async () => {
    await neighbour.measure('their-own');
    await neighbour.observe('their-own', { '2018-M1': '13' });
    const key = figuresOfMeasures(merton, ['their-own']);
    const page = await services.findObservations(council.member, key, { first: 5, after: null });
    expect(page?.nodes).toEqual([]);
  });

  it('are seen by all roles of the council, and by no others', async () => {
    const key = figuresOfMeasures(merton, ['visits']);
    const page = { first: 1, after: null };
    expect(await whoMay(app, merton, (who) => services.findObservations(who, key, page))).toEqual(insiders);
  });
});

describe('periods', () => {
  const all = { kind: null, yearType: null, from: null, to: null };
  const readCodes = async (first: number, filter: Partial<Record<keyof typeof all, string>>) =>
    (
      await readThrough(
        (request) => services.findPeriods(council.member, { ...all, ...filter } as typeof all, request),
        first,
      )
    ).map(({ code }) => code);

  it('are ordered by their end, in pages of any size', async () => {
    const year = { from: '2017-04-01', to: '2018-03-31' };
    const whole = await readCodes(100, year);
    expect(whole).toEqual(await readCodes(7, year));
    expect(whole.filter((code) => code.includes('FY'))).toEqual([
      '201718-FYQ1',
      '201718-FYQ2',
      '201718-FYQ3',
      '201718-FY',
      '201718-FYQ4',
    ]);
    expect(whole.filter((code) => code.includes('-M'))).toHaveLength(12);
  });

  it('are filtered by kind, kind of year, first day and last day, both included', async () => {
    expect(
      await readCodes(10, { kind: 'YEAR', yearType: 'ACADEMIC', from: '2016-09-01', to: '2018-08-31' }),
    ).toEqual(['201617-AY', '201718-AY']);
    expect(await readCodes(10, { kind: 'MONTH', from: '2018-01-02', to: '2018-03-30' })).toEqual(['2018-M2']);
    expect(await readCodes(10, { kind: 'SNAPSHOT', from: '2018-03-31', to: '2018-03-31' })).toEqual([
      '2018-RY',
    ]);
  });

  it('are found by their codes', async () => {
    expect(await services.findPeriod(council.member, '201718-FYQ4')).toMatchObject({
      timeIdentifier: 'Financial year Q4',
      startsOn: '2018-01-01',
      endsBefore: '2018-04-01',
    });
    expect(await services.findPeriod(council.member, '201719-FYQ4')).toBeNull();
  });
});
