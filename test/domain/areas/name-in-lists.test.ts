import { expect, it } from 'vitest';
import { areaRegister, type RegisteredArea } from '../../../server/domain/areas/area-register.js';
import { codeChanges } from '../../../server/domain/areas/code-changes.js';
import { nameInLists } from '../../../server/domain/areas/name-in-lists.js';

const council = (
  gssCode: string,
  en: string,
  openedOn: string | null,
  closedOn: string | null,
): RegisteredArea => ({
  gssCode,
  name: { en, cy: null },
  level: 'COUNCIL',
  openedOn,
  closedOn,
  identities: [{ gssCode, laCode: null, name: { en, cy: null }, from: openedOn, until: closedOn }],
});

const areas = [
  council('E10000009', 'Dorset', null, '2019-04-01'),
  council('E06000059', 'Dorset', '2019-04-01', null),
  council('E10000008', 'Devon', null, null),
];
const register = areaRegister(areas);

it('tells councils with one name apart by their years, in both languages', () => {
  expect(areas.map((area) => nameInLists(area, register))).toEqual([
    { en: 'Dorset (until 2019)', cy: 'Dorset (hyd 2019)' },
    { en: 'Dorset (from 2019)', cy: 'Dorset (o 2019)' },
    { en: 'Devon', cy: null },
  ]);
});

it('leaves the name of a council as it is if the only other years are those of its namesake', () => {
  const old = council('E10000001', 'Avon', null, '1996-04-01');
  const undated = council('E06000001', 'Avon', null, null);
  const alone = areaRegister([old]);
  const together = areaRegister([old, undated]);
  expect(nameInLists(old, alone)).toEqual({ en: 'Avon', cy: null });
  expect(nameInLists(old, together)).toEqual({ en: 'Avon (until 1996)', cy: 'Avon (hyd 1996)' });
  expect(nameInLists(undated, together)).toEqual({ en: 'Avon', cy: null });
});

it('finds no code if a council with the same code got another name, and none that began with the series', () => {
  const identity = (gssCode: string, name: string, from: string | null) => ({
    gssCode,
    laCode: null,
    name: { en: name, cy: null },
    from,
    until: null,
  });
  const codes = [
    identity('E07000001', 'Bournemouth', '2000-04-01'),
    identity('E07000001', 'Bournemouth and Poole', '2010-04-01'),
  ];
  const found = (...ends: readonly string[]) => codeChanges(codes, ends).map(({ from }) => from);
  expect(found('2009-04-01', '2011-04-01')).toEqual([]);
  // A council's first code came with the council.
  expect(found('2000-04-01', '2001-04-01')).toEqual([]);
  expect(found('1999-04-01', '2000-04-01')).toEqual([]);
  expect(codeChanges([identity('E07000001', 'Poole', null)], ['2000-04-01', '2001-04-01'])).toEqual([]);
});

it('finds the codes that a council was given within a series, and no others', () => {
  const identity = (gssCode: string, from: string | null, until: string | null) => ({
    gssCode,
    laCode: '929',
    name: { en: 'Northumberland', cy: null },
    from,
    until,
  });
  const codes = [
    identity('E10000022', null, '2009-04-01'),
    identity('E06000048', '2009-04-01', '2013-04-01'),
    identity('E06000057', '2013-04-01', null),
  ];
  const found = (...ends: readonly string[]) => codeChanges(codes, ends).map(({ gssCode }) => gssCode);
  expect(found('2008-04-01', '2009-04-01', '2014-04-01')).toEqual(['E06000048', 'E06000057']);
  expect(found('2013-04-01', '2014-04-01')).toEqual(['E06000057']);
  expect(found('2014-04-01', '2015-04-01')).toEqual([]);
  expect(found()).toEqual([]);
  const opened = [identity('X99000001', null, '2027-04-01'), identity('E06000901', '2027-04-01', null)];
  expect(codeChanges(opened, ['2027-04-01', '2028-04-01'])).toEqual([]);
});
