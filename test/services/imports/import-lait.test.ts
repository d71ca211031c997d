import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { type Decimal, decimalText } from '../../../server/domain/values/decimal.js';
import { dayInLondon } from '../../../server/domain/values/instant.js';
import { laitMeasuresFile } from '../../../server/imports/lait-measures-file.js';
import { laitValuesFile } from '../../../server/imports/lait-values-file.js';
import { fileInMemory, fileOnDisk } from '../../../server/imports/source-file.js';
import { inSession } from '../../../server/persistence/embedded/owner.js';
import { accepted, merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { publishedData } from '../../kit/scenarios/published-data.js';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});

const measures = [
  'measure_code,topic,measure_short,measure,polarity,unit,decimal_places,year_type,no_quartile,minimum_value,maximum_value',
  '112,Children Looked After,CareLeaverAcc,Care Leavers - Suitable accommodation (%),High,% of leavers,1,Financial Year,NA,0,100',
  '124,Children Looked After,LAC,"Children looked after rate per 10,000",-,"Rate per 10,000",1,Annual,NA,-,NA',
  '363,Children Looked After,LAC_Prog,Progress,High,Average Score,2,Academic Year,N,,',
  '',
].join('\n');

const values = [
  'measure_short,years,la_number,area,value',
  'CareLeaverAcc,2016,315,Merton,4.0999999999999996',
  'CareLeaverAcc,2016,970,England,-',
  'LAC,2016,815,North Yorkshire,30',
  'LAC,2024,815,North Yorkshire,31',
  'LAC_Prog,2016,315,Merton,-7.0000000000000007E-2',
  '',
].join('\n');

const loadMeasures = (text: string, commit = true) =>
  app.services.importLaitMeasures(operator, laitMeasuresFile(fileInMemory('measures.csv', text)), {
    commit,
  });
const loadValues = (text: string, commit = true) =>
  app.services.importLaitValues(operator, laitValuesFile(fileInMemory('values.csv', text)), { commit });

const storedFigures = () =>
  inSession(app.test.administrator, async (client) => {
    const { rows } = await client.query(
      `SELECT code, area_code AS area, period_code AS period, value::text, text_as_received AS text
       FROM published_figure JOIN measure ON measure.id = measure_id ORDER BY code, period_code, area_code`,
    );
    return rows;
  });

