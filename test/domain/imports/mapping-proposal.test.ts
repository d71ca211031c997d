import { describe, expect, it } from 'vitest';
import { checkMapping } from '../../../server/domain/imports/open-data-mapping.js';
import { checkMeasure } from '../../../server/domain/measures/measure.js';
import { bySex, codesOf, described, type Given, notesOf, propose, sexAndPupils } from './proposals.js';

describe('a proposed mapping', () => {
  it('has a measure for each item, with its figures, and waits for the polarities', () => {
    const { mapping, newMeasures, figures, notes: remarks } = propose(sexAndPupils, bySex);
    const parts = { value: 'pupils', numerator: null, denominator: null };
    expect(mapping).toEqual({
      code: 'pupil-absence',
      fileName: 'pupil_absence',
      source: 'Department for Education, pupil_absence',
      filters: ['sex'],
      leftOutAreas: [],
      measures: [
        { measure: 'pupils', where: { sex: 'Total' }, ...parts },
        { measure: 'girls-pupils', where: { sex: 'Girls' }, ...parts },
        { measure: 'boys-pupils', where: { sex: 'Boys' }, ...parts },
      ],
    });
    expect(checkMapping(mapping)).toEqual([]);
    expect(newMeasures.map(({ code, title }) => [code, title.en])).toEqual([
      ['pupils', 'Pupils'],
      ['girls-pupils', 'Pupils: Girls'],
      ['boys-pupils', 'Pupils: Boys'],
    ]);
    for (const each of newMeasures) expect(checkMeasure({ ...each, polarity: 'NO_JUDGEMENT' })).toEqual([]);
    expect(
      figures.map(({ measure, periods }) => [measure, periods[0]?.minimum, periods[0]?.maximum]),
    ).toEqual([
      ['pupils', '20', '24'],
      ['girls-pupils', '12', '16'],
      ['boys-pupils', '8', '12'],
    ]);
    expect(remarks).toEqual([{ code: 'POLARITY_OPEN', measures: 3 }]);
  });

  it('makes no measure of a series without a number, and says of which', () => {
    const proposal = propose(sexAndPupils, (place) => [
      ['Girls', `${place + 1}`],
      ['Boys', 'c'],
    ]);
    expect(codesOf(proposal)).toEqual(['girls-pupils']);
    expect(proposal.figures).toHaveLength(1);
    expect(proposal.notes).toContainEqual({ code: 'NO_NUMBERS', column: 'pupils', rows: "sex 'Boys'" });
    const none = propose(['pupils', 'moves'], (place) => [[`${place}`, 'c']]);
    expect(none.notes).toContainEqual({ code: 'NO_NUMBERS', column: 'moves', rows: 'of the file' });
  });

  it('makes no measure of a percentage that is always 100, but one of a count that is', () => {
    const proposal = propose(['sex', 'pupils', 'pupil_percent', 'other_percent'], (place) => [
      ['Total', '100', '100', `${100 - place}`],
      ['Girls', `${40 + place}`, `${40 + place}`, `${100 + place}`],
    ]);
    expect(proposal.notes).toContainEqual({
      ...{ code: 'ALWAYS_HUNDRED', column: 'pupil_percent', rows: "sex 'Total'" },
    });
    expect(notesOf(proposal).filter((code) => code === 'ALWAYS_HUNDRED')).toHaveLength(1);
    expect(proposal.mapping.measures.map(({ value, where }) => [value, where['sex']])).toEqual([
      ['pupils', 'Total'],
      ['other_percent', 'Total'],
      ['pupils', 'Girls'],
      ['pupil_percent', 'Girls'],
      ['other_percent', 'Girls'],
    ]);
  });

  it('has the bounds of its numbers, and is named by no release', () => {
    const { newMeasures } = propose(['version', 'gain', 'pupils'], (place) => [
      ['Final', `${place - 1}`, `${place}`],
      ['Revised', '3', '4'],
    ]);
    expect(
      newMeasures.map(({ title, definition, minimumValue }) => [
        ...[title.en, definition.en, minimumValue?.toFixed() ?? null],
      ]),
    ).toEqual([
      ['Gain', 'Gain, from pupil_absence_2025.csv.', null],
      ['Pupils', 'Pupils, from pupil_absence_2025.csv.', '0'],
    ]);
  });

  it('has no open polarity if it has no new measure', () => {
    expect(notesOf(propose(['pupils', 'moves'], () => [['c', 'z']]))).toEqual(['NO_NUMBERS', 'NO_NUMBERS']);
  });
});

describe('the codes of new measures', () => {
  it('are without the words with which all columns begin', () => {
    const columns = ['pupils_absent_days', 'pupils_absent_sessions', 'pupils_absent'];
    const proposal = propose(columns, (place) => [[`${place}`, `${place}`, `${place}`]]);
    expect(codesOf(proposal)).toEqual(['days', 'sessions', 'pupils-absent']);
    expect(codesOf(propose(['pupils_absent'], (place) => [[`${place}`]]))).toEqual(['pupils-absent']);
    expect(codesOf(propose(['days', 'moves'], (place) => [[`${place}`, `${place}`]]))).toEqual([
      'days',
      'moves',
    ]);
  });

  it('are those of no other measure, in the catalogue or in the mapping', () => {
    const isTakenMeasure = (code: string) => code === 'pupils';
    expect(codesOf(propose(['pupils'], (place) => [[`${place}`]], { isTakenMeasure }))).toEqual(['pupils-2']);
    const alike = propose(['sex', 'pupils'], (place) => [
      ['Aged 5', `${place}`],
      ['Aged 5+', `${place}`],
    ]);
    expect(codesOf(alike)).toEqual(['aged-5-pupils', 'aged-5-pupils-2']);
  });
});

