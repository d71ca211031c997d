import { beforeAll, describe, expect, it } from 'vitest';
import { operator, type Principal } from '../../../server/access/principal.js';
import { laitMeasuresFile } from '../../../server/imports/lait-measures-file.js';
import { laitValuesFile } from '../../../server/imports/lait-values-file.js';
import { fileInMemory } from '../../../server/imports/source-file.js';
import { merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';

/** A list in the tool's layout with every type of year and unit, written by hand. */
const list = [
  'measure_code,topic,measure_short,measure,polarity,unit,decimal_places,year_type,no_quartile',
  '1,Early Years,TwoYearOlds,Two-year-olds in funded education,High,% of eligible two-year-olds,1,Annual - January,NA',
  '2,KS4,Gap,Gap in attainment,Low,% gap,2,Academic Year,NA',
  '3,Health and Wellbeing,InfantMort,Infant mortality,Low,Rate per 1000 live births,1,Calendar,NA',
  '4,Health and Wellbeing,Admissions,Admissions for substance misuse,Low,"Rate per 100,000",1,Financial Year,NA',
  '5,Child Protection,CPRate,Children on a plan,-,"Rate per 10,000",1,Annual,N',
  '6,Finance,Spend,Spend on children looked after,-,Spend,0,Financial Year,NA',
  '7,Finance,UnitCost,Cost of a week in foster care,-,Unit Cost,0,Financial,NA',
  '8,Workforce,CaseLoad,Children to a social worker,Low,Case Load,1,Annual (end of Sept),NA',
  '9,KS2,Points,Average point score,High,Average Point Score,1,Academic Year,NA',
  '10,KS5,PerPupil,Score of each pupil,High,Score per pupil,1,Academic,NA',
  '11,CIN,Number,Children in need,-,Number,0,Annual,NA',
  '',
].join('\n');

/** Every label of a year. Of each: measure, label, period, Merton's and Camden's value, status, note. */
const figures = [
  ['TwoYearOlds', '2023', '2023-RYJAN', '111.4', '98', null, null],
  ['Gap', '2016-17 (prov)', '201617-AY', '-3.98', '2', 'PROVISIONAL', '2016-17 (prov)'],
  ['Gap', '2015/16 (Final)', '201516-AY', '5', '-1', 'FINAL', '2015/16 (Final)'],
  ['Gap', '2014', '201314-AY', '7', '8', null, null],
  ['InfantMort', '2014-16', '201416-CY3', '3.1', '2.9', null, null],
  ['InfantMort', '2013', '2013-CY', '3.2', '4', null, null],
  ['Admissions', '2013/14-15/16', '201316-FY3', '81.9', '60', null, null],
  ['Admissions', '2014/15-16/17 (Rev)', '201417-FY3', '80', '85', 'REVISED', '2014/15-16/17 (Rev)'],
  ['CPRate', '2023', '2023-RY', '40', '35', null, null],
  ['Spend', '2016-17 (OT)', '201617-FY', '4500000', '2000000', null, '2016-17 (OT)'],
  ['UnitCost', '2016-17', '201617-FY', '812', '700', null, null],
  ['CaseLoad', '2022', '2022-RYSEP', '15.2', '16', null, null],
  ['Points', '2016', '201516-AY', '28.1', '30', null, null],
  ['PerPupil', '2015/16', '201516-AY', '31', '32', null, null],
  ['Number', '2016-17', '2017-RY', '160', '200', null, null],
] as const;

const values = [
  'measure_short,years,la_number,area,value',
  ...figures.flatMap(([measure, label, , ofMerton, ofCamden]) => [
    `${measure},${label},315,Merton,${ofMerton}`,
    `${measure},${label},202,Camden,${ofCamden}`,
  ]),
  'TwoYearOlds,0,315,Merton,-',
  '0,0,0,0,-',
  '',
].join('\n');

const codes: Readonly<Record<string, string>> = {
  TwoYearOlds: 'lait-two-year-olds',
  Gap: 'lait-gap',
  InfantMort: 'lait-infant-mort',
  Admissions: 'lait-admissions',
  CPRate: 'lait-cprate',
  Spend: 'lait-spend',
  UnitCost: 'lait-unit-cost',
  CaseLoad: 'lait-case-load',
  Points: 'lait-points',
  PerPupil: 'lait-per-pupil',
  Number: 'lait-number',
};

let app: TestApp;
let member: Principal;

const load = (text: string, publishedOn = '2025-01-01') =>
  app.services.importLaitValues(operator, laitValuesFile(fileInMemory('values.csv', text)), {
    commit: true,
    publishedOn,
  });

beforeAll(async () => {
  app = await openTestApp();
  member = await app.as(merton, 'MEMBER');
  const measures = laitMeasuresFile(fileInMemory('measures.csv', list));
  const report = await app.services.importLaitMeasures(operator, measures, { commit: true });
  expect(report).toMatchObject({ outcome: 'STORED', stored: 11, problems: [] });
});

const benchmarkOf = (measure: string, period: string) =>
  app.services.benchmark(member, {
    measure: codes[measure] ?? '',
    period,
    among: { kind: 'ENGLISH_COUNCILS' },
    methods: ['MEAN'],
    reference: 'NATION',
  });

describe('values in the layout of the tool, with every type of year, label and unit', () => {
  it('come in whole; rows of debris are left out and counted', async () => {
    expect(await load(values)).toMatchObject({
      outcome: 'STORED',
      stored: 2 * figures.length,
      leftOut: 2,
      problems: [],
    });
    expect(await load(values)).toMatchObject({ outcome: 'UNCHANGED', unchanged: 2 * figures.length });
  });

  it.each(figures)(
    '%s of %s is of %s, and ranked',
    async (measure, _label, period, own, other, status, note) => {
      const answer = await benchmarkOf(measure, period);
      const areas = answer?.areas.filter(({ published }) => published !== null) ?? [];
      expect(areas).toHaveLength(2);
      const polarity = answer?.measure.polarity;
      const isBetter = polarity === 'LOW_IS_GOOD' ? Number(own) < Number(other) : Number(own) > Number(other);
      const merton = areas.find(({ area }) => area.name.en === 'Merton');
      expect(merton?.published).toMatchObject({ status, note });
      expect(merton?.published?.figure).toMatchObject({ kind: 'VALUE' });
      expect(merton?.standing.rank?.rank ?? null).toBe(polarity === 'NO_JUDGEMENT' ? null : isBetter ? 1 : 2);
      expect(merton?.standing.band === null).toBe(polarity === 'NO_JUDGEMENT');
    },
  );

  it('become the next version when their status changes and their value does not', async () => {
    const final = values.replaceAll('2016-17 (prov)', '2016-17 (Final)');
    expect(await load(final, '2025-02-01')).toMatchObject({ outcome: 'STORED', revised: 2, stored: 0 });
    const answer = await benchmarkOf('Gap', '201617-AY');
    const statuses = answer?.areas.flatMap(({ published }) => published?.status ?? []);
    expect(statuses).toEqual(['FINAL', 'FINAL']);
    expect(await load(values, '2025-03-01')).toMatchObject({ outcome: 'STORED', revised: 2 });
  });

  it.each([
    ['a zero for a year in a row with a value', 'Gap,0,315,Merton,5', 'years', 'MALFORMED_PERIOD'],
    ['an unknown ending', 'Gap,2016-17 (new),315,Merton,5', 'years', 'MALFORMED_PERIOD'],
    ['a year across two for calendar years', 'InfantMort,2016-17,315,Merton,5', 'years', 'MALFORMED_PERIOD'],
    ['one year under two labels', 'Gap,2016/17,315,Merton,5', null, 'DUPLICATE'],
    ['the same year with another status', 'Gap,2016-17 (Final),315,Merton,5', null, 'DUPLICATE'],
  ])('are refused with %s', async (_what, row, column, code) => {
    const report = await load(`${values}${row}\n`);
    expect(report).toMatchObject({ outcome: 'REFUSED', stored: 0 });
    expect(report.problems[0]).toMatchObject({ column, problem: { code } });
  });
});