describe('the measure list of the tool', () => {
  it('becomes measures of the catalogue', async () => {
    expect(await loadMeasures(measures)).toMatchObject({ outcome: 'STORED', stored: 3, problems: [] });
    const measure = await app.services.findMeasure(operator, { code: 'lait-care-leaver-acc', council: null });
    expect(measure).toMatchObject({ polarity: 'HIGH_IS_GOOD', unit: 'PERCENT', yearType: 'FINANCIAL' });
    const rate = await app.services.findMeasure(operator, { code: 'lait-lac', council: null });
    expect(rate).toMatchObject({ polarity: 'NO_JUDGEMENT', multiplier: 10000, accumulation: 'SNAPSHOT' });
    const progress = await app.services.findMeasure(operator, { code: 'lait-lac-prog', council: null });
    expect(progress).toMatchObject({ hasQuartiles: false, minimumValue: null });
  });

  it('changes nothing when it is imported again, and gives a changed measure its next version', async () => {
    expect(await loadMeasures(measures)).toMatchObject({ outcome: 'UNCHANGED', unchanged: 3 });
    const changed = measures.replace(',High,% of leavers,1,', ',High,% of leavers,0,');
    expect(await loadMeasures(changed)).toMatchObject({ outcome: 'STORED', revised: 1, unchanged: 2 });
    const measure = await app.services.findMeasure(operator, { code: 'lait-care-leaver-acc', council: null });
    expect(measure).toMatchObject({ decimalPlaces: 0, version: 2 });
  });

  it('has topic, short name and source, by which a measure is found', async () => {
    const codesFound = async (search: string | null, topic: string | null = null) => {
      const filter = { codes: null, local: null, search, topic };
      const order = { field: 'CODE', direction: 'ASC' } as const;
      const page = { first: 10, after: null };
      const found = await app.services.findMeasures(operator, { council: null, filter, order }, page);
      return found?.nodes.map(({ node }) => node.code);
    };
    const topic = 'children looked after';
    expect(await codesFound('careleaver', topic)).toEqual(['lait-care-leaver-acc']);
    expect(await codesFound('Interactive Tool', topic)).toHaveLength(3);
    expect(await codesFound('looked after', topic)).toHaveLength(3);
    expect(await codesFound('careleaver', 'Adoption')).toEqual([]);
    const measure = await app.services.findMeasure(operator, { code: 'lait-lac', council: null });
    expect(measure).toMatchObject({ topic: 'Children Looked After', shortName: 'LAC' });
  });

  it('leaves the days until figures are due as an administrator has set them', async () => {
    const which = { code: 'lait-lac', council: null };
    const found = await app.services.findMeasure(operator, which);
    if (!found) throw new Error('the list has no such measure');
    const digits = (value: Decimal | null) => value && decimalText(value);
    const due = {
      ...found,
      council: null,
      minimumDenominator: digits(found.minimumDenominator),
      minimumValue: digits(found.minimumValue),
      maximumValue: digits(found.maximumValue),
      dueWithin: 30,
    };
    accepted(await app.services.defineMeasure(operator, due));
    expect(await loadMeasures(measures.replace('looked after rate', 'looked-after rate'))).toMatchObject({
      revised: 2,
    });
    expect(await app.services.findMeasure(operator, which)).toMatchObject({ dueWithin: 30 });
  });

  it('says what its units and types of year mean, and leaves rows of debris out', async () => {
    const row = (short: string, unit: string, yearType: string) =>
      `1,Finance,${short},A title,-,"${unit}",1,${yearType},NA,,`;
    const list = [
      measures.split('\n')[0],
      row('U1', 'Rate per 1000 live births', 'Calendar Year'),
      row('U2', 'Rate per 10,000', 'Annual (end of Sept)'),
      row('U3', 'Rate per 100,000', 'annual - january'),
      row('U4', 'Spend', 'Financial Year'),
      row('U5', 'Unit Cost', 'Financial Year'),
      row('U6', '% gap', 'Academic Year'),
      row('U7', 'Average Point Score', 'Academic Year'),
      row('U8', 'Case Load', 'Annual (end of Sept)'),
      '0,0,0,0,-,-,0,-,-,-,-',
      '',
    ].join('\n');
    expect(await loadMeasures(list)).toMatchObject({
      outcome: 'STORED',
      stored: 8,
      leftOut: 1,
      problems: [],
    });
    const facts = async (code: string) => {
      const measure = await app.services.findMeasure(operator, { code, council: null });
      const { unit, multiplier, yearType, accumulation, minimumValue, maximumValue } = measure ?? {};
      expect([minimumValue, maximumValue]).toEqual([null, null]);
      return [unit, multiplier, yearType, accumulation];
    };
    expect(await facts('lait-u1')).toEqual(['NUMBER', 1000, 'CALENDAR', 'IN_PERIOD']);
    expect(await facts('lait-u2')).toEqual(['NUMBER', 10000, 'REPORTING_SEPTEMBER', 'SNAPSHOT']);
    expect(await facts('lait-u3')).toEqual(['NUMBER', 100000, 'REPORTING_JANUARY', 'SNAPSHOT']);
    expect(await facts('lait-u4')).toEqual(['POUNDS', 1, 'FINANCIAL', 'IN_PERIOD']);
    expect(await facts('lait-u5')).toEqual(['POUNDS', 1, 'FINANCIAL', 'IN_PERIOD']);
    expect(await facts('lait-u6')).toEqual(['PERCENT', 100, 'ACADEMIC', 'IN_PERIOD']);
    expect(await facts('lait-u7')).toEqual(['NUMBER', 1, 'ACADEMIC', 'IN_PERIOD']);
    expect(await facts('lait-u8')).toEqual(['NUMBER', 1, 'REPORTING_SEPTEMBER', 'SNAPSHOT']);
  });

  it.each([
    ['an unknown type of year', '1,T,X,A title,-,%,1,Weekly,NA,,', 'year_type', 'NOT_ALLOWED'],
    ['a limit that is no number', '1,T,X,A title,-,%,1,Annual,NA,low,', 'minimum_value', 'MALFORMED_DECIMAL'],
    ['no decimal places', '1,T,X,A title,-,%,,Annual,NA,,', null, 'OUT_OF_RANGE'],
    ['a topic of a page', `1,${'T'.repeat(121)},X,A title,-,%,1,Annual,NA,,`, 'topic', 'TOO_LONG'],
    ['zeros in front of a title', '0,0,0,A title,-,%,1,Annuall,NA,,', 'year_type', 'NOT_ALLOWED'],
  ])('is refused with %s', async (_what, row, column, code) => {
    const report = await loadMeasures(`${measures}${row}\n`);
    expect(report.outcome).toBe('REFUSED');
    expect(report.problems[0]).toMatchObject({ row: 5, column, problem: { code } });
  });

  it('is refused with an unknown polarity, or with a measure twice', async () => {
    const odd = await loadMeasures(measures.replace(',High,% of', ',Higher,% of'));
    expect(odd.problems[0]).toMatchObject({ row: 2, column: 'polarity', problem: { code: 'NOT_ALLOWED' } });
    const twice = await loadMeasures(`${measures}${measures.split('\n')[1]}\n`);
    expect(twice.problems[0]).toMatchObject({ row: 5, problem: { code: 'DUPLICATE' } });
  });
});

