import { describe, expect, it } from 'vitest';
import {
  type AreaIdentity,
  areaRegister,
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
