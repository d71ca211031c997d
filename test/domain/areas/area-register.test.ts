import { describe, expect, it } from 'vitest';
import {
  type AreaIdentity,
  areaRegister,
  closureOf,
  countsInComparisons,
  type RegisteredArea,
  wasOpen,
} from '../../../server/domain/areas/area-register.js';

const identity = (
  gssCode: string,
  laCode: string | null,
  from: string | null = null,
  until: string | null = null,
): AreaIdentity => ({ gssCode, laCode, name: { en: gssCode, cy: null }, from, until });

const council = (...identities: readonly AreaIdentity[]): RegisteredArea => {
  const last = identities.at(-1);
  return {
    gssCode: last?.gssCode ?? '',
    name: last?.name ?? { en: '', cy: null },
    level: 'COUNCIL',
    openedOn: identities[0]?.from ?? null,
    closedOn: last?.until ?? null,
    identities,
  };
};

const county = council(
  identity('E10000023', '815', null, '2023-04-01'),
  identity('E06000065', '815', '2023-04-01'),
);
const closed = council(identity('E10000006', '909', null, '2023-04-01'));
const opened = council(identity('E06000999', '909', '2025-04-01'));
const wales = council(identity('W06000015', null));
const register = areaRegister([opened, county, closed, wales]);

describe('a code', () => {
  it.each(['E10000023', 'E06000065'])('names the council that has or had it: %s', (code) => {
    expect(register.byCode(code)?.gssCode).toBe('E06000065');
  });

  it('names nothing if no area ever had it', () => {
    expect(register.byCode('E99999999')).toBeUndefined();
  });
});

describe('a number', () => {
  it.each([
    ['2000-01-01', closed],
    ['2023-03-31', closed],
    ['2023-04-01', opened],
    ['2024-01-01', opened],
    ['2025-04-01', opened],
  ])('names the council that had it on %s, or that had it next', (on, expected) => {
    expect(register.byNumber('909', on)).toBe(expected);
  });

  it('names the last council that had it, after all of them have closed', () => {
    expect(areaRegister([closed]).byNumber('909', '2030-01-01')).toBe(closed);
  });

  it('names one council before and after a change of code', () => {
    expect(register.byNumber('815', '2023-03-31')).toBe(county);
    expect(register.byNumber('815', '2023-04-01')).toBe(county);
  });

  it('names the councils that had it in the order in which they had it', () => {
    const second = council(identity('E06000998', '909', '2023-04-01', '2025-04-01'));
    for (const areas of [
      [closed, second, opened],
      [opened, second, closed],
    ]) {
      const { byNumber } = areaRegister(areas);
      const days = ['2023-03-31', '2023-04-01', '2025-04-01', '2060-01-01'];
      expect(days.map((day) => byNumber('909', day))).toEqual([closed, second, opened, opened]);
    }
  });

  it('is not one that an area lacks', () => {
    expect(register.byNumber('null', '2023-04-01')).toBeUndefined();
  });

  it('names nothing if no council had it', () => {
    expect(register.byNumber('999', '2023-04-01')).toBeUndefined();
  });
});

describe('a council was open', () => {
  it.each([
    [county, '2010-04-01', true],
    [closed, '2023-04-01', true],
    [closed, '2023-04-02', false],
    [opened, '2025-04-01', false],
    [opened, '2025-04-02', true],
  ])('at the end of a period %#', (area, endsBefore, expected) => {
    expect(wasOpen(area, endsBefore)).toBe(expected);
  });
});

describe('a council that does not belong to a period', () => {
  it.each([
    [closed, '2023-04-01', null],
    [closed, '2023-04-02', 'ABOLISHED'],
    [opened, '2025-04-01', 'NOT_YET_OPEN'],
    [opened, '2025-04-02', null],
    [wales, '1990-01-01', null],
    [wales, '2090-01-01', null],
  ])('had closed or was not yet open %#', (area, endsBefore, expected) => {
    expect(closureOf(area, endsBefore)).toBe(expected);
  });
});

describe('a figure counts in comparisons', () => {
  const counts = (mark: Parameters<typeof countsInComparisons>[0]) =>
    ['2023-04-01', '2023-04-02'].map((end) => countsInComparisons(mark, closed, end));

  it('if its council was open', () => {
    expect(counts(null)).toEqual([true, false]);
  });

  it('always as its publisher counts it, and never if it was recut', () => {
    expect([counts('AS_PUBLISHED'), counts('RECUT')]).toEqual([
      [true, true],
      [false, false],
    ]);
  });
});

it('areas with a name are found by it, and none by another', () => {
  expect([register.namesakes('W06000015'), register.namesakes('Cymru')]).toEqual([[wales], []]);
});
