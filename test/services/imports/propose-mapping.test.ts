import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import {
  checkMapping,
  itemsFor,
  type MappedMeasure,
} from '../../../server/domain/imports/open-data-mapping.js';
import { checkMeasure } from '../../../server/domain/measures/measure.js';
import { eesFile } from '../../../server/imports/ees-file.js';
import { eesMetaFile } from '../../../server/imports/ees-meta-file.js';
import { fileInMemory } from '../../../server/imports/source-file.js';
import { mappingProposals } from '../../../server/reference/open-data/index.js';
import type { ProposalOptions, ProposalReport } from '../../../server/services/imports/propose-mapping.js';
import { accepted, merton, openTestApp, problemsOf, type TestApp } from '../../kit/councils/councils.js';
import { ask } from '../../kit/database/sql.js';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/open-data', name), 'utf8');
const name = 'cla_placement_stability_2025.csv';
const data = fixture(name);
const meta = fixture('cla_placement_stability_2025.meta.csv');
const asMeta = (text: string) => eesMetaFile(fileInMemory('a.meta.csv', text));

const propose = (text: string, options: ProposalOptions = {}, fileName = name): Promise<ProposalReport> =>
  app.services.proposeImportMapping(operator, eesFile(fileInMemory(fileName, text, 1000)), options);
const proposeWithMeta = (description: string, text = data) => propose(text, { meta: asMeta(description) });

const heading = 'time_period,time_identifier,geographic_level,country_code,country_name,new_la_code';
const councils = ['E08000018', 'E06000049', 'E09000024', 'E09000028', 'E08000019'];
/** A file with a row for each council. */
const file = (
  columns: string,
  cellsOf: (place: number) => string | readonly string[],
  year = '2025',
): string =>
  [
    `${heading},${columns}`,
    ...councils.flatMap((code, place) =>
      [cellsOf(place)]
        .flat()
        .map((cells) => `${year},Reporting year,Local authority,E92000001,England,${code},${cells}`),
    ),
    '',
  ].join('\n');