describe('the decimal places of a new measure', () => {
  const placesOf = (decimalPlaces: number | null, cell: string) => {
    const proposal = propose(['rate', 'moves'], (place) => [[`${place}${cell}`, '1']], {
      meta: described([], [['rate', { decimalPlaces }], ['moves']]),
    });
    const remarks = proposal.notes.filter(({ code }) => code === 'DECIMALS_DIFFER');
    return [proposal.newMeasures[0]?.decimalPlaces, remarks];
  };

  it('are those of the description, or without one those of the numbers, at most 6', () => {
    expect(placesOf(1, '.5')).toEqual([1, []]);
    expect(placesOf(2, '.5')).toEqual([2, []]);
    expect(placesOf(null, '.25')).toEqual([2, []]);
    expect(placesOf(9, '.5')).toEqual([6, []]);
  });

  it('are remarked if the file has more', () => {
    expect(placesOf(1, '.25')).toEqual([
      1,
      [{ code: 'DECIMALS_DIFFER', measure: 'rate', described: 1, found: 2 }],
    ]);
  });
});

describe('the name, the code and the source of a mapping', () => {
  const mappingOf = (fileName: string, more: Given = {}) =>
    propose(['pupils'], (place) => [[`${place}`]], { fileName, ...more }).mapping;

  it.each([
    ['csww_indicators_2017_to_2025.csv', 'csww_indicators', 'csww-indicators'],
    ['Absence 2024-25.CSV', 'Absence', 'absence'],
    ['absence-202425', 'absence', 'absence'],
    ['absence_2024_25_2025.csv', 'absence', 'absence'],
    ['absence_1999 to 2025.csv', 'absence', 'absence'],
    ['absence_2125.csv', 'absence_2125', 'absence-2125'],
    ['year_2025_absence.csv', 'year_2025_absence', 'year-2025-absence'],
    ['absence2025.csv', 'absence2025', 'absence2025'],
    ['moved_to.csv', 'moved', 'moved'],
    ['2025.csv', '2025', '2025'],
    ['absence__-_2025.csv', 'absence', 'absence'],
    ['_2025.csv', '_2025', '2025'],
    ['absence.v2', 'absence.v2', 'absence-v2'],
    ['ÿ!.csv', 'ÿ!', 'y'],
    ['!.csv', '!', 'mapping'],
  ])('of the file %s are %s and %s', (file, fileName, code) => {
    expect(mappingOf(file)).toMatchObject({
      ...{ fileName, code, source: `Department for Education, ${fileName}` },
    });
  });

  it('are cut to their lengths', () => {
    const long = mappingOf(`${'a'.repeat(63)}_${'b'.repeat(300)}.csv`);
    expect(long.code).toBe('a'.repeat(63));
    expect(long.fileName).toHaveLength(120);
    expect(long.source).toHaveLength(300);
    expect(checkMapping(long)).toEqual([]);
    expect(mappingOf(`${'a'.repeat(100)}.csv`).code).toBe('a'.repeat(64));
  });

  it('have a number if the code is taken', () => {
    const taken = new Set(['absence', 'absence-2']);
    const isTakenMapping = (code: string) => taken.has(code);
    expect(mappingOf('absence.csv', { isTakenMapping }).code).toBe('absence-3');
    const name = 'a'.repeat(64);
    const long = mappingOf(`${name}.csv`, { isTakenMapping: (code) => code === name });
    expect(long.code).toBe(`${'a'.repeat(60)}-2`);
  });

  it('are those of the caller first, then those of the known mapping', () => {
    const known = mappingOf('absence.csv', { source: 'Ours' });
    expect(known.source).toBe('Ours');
    expect(mappingOf('absence_2026.csv', { known: { ...known, code: 'ours' } })).toMatchObject({
      ...{ code: 'ours', fileName: 'absence', source: 'Ours' },
    });
    expect(mappingOf('absence_2026.csv', { known, source: 'Theirs' }).source).toBe('Theirs');
  });

  it('has the areas that are left out, once each, and names those of this file', () => {
    const leftOutAreas = ['E09000021 / E09000027', 'E10000099'];
    const first = propose(['pupils'], (place) => [[`${place}`]], { leftOutAreas });
    expect(first.mapping.leftOutAreas).toEqual(leftOutAreas);
    expect(first.notes).toContainEqual({ code: 'AREAS_LEFT_OUT', areas: leftOutAreas });
    const next = mappingOf('absence.csv', { known: first.mapping, leftOutAreas: ['E10000098', 'E10000099'] });
    expect(next.leftOutAreas).toEqual([...leftOutAreas, 'E10000098']);
  });
});