describe('the values of the tool', () => {
  it('are stored without floating-point artefacts, for the right year and the council of that time', async () => {
    expect(await loadValues(values)).toMatchObject({ outcome: 'STORED', stored: 5, problems: [] });
    expect(await storedFigures()).toEqual([
      {
        code: 'lait-care-leaver-acc',
        area: merton,
        period: '201516-FY',
        value: '4.1',
        text: '4.0999999999999996',
      },
      { code: 'lait-care-leaver-acc', area: 'E92000001', period: '201516-FY', value: null, text: '-' },
      { code: 'lait-lac', area: 'E06000065', period: '2016-RY', value: '30', text: null },
      { code: 'lait-lac', area: 'E06000065', period: '2024-RY', value: '31', text: null },
      {
        code: 'lait-lac-prog',
        area: merton,
        period: '201516-AY',
        value: '-0.07',
        text: '-7.0000000000000007E-2',
      },
    ]);
    expect(await loadValues(values)).toMatchObject({ outcome: 'UNCHANGED', unchanged: 5 });
  });

  it('of-a-council-that-went-on-under-another-code-are-its-own-before-and-after', async () => {
    await loadValues(values.replace('LAC,2016', 'LAC,2023'));
    const areas = (await storedFigures()).filter(({ period }) => ['2023-RY', '2024-RY'].includes(period));
    expect(areas.map(({ area, period }) => [area, period])).toEqual([
      ['E06000065', '2023-RY'],
      ['E06000065', '2024-RY'],
    ]);
  });

  it.each([
    [
      'an unlisted measure',
      values.replace('LAC,2016', 'Nothing,2016'),
      { row: 4, column: 'measure_short', code: 'NOT_FOUND' },
    ],
    [
      'an unknown area number',
      values.replace(',970,', ',999,'),
      { row: 3, column: 'la_number', code: 'NOT_FOUND' },
    ],
    [
      'an invalid year',
      values.replace('LAC,2016', 'LAC,16'),
      { row: 4, column: 'years', code: 'MALFORMED_PERIOD' },
    ],
    [
      'a percentage of 250',
      values.replace('4.0999999999999996', '250'),
      { row: 2, column: 'value', code: 'OUT_OF_RANGE' },
    ],
    [
      'a blank value',
      values.replace(',England,-', ',England,'),
      { row: 3, column: 'value', code: 'VALUE_OR_ABSENCE_REQUIRED' },
    ],
    ['one figure twice', values.replace('LAC,2024', 'LAC,2016'), { row: 5, column: null, code: 'DUPLICATE' }],
  ])('are refused with %s', async (_what, text, { row, column, code }) => {
    const before = await storedFigures();
    const report = await loadValues(text);
    expect(report).toMatchObject({ outcome: 'REFUSED', stored: 0 });
    expect(report.problems[0]).toMatchObject({ row, column, problem: { code } });
    expect(await storedFigures()).toEqual(before);
  });
});

describe.skipIf(publishedData.absent)(`the published files of the tool${publishedData.why}`, () => {
  it('are stored: 68 measures and 92,760 values, without the symbols of councils that were not open', async () => {
    const list = await fileOnDisk(publishedData.path('lait', 'measures-children-looked-after.csv'));
    const listed = await app.services.importLaitMeasures(operator, laitMeasuresFile(list), {
      commit: true,
    });
    expect(listed.problems).toEqual([]);
    expect(listed.rowsRead).toBe(68);
    expect(listed.measures).toHaveLength(68);
    const path = publishedData.path('lait', 'values-children-looked-after.csv');
    const file = laitValuesFile(await fileOnDisk(path));
    // Later than every import of the small files above, which say no day.
    const options = { commit: true, publishedOn: dayInLondon(new Date()) };
    const report = await app.services.importLaitValues(operator, file, options);
    expect(report.problems).toEqual([]);
    expect(report.stored + report.revised + report.unchanged).toBe(92_760);
  }, 180_000);
});