describe('a proposal', () => {
  it('is a mapping and measures that can be stored once a person has decided the polarities', async () => {
    const { outcome, mapping, newMeasures, problems } = await proposeWithMeta(meta);
    expect({ outcome, problems }).toEqual({ outcome: 'PROPOSED', problems: [] });
    if (!mapping) throw new Error('no mapping');
    const { version, ...facts } = mapping;
    expect(version).toBe(0);
    expect(checkMapping(facts)).toEqual([]);
    expect(newMeasures.map(({ polarity }) => polarity)).toEqual(newMeasures.map(() => null));
    expect(newMeasures.flatMap((each) => checkMeasure({ ...each, polarity: 'NO_JUDGEMENT' }))).toEqual([]);
    expect(newMeasures.map(({ code }) => code)).toEqual(mapping.measures.map(({ measure }) => measure));
  });

  it('stores nothing', async () => {
    const counts = () =>
      ask(
        app.test.administrator,
        'SELECT (SELECT count(*) FROM measure) AS m, (SELECT count(*) FROM import_mapping) AS i',
      );
    const before = await counts();
    await propose(data);
    expect(await counts()).toEqual(before);
  });

  it('has the figures of each measure by period: councils, symbols and range', async () => {
    const { figures } = await propose(data);
    const measure = 'living-with-the-same-carer-for-at-least-2-years-percent';
    expect(figures.find((each) => each.measure === measure)?.periods).toEqual([
      {
        period: '2024-RY',
        councils: 8,
        otherAreas: 1,
        symbols: [],
        minimum: '58',
        maximum: '74',
        leftOut: [],
      },
      {
        ...{ period: '2025-RY', councils: 8, otherAreas: 1 },
        symbols: [{ symbol: 'c', cells: 1 }],
        ...{ minimum: '57', maximum: '83', leftOut: [] },
      },
    ]);
  });

  it('has the decimal places of the meta file, or those of the numbers', async () => {
    const places = async (description: string | null) => {
      const { newMeasures } = description ? await proposeWithMeta(description) : await propose(data);
      return newMeasures.filter(({ code }) => code.endsWith('-percent')).map((each) => each.decimalPlaces);
    };
    expect(await places(meta)).toEqual([0, 0]);
    expect(await places(meta.replace('%,0', '%,2'))).toEqual([2, 2]);
    expect(await places(null)).toEqual([0, 0]);
  });

  it('leaves out the total of a percentage, which is always 100', async () => {
    const { mapping, notes } = await propose(data);
    const isTotal = ({ value, where }: MappedMeasure) =>
      value === 'children_percent' && where['placement_stability'] === 'Total children';
    expect(mapping?.measures.filter(isTotal)).toEqual([]);
    expect(notes.filter(({ code }) => code === 'ALWAYS_HUNDRED')).toHaveLength(2);
  });

  it('leaves out areas that are not known, and names them', async () => {
    const joint = 'E09000021 / E09000027';
    const { mapping, notes, leftOut } = await propose(data.replaceAll('E08000019', joint));
    expect(mapping?.leftOutAreas).toEqual([joint]);
    expect(leftOut).toBe(8);
    expect(notes.find(({ code }) => code === 'AREAS_LEFT_OUT')?.message).toContain(joint);
  });

  it('has only the chosen items and indicators', async () => {
    const { mapping } = await propose(data, {
      items: { cla_group: ['CLA on 31 March'], placement_stability: ['Total children'] },
      indicators: ['children_count'],
    });
    expect(mapping?.measures).toMatchObject([
      { value: 'children_count', where: { placement_stability: 'Total children' } },
    ]);
  });

  it('joins the releases of a file by year, with their statuses', async () => {
    const revised = file('version,pupils', (place) => `Revised,${place + 10}`, '2025');
    const final = file('version,pupils', (place) => `Final,${place + 20}`, '2024');
    const older = file('version,pupils', (place) => `Revised,${place + 30}`, '2024');
    const below = (text: string): string => text.split('\n').slice(1).join('\n');
    const { mapping, figures } = await propose(revised + below(final) + below(older), {}, 'ks4.csv');
    expect(figures[0]?.periods).toMatchObject([
      { period: '2024-RY', minimum: '20', leftOut: [{ items: "version 'Revised'" }] },
      { period: '2025-RY', minimum: '10', leftOut: [] },
    ]);
    expect(mapping).toMatchObject({
      statuses: { version: { Final: 'FINAL', Revised: 'REVISED' } },
      measures: [{ measure: 'pupils', where: { version: ['Final', 'Revised'] } }],
    });
  });

  it('holds filters at their total if there are too many combinations, and is refused if it cannot', async () => {
    const ages = Array.from({ length: 300 }, (_, index) => `Aged ${index}`);
    const rows = (items: readonly string[]) =>
      file('age,pupils', (place) => items.map((item) => `${item},${place + 1}`));
    const held = await propose(rows(['Total', ...ages]), {}, 'ages.csv');
    expect(held.mapping?.measures).toMatchObject([{ where: { age: 'Total' } }]);
    expect(held.notes.map(({ code }) => code)).toContain('HELD_AT_TOTAL');
    const refused = await propose(rows(ages), {}, 'ages.csv');
    expect(refused).toMatchObject({ outcome: 'REFUSED', mapping: null });
    expect(refused.problems[0]?.problem).toEqual({ code: 'TOO_MANY_MEASURES', found: 300, limit: 200 });
    const chosen = await propose(rows(ages), { items: { age: ['Aged 7'] } }, 'ages.csv');
    expect(chosen.mapping?.measures).toHaveLength(1);
  });

  it('is refused if rows differ by a number alone, until the caller names the filter', async () => {
    const text = file('year_group,pupils', (place) =>
      ['1', '2', '3'].map((group) => `${group},${place + 9}`),
    );
    const { problems } = await propose(text, {}, 'groups.csv');
    expect(problems).toMatchObject([{ row: 3, problem: { code: 'HIDDEN_FILTER', first: 2 } }]);
    const { mapping } = await propose(text, { filters: ['year_group'] }, 'groups.csv');
    expect(mapping?.measures.map(({ where }) => where['year_group'])).toEqual(['1', '2', '3']);
  });
});

describe('a proposal for the next release of a file', () => {
  it('keeps the measures of its mapping, with the version, and adds those that are new', async () => {
    const first = await propose(data, {}, 'stable_2024.csv');
    if (!first.mapping) throw new Error('no mapping');
    const newMeasures = first.newMeasures.map((measure) => ({
      ...measure,
      polarity: 'NO_JUDGEMENT' as const,
      minimumDenominator: null,
      minimumValue: measure.minimumValue?.toFixed() ?? null,
      maximumValue: measure.maximumValue?.toFixed() ?? null,
    }));
    accepted(
      await app.services.defineImportMapping(operator, { ...first.mapping, source: 'Ours', newMeasures }),
    );
    const extra = data.replaceAll('With 3 or more placements during the year', 'With 4 or more placements');
    const next = await propose(extra, {}, 'stable_2025.csv');
    expect(next.mapping).toMatchObject({ code: first.mapping.code, source: 'Ours', version: 1 });
    expect(next.newMeasures.map(({ title }) => title.en)).toEqual([
      expect.stringContaining('With 4 or more placements'),
      expect.stringContaining('With 4 or more placements'),
    ]);
    const kept = first.mapping.measures.filter(
      ({ where }) =>
        !itemsFor(where, 'placement_stability').includes('With 3 or more placements during the year'),
    );
    for (const measure of kept) expect(next.mapping?.measures).toContainEqual(measure);
    expect(next.notes.filter(({ code }) => code === 'NOT_IN_FILE')).toHaveLength(2);
  });

  it('never takes the code of another measure or mapping', async () => {
    const known = mappingProposals[0]?.mapping;
    const text = file('x', (place) => `${place}`);
    const { mapping } = await propose(text, {}, `${known?.code.replaceAll('-', '_')}.csv`);
    expect(mapping?.code).not.toBe(known?.code);
    const defined = await app.services.defineMeasure(operator, {
      ...{ code: 'x', title: { en: 'X', cy: null }, definition: { en: 'X', cy: null }, unit: 'NUMBER' },
      ...{ decimalPlaces: 0, polarity: 'NO_JUDGEMENT', multiplier: 1, accumulation: 'IN_PERIOD' },
      ...{ yearType: 'REPORTING', frequency: 'ANNUAL', hasQuartiles: true },
    });
    accepted(defined);
    expect((await propose(text, {}, 'other.csv')).newMeasures.map(({ code }) => code)).toEqual(['x-2']);
  });
});

