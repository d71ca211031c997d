import { describe, expect, it } from 'vitest';
import { referenceAreas, referenceRecodings, referenceSuccessions } from '../../server/reference/areas.js';
import { csvRecords, csvRows } from '../kit/scenarios/csv-rows.js';
import { publishedData } from '../kit/scenarios/published-data.js';

const councils = referenceAreas.filter(({ level }) => level === 'COUNCIL');
const today = councils.filter(({ closedOn }) => closedOn === null);
const areaWith = (gssCode: string) => referenceAreas.find((area) => area.gssCode === gssCode);
const successorsOf = (gssCode: string): readonly string[] =>
  referenceSuccessions
    .filter(({ predecessor }) => predecessor === gssCode)
    .map(({ successor }) => areaWith(successor)?.nameEn ?? '');

describe('the reference areas', () => {
  it('are 153 English councils and 22 Welsh ones today, in nine regions of two nations', () => {
    expect(today.filter(({ gssCode }) => gssCode.startsWith('E'))).toHaveLength(153);
    expect(today.filter(({ gssCode }) => gssCode.startsWith('W'))).toHaveLength(22);
    const regions = referenceAreas.filter(({ gssCode }) => gssCode.startsWith('E12'));
    expect(regions).toHaveLength(9);
    expect(new Set(today.map(({ regionCode }) => regionCode)).size).toBe(10);
  });

  it('are of five types', () => {
    const types = today.map(({ councilType }) => councilType);
    const count = (type: string): number => types.filter((each) => each === type).length;
    expect(count('COUNTY')).toBe(21);
    expect(count('METROPOLITAN_DISTRICT')).toBe(36);
    expect(count('LONDON_BOROUGH')).toBe(33);
    expect(count('UNITARY')).toBe(63);
    expect(count('PRINCIPAL_AREA')).toBe(22);
  });

  it('have unique codes, and current councils have unique numbers', () => {
    const codes = [...referenceAreas, ...referenceRecodings].map((area) =>
      'formerCode' in area ? area.formerCode : area.gssCode,
    );
    expect(new Set(codes).size).toBe(codes.length);
    const numbers = today.flatMap(({ laCode }) => laCode ?? []);
    expect(new Set(numbers).size).toBe(153);
  });

  it('come after the areas that contain them', () => {
    referenceAreas.forEach(({ regionCode, nationCode }, index) => {
      const before = referenceAreas.slice(0, index).map(({ gssCode }) => gssCode);
      for (const around of [regionCode, nationCode]) if (around) expect(before).toContain(around);
    });
  });

  it('name the successors of closed councils', () => {
    expect(successorsOf('E06000029')).toEqual(['Bournemouth, Christchurch and Poole']);
    expect(successorsOf('E10000009')).toEqual(['Bournemouth, Christchurch and Poole', 'Dorset']);
    expect(successorsOf('E10000021')).toEqual(['North Northamptonshire', 'West Northamptonshire']);
    expect(successorsOf('E10000006')).toEqual(['Cumberland', 'Westmorland and Furness']);
    expect(areaWith('E10000023')).toMatchObject({
      laCode: '815',
      closedOn: '2023-04-01',
      councilType: 'COUNTY',
    });
    expect(areaWith('E06000065')).toMatchObject({ laCode: '815', openedOn: '2023-04-01', closedOn: null });
    for (const { gssCode, closedOn } of councils) {
      expect(successorsOf(gssCode).length > 0).toBe(closedOn !== null);
    }
  });

  it('have the Welsh names of Wales', () => {
    expect(areaWith('W06000015')).toMatchObject({ nameEn: 'Cardiff', nameCy: 'Caerdydd', laCode: null });
  });
});

describe.skipIf(publishedData.absent)(`compared with the published files${publishedData.why}`, () => {
  const known = new Set([
    ...referenceAreas.map(({ gssCode }) => gssCode),
    ...referenceRecodings.map(({ formerCode }) => formerCode),
  ]);

  it("contain every code of the Department's seven files except those of joint returns", () => {
    const unknown = new Set<string>();
    for (const file of publishedData.files('ees')) {
      for (const row of csvRecords(file)) {
        for (const column of ['country_code', 'region_code', 'new_la_code']) {
          const code = row(column);
          if (code !== '' && !known.has(code)) unknown.add(code);
        }
      }
    }
    expect([...unknown].sort()).toEqual(['E06000061 / E06000062', 'E09000021 / E09000027']);
  });

  it('have the same numbers for the codes as the files', () => {
    const wrong = new Set<string>();
    for (const file of publishedData.files('ees')) {
      for (const row of csvRecords(file)) {
        const area = areaWith(row('new_la_code'));
        if (area && area.laCode !== row('old_la_code')) wrong.add(`${area.gssCode} ${row('old_la_code')}`);
      }
    }
    expect([...wrong]).toEqual([]);
  });

  it('contain every number in the lists of statistical neighbours', () => {
    const numbers = new Set(councils.flatMap(({ laCode }) => laCode ?? []));
    const unknown = publishedData
      .files('statistical-neighbours')
      .flatMap((file) => csvRows(file).flat())
      .filter((cell) => /^\d{3}$/.test(cell) && !numbers.has(cell));
    expect(unknown).toEqual([]);
  });
});
