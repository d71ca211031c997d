import { describe, expect, it } from 'vitest';
import type { MappingProposal } from '../../../server/domain/imports/mapping-proposal.js';
import { described, propose, type Rows } from './proposals.js';

describe('the fraction of a proposed measure', () => {
  const absent = [13, 77, 150, 8, 41];
  const pupils = [60, 210, 301, 90, 111];
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  const row = (place: number, with_ = absent): readonly string[] => {
    const [part = 0, whole = 0] = [with_[place], pupils[place]];
    return [`${part}`, `${whole}`, percent(part, whole)];
  };
  const columns = ['absent', 'pupils', 'absent_percent'];

  it('is two columns of its row', () => {
    const { mapping, newMeasures } = propose(columns, (place) => [row(place)]);
    expect(mapping.measures).toEqual([
      { measure: 'absent', where: {}, value: 'absent', numerator: null, denominator: null },
      { measure: 'pupils', where: {}, value: 'pupils', numerator: null, denominator: null },
      {
        measure: 'absent-percent',
        where: {},
        value: 'absent_percent',
        numerator: { column: 'absent' },
        denominator: { column: 'pupils' },
      },
    ]);
    expect(
      newMeasures.map(({ unit, multiplier, numeratorLabel, denominatorLabel, decimalPlaces }) => [
        ...[unit, multiplier, numeratorLabel?.en, denominatorLabel?.en, decimalPlaces],
      ]),
    ).toEqual([
      ['NUMBER', 1, undefined, undefined, 0],
      ['NUMBER', 1, undefined, undefined, 0],
      ['PERCENT', 100, 'Absent', 'Pupils', 1],
    ]);
  });

  it('is its count out of the count of another item', () => {
    const shares: Rows = (place) => {
      const [part = 0, whole = 0] = [absent[place], pupils[place]];
      return [
        ['Absent', 'North', `${part}`, percent(part, whole)],
        ['Total', 'North', `${whole}`, '100'],
        ['Total', 'South', `${7 * whole}`, '100'],
      ];
    };
    const { mapping, newMeasures } = propose(['kind', 'part', 'pupils', 'pupil_percent'], shares);
    expect(mapping.measures.find(({ value }) => value === 'pupil_percent')).toEqual({
      measure: 'absent-north-pupil-percent',
      where: { kind: 'Absent', part: 'North' },
      value: 'pupil_percent',
      numerator: { column: 'pupils' },
      denominator: { column: 'pupils', where: { kind: 'Total', part: 'North' } },
    });
    const labels = newMeasures.flatMap(({ numeratorLabel, denominatorLabel }) =>
      numeratorLabel ? [[numeratorLabel.en, denominatorLabel?.en]] : [],
    );
    expect(labels).toEqual([['Absent', 'Total']]);
  });

  it('is searched with the decimal places of the file', () => {
    const hours =
      (decimals: string): Rows =>
      (place) => {
        const [part = 0, whole = 0] = [absent[place], pupils[place]];
        return [[`${part}.${decimals}`, `${whole}`, ((100 * (part + 0.14)) / whole).toFixed(2)]];
      };
    const numeratorOf = (rows: Rows) =>
      propose(['hours', 'all_hours', 'hours_percent'], rows).mapping.measures[2]?.numerator;
    expect(numeratorOf(hours('1'))).toEqual({ column: 'hours' });
    expect(numeratorOf(hours('11'))).toBeNull();
  });

  it('is of no item that differs in two filters, and none without a value that may be one', () => {
    const shares: Rows = (place) => {
      const [part = 0, whole = 0] = [absent[place], pupils[place]];
      return [
        ['Absent', 'North', `${part}`, percent(part, whole)],
        ['Total', 'South', `${whole}`, '100'],
      ];
    };
    const numerators = (names: readonly string[], rows: Rows) =>
      propose(names, rows).mapping.measures.map(({ numerator }) => numerator);
    expect(numerators(['kind', 'part', 'pupils', 'pupil_percent'], shares)).toEqual([null, null, null]);
    const inOne: Rows = (place) => shares(place).map(([kind = '', , ...rest]) => [kind, 'North', ...rest]);
    expect(numerators(['kind', 'part', 'pupils', 'pupil_percent'], inOne)).toContainEqual({
      column: 'pupils',
    });
    expect(numerators(['kind', 'part', 'pupils', 'moves'], inOne)).toEqual([null, null, null, null]);
  });

  it('is none for a count, although two others make it', () => {
    const { mapping } = propose(['absent', 'pupils', 'moves'], (place) => [row(place)]);
    expect(mapping.measures.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('is none out of the same item in another release', () => {
    const { mapping } = propose(['version', 'pupils', 'pupil_percent'], (place) => [
      ['Final', `${absent[place]}`, percent(absent[place] ?? 0, pupils[place] ?? 0)],
      ['Revised', `${pupils[place]}`, '100'],
    ]);
    expect(mapping.measures.map(({ numerator }) => numerator)).toEqual([null, null]);
    expect(mapping.statuses).toEqual({ version: { Final: 'FINAL', Revised: 'REVISED' } });
    expect(mapping.measures[0]?.where).toEqual({ version: ['Final', 'Revised'] });
  });

  it('states the units that only names tell, of new measures without a fraction', () => {
    const assumed = (proposal: MappingProposal) =>
      proposal.notes.flatMap((note) => (note.code === 'UNIT_ASSUMED' ? [[note.column, note.unit]] : []));
    const alone = ['absent_percent', 'moves'];
    const first = propose(alone, (place) => [[`${place + 0.5}`, `${place}`]]);
    expect(assumed(first)).toEqual([['absent_percent', 'PERCENT']]);
    expect(assumed(propose(columns, (place) => [row(place)]))).toEqual([]);
    expect(
      assumed(propose(alone, (place) => [[`${place + 0.5}`, `${place}`]], { known: first.mapping })),
    ).toEqual([]);
    const meta = described([], [['absent_percent', { unit: 'PERCENT' }], ['moves']]);
    expect(assumed(propose(alone, (place) => [[`${place}`, `${place}`]], { meta }))).toEqual([]);
  });
});
