import { describe, expect, it } from 'vitest';
import type {
  FilterItems,
  MappedMeasure,
  OpenDataMapping,
} from '../../../server/domain/imports/open-data-mapping.js';
import { bySex, codesOf, described, notesOf, propose, type Rows, sexAndPupils } from './proposals.js';

describe('a proposal for a file with a known mapping', () => {
  const known: OpenDataMapping = { ...propose(sexAndPupils, bySex).mapping, code: 'ours' };
  const only = (where: FilterItems, more: Partial<MappedMeasure> = {}): OpenDataMapping => {
    const measure = { measure: 'known', where, value: 'pupils', numerator: null, denominator: null };
    return { ...known, measures: [{ ...measure, ...more }] };
  };

  it('keeps the codes of its measures, and adds new ones', () => {
    const next = propose(sexAndPupils, (place) => [...bySex(place), ['Unknown', `${place}`]], { known });
    expect(codesOf(next)).toEqual([...known.measures.map(({ measure }) => measure), 'unknown-pupils']);
    expect(next.newMeasures.map(({ code }) => code)).toEqual(['unknown-pupils']);
    expect(next.figures.map(({ measure }) => measure)).toEqual(codesOf(next));
    expect(next.notes).toEqual([
      { code: 'POLARITY_OPEN', measures: 1 },
      { code: 'KNOWN_MAPPING', mapping: 'ours', measures: 3 },
    ]);
  });

  it('leaves out its measures whose rows or columns the file lacks', () => {
    const lacking = propose(sexAndPupils, (place) => bySex(place).slice(0, 2), { known });
    expect(codesOf(lacking)).toEqual(['pupils', 'girls-pupils']);
    expect(lacking.notes).toEqual([
      { code: 'KNOWN_MAPPING', mapping: 'ours', measures: 3 },
      { code: 'NOT_IN_FILE', measure: 'boys-pupils' },
    ]);
    const otherColumn = only({ sex: 'Total' }, { value: 'moves' });
    expect(propose(sexAndPupils, bySex, { known: otherColumn }).notes).toContainEqual({
      ...{ code: 'NOT_IN_FILE', measure: 'known' },
    });
    const otherFilter = only({ sex: 'Total', age: '5' }, { value: 'pupils' });
    const rows: Rows = (place) => [['Girls', `${place}`]];
    expect(notesOf(propose(sexAndPupils, rows, { known: otherFilter }))).toContain('NOT_IN_FILE');
  });

  it('keeps a measure that the file has without its own numbers', () => {
    const next = propose(
      sexAndPupils,
      (place) => [
        ['Total', `${place}`],
        ['Girls', 'c'],
        ['Boys', `${place}`],
      ],
      { known },
    );
    expect(codesOf(next).toSorted()).toEqual(['boys-pupils', 'girls-pupils', 'pupils']);
    expect(codesOf(next).at(-1)).toBe('girls-pupils');
    expect(notesOf(next)).not.toContain('NOT_IN_FILE');
  });

  it.each<[string, FilterItems]>([
    ['the same item', { sex: 'Girls' }],
    ['an item of several in common', { sex: ['Females', 'Girls'] }],
  ])('takes rows with %s for those of its measure', (_title, where) => {
    expect(codesOf(propose(sexAndPupils, bySex, { known: only(where) }))).toEqual([
      ...['pupils', 'known', 'boys-pupils'],
    ]);
  });

  it('takes the total of a filter that it lacks, or its only item, for its measure', () => {
    expect(codesOf(propose(sexAndPupils, bySex, { known: only({}) }))).toEqual([
      ...['known', 'girls-pupils', 'boys-pupils'],
    ]);
    const single: Rows = (place) => [['Girls', `${place}`]];
    expect(codesOf(propose(sexAndPupils, single, { known: only({}) }))).toEqual(['known']);
    const without: Rows = (place) => bySex(place).slice(1);
    expect(codesOf(propose(sexAndPupils, without, { known: only({}) }))).toEqual([
      ...['girls-pupils', 'boys-pupils'],
    ]);
  });

  it('takes rows for its measure that have one of its items and other ones', () => {
    const renamed: OpenDataMapping = only({ sex: ['Girls', 'girls'] });
    const { mapping } = propose(sexAndPupils, (place) => [['girls', `${place}`]], { known: renamed });
    expect(mapping.measures.map(({ measure, where }) => [measure, where])).toEqual([
      ['known', { sex: 'girls' }],
    ]);
  });

  it('keeps a measure of one of several columns, if the file has one of its items for each filter', () => {
    const columns = ['sex', 'age', 'pupils', 'moves'];
    const rows: Rows = (place) => [
      ['Girls', '5', 'c', `${place}`],
      ['Boys', '6', 'c', `${place}`],
    ];
    const meta = described(['sex', 'age'], [['pupils'], ['moves']]);
    const outcome = (where: FilterItems) => notesOf(propose(columns, rows, { meta, known: only(where) }));
    expect(outcome({ sex: ['Girls', 'Women'], age: '5' })).not.toContain('NOT_IN_FILE');
    expect(outcome({ sex: 'Women', age: '5' })).toContain('NOT_IN_FILE');
    expect(outcome({ sex: 'Girls', age: '7' })).toContain('NOT_IN_FILE');
    expect(outcome({ sex: 'Girls', age: '5', phase: 'Primary' })).toContain('NOT_IN_FILE');
    expect(outcome({ sex: 'Girls' })).toContain('NOT_IN_FILE');
  });

  it('takes no measure of another column for its own', () => {
    const next = propose(sexAndPupils, bySex, { known: only({ sex: 'Girls' }, { value: 'absent' }) });
    expect(codesOf(next)).toEqual(['pupils', 'girls-pupils', 'boys-pupils']);
  });
});
