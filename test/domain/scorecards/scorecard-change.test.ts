import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  changeNeeds,
  type EditionLine,
  type LineChange,
} from '../../../server/domain/scorecards/scorecard-change.js';
import type { Problem } from '../../../server/domain/values/problem.js';

const lines = (...references: readonly string[]): readonly EditionLine[] =>
  references.map((reference, index) => ({ position: index + 1, reference, measureId: `of ${reference}` }));
const change = (kind: LineChange['kind'], reference: string, more: Partial<LineChange> = {}): LineChange => ({
  kind,
  reference,
  newReference: null,
  measureId: null,
  ...more,
});
const apply = (before: readonly EditionLine[], ...changes: readonly LineChange[]) =>
  applyChanges(before, changes, (line) => line);
const references = (before: readonly EditionLine[], ...changes: readonly LineChange[]) => {
  const next = apply(before, ...changes);
  return next.ok
    ? next.value.map(({ reference }) => reference)
    : next.problems.map(({ code, path }) => [code, path]);
};
const add = (reference: string) => change('ADD', reference, { measureId: `new ${reference}` });

describe('the lines of the next edition', () => {
  it('merton-in-november-2018: 7 by 7a and 15 by 15a, 24 out, 14 and 39 in', () => {
    const next = references(
      lines('1', '6', '7', '15', '24', '40'),
      change('REPLACE', '7', { newReference: '7a', measureId: 'caseload of plans' }),
      change('REPLACE', '15', { newReference: '15a', measureId: 'caseload of looked after' }),
      change('REMOVE', '24'),
      add('39'),
      add('14'),
    );
    expect(next).toEqual(['1', '6', '7a', '14', '15a', '39', '40']);
  });

  it('have new positions and do not depend on the order of the changes', () => {
    const changes = [change('REMOVE', '2'), add('1a'), change('RENUMBER', '3', { newReference: '2' })];
    const forwards = apply(lines('1', '2', '3'), ...changes);
    const backwards = apply(lines('1', '2', '3'), ...changes.toReversed());
    expect(forwards).toEqual(backwards);
    expect(forwards.ok && forwards.value).toEqual([
      { position: 1, reference: '1', measureId: 'of 1' },
      { position: 2, reference: '1a', measureId: 'new 1a' },
      { position: 3, reference: '2', measureId: 'of 3' },
    ]);
  });

  it('include a redefined line with its reference and place, and another measure', () => {
    const next = apply(lines('1', '2'), change('REDEFINE', '1', { measureId: 'by a new definition' }));
    expect(next.ok && next.value[0]).toEqual({
      position: 1,
      reference: '1',
      measureId: 'by a new definition',
    });
  });

  it('have an added line with a name after those with numbers', () => {
    expect(references(lines('1', '10'), add('Visits'), add('9'))).toEqual(['1', '9', '10', 'Visits']);
  });
});

it('a change needs a new reference, a measure, both or neither', () => {
  expect(changeNeeds).toEqual({
    ADD: { newReference: false, measure: true },
    REMOVE: { newReference: false, measure: false },
    REPLACE: { newReference: true, measure: true },
    RENUMBER: { newReference: true, measure: false },
    REDEFINE: { newReference: false, measure: true },
  });
});

describe('a change that cannot be applied', () => {
  const before = lines('1', '2');
  it.each<[string, readonly LineChange[], Problem]>([
    [
      'to a line that is not there',
      [add('3'), change('REMOVE', '9')],
      { code: 'NOT_FOUND', path: ['changes', 1], what: 'line', key: '9' },
    ],
    [
      'twice to one line',
      [change('REMOVE', '1'), change('RENUMBER', '1', { newReference: '9' })],
      { code: 'DUPLICATE', path: ['changes', 1], what: 'line', first: ['changes', 0] },
    ],
    [
      'a reference that is there',
      [add('2')],
      { code: 'ALREADY_EXISTS', path: ['changes', 0], what: 'line', key: '2' },
    ],
    [
      'a new number that is there',
      [change('RENUMBER', '1', { newReference: '2' })],
      { code: 'ALREADY_EXISTS', path: ['changes', 0], what: 'line', key: '2' },
    ],
    [
      'a measure that is there',
      [change('ADD', '3', { measureId: 'of 1' })],
      { code: 'ALREADY_EXISTS', path: ['changes', 0], what: 'line of the measure of', key: '3' },
    ],
    [
      'a measure that is there, for another line',
      [change('REDEFINE', '2', { measureId: 'of 1' })],
      { code: 'ALREADY_EXISTS', path: ['changes', 0], what: 'line of the measure of', key: '2' },
    ],
  ])('%s', (_, changes, problem) => {
    expect(apply(before, ...changes)).toEqual({ ok: false, problems: [problem] });
  });

  it('is not one that adds the reference which another change removes', () => {
    expect(references(before, change('ADD', '2', { measureId: 'of 3' }), change('REMOVE', '2'))).toEqual([
      '1',
      '2',
    ]);
  });

  it('is not one that adds a line before all others', () => {
    expect(references(lines('2', '3'), add('1'))).toEqual(['1', '2', '3']);
  });

  it('a removed reference may be used for another line', () => {
    expect(references(before, change('REMOVE', '2'), change('RENUMBER', '1', { newReference: '2' }))).toEqual(
      ['2'],
    );
  });
});