describe('no proposal is made', () => {
  const wrongMeta: readonly (readonly [title: string, description: string, problem: object])[] = [
    [
      'of another file',
      meta.replace('children_count', 'pupil_count'),
      { code: 'MISSING_COLUMNS', missing: ['pupil_count'] },
    ],
    ['that is the data', data, { code: 'MISSING_COLUMNS', missing: ['col_name', 'col_type'] }],
    ['that is empty', '', { code: 'FILE_EMPTY' }],
    ['with a heading alone', meta.split('\n')[0] ?? '', {}],
    [
      'with another kind of column',
      meta.replace('Filter', 'Filters'),
      { code: 'NOT_ALLOWED', found: 'Filters' },
    ],
    ['with another unit', meta.replace('%', 'furlongs'), { code: 'NOT_ALLOWED', found: 'furlongs' }],
    [
      'with fractions of decimal places',
      meta.replace('%,0', '%,0.5'),
      { code: 'OUT_OF_RANGE', found: '0.5' },
    ],
    ['with a row without a name', meta.replace('\ncla_group', '\n'), { code: 'REQUIRED' }],
  ];
  it.each(wrongMeta)('for a meta file %s, which the problem names', async (_title, description, problem) => {
    const report = await proposeWithMeta(description);
    expect(report).toMatchObject({ outcome: 'REFUSED', mapping: null, newMeasures: [] });
    expect(report.problems[0]).toMatchObject({ fileName: 'a.meta.csv', problem });
  });

  it.each<[string, string, object]>([
    ['another file', 'a,b\n1,2\n', { code: 'MISSING_COLUMNS' }],
    ['no row', `${heading},pupils\n`, { code: 'FILE_EMPTY' }],
    ['no indicator', file('sex', () => 'Girls'), { code: 'NO_INDICATOR', found: ['sex'] }],
    ['another period', file('pupils', () => '1').replaceAll('2025', '202526'), { code: 'MALFORMED_PERIOD' }],
  ])('for %s', async (_title, text, problem) => {
    const report = await propose(text, {}, 'a.csv');
    expect(report).toMatchObject({ outcome: 'REFUSED', mapping: null });
    expect(report.problems[0]).toMatchObject({ fileName: 'a.csv', problem });
  });

  it.each<[ProposalOptions, string]>([
    [{ items: { sex: ['Girls'] } }, 'sex'],
    [{ items: { cla_group: ['Nobody'] } }, 'Nobody'],
    [{ indicators: ['pupils'] }, 'pupils'],
    [{ filters: ['age'] }, 'age'],
  ])('for a choice that the file does not have: %j', async (options, found) => {
    const { problems } = await propose(data, options);
    expect(problems[0]?.problem).toMatchObject({ code: 'NOT_ALLOWED', found });
  });

  it('for people of a council', async () => {
    const stranger = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
    const attempt = app.services.proposeImportMapping(stranger, eesFile(fileInMemory(name, data)));
    await expect(attempt).rejects.toThrow('needs the platform');
  });
});

describe('a mapping with new measures', () => {
  it('is stored with all of them or not at all, and its problems have their places', async () => {
    const { mapping, newMeasures } = await propose(data, {}, 'wrong_2025.csv');
    if (!mapping) throw new Error('no mapping');
    const inputs = newMeasures.map((measure, index) => ({
      ...{ ...measure, polarity: 'NO_JUDGEMENT' as const, minimumDenominator: null, minimumValue: null },
      maximumValue: null,
      ...(index === 1 && { decimalPlaces: 7 }),
      ...(index === 2 && { council: merton }),
    }));
    const result = await app.services.defineImportMapping(operator, { ...mapping, newMeasures: inputs });
    expect(problemsOf(result)).toMatchObject([
      { code: 'OUT_OF_RANGE', path: ['newMeasures', 1, 'decimalPlaces'] },
      { code: 'NOT_ALLOWED', path: ['newMeasures', 2, 'council'] },
    ]);
    const codes = newMeasures.map(({ code }) => code);
    const stored = await ask(app.test.administrator, 'SELECT code FROM measure WHERE code = ANY($1)', [
      codes,
    ]);
    expect(stored).toEqual([]);
  });
});
