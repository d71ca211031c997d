import { expect, it } from 'vitest';
import type { RegisteredArea } from '../../../server/domain/areas/area-register.js';
import { nearestArea, nearestNumber } from '../../../server/domain/areas/nearest-area.js';

const numbers: Readonly<Record<string, string>> = { E10000016: '886', E06000069: '999' };

const area = (name: string, ...codes: readonly string[]): RegisteredArea => ({
  ...{ gssCode: codes.at(-1) ?? '', name: { en: name, cy: null }, level: 'COUNCIL' },
  ...{ openedOn: null, closedOn: null },
  identities: codes.map((gssCode) => ({
    ...{ gssCode, laCode: numbers[gssCode] ?? null, name: { en: `${name} ${gssCode.slice(-1)}`, cy: null } },
    ...{ from: null, until: null },
  })),
});
const areas = [area('Kent', 'E10000016'), area('Surrey', 'E10000030', 'E06000069')];

it.each([
  ['E10000031', 'E10000030 (Surrey 0)'],
  ['E10000017', 'E10000016 (Kent 6)'],
  ['E06000068', 'E06000069 (Surrey 9)'],
  ['E0600006', 'E06000069 (Surrey 9)'],
  ['E10000026', 'E10000016 (Kent 6)'],
  ['E10009999', 'E10000016 (Kent 6)'],
  ['E10099999', undefined],
  ['', undefined],
])('the area nearest to %j is %s', (code, nearest) => {
  expect(nearestArea(code, areas)).toBe(nearest);
});

it.each([
  ['887', '886 (Kent 6)'],
  ['0886', '886 (Kent 6)'],
  ['989', '999 (Surrey 9)'],
  ['86', '886 (Kent 6)'],
  ['123', undefined],
  ['', undefined],
])('the council with the number nearest to %j is %s', (number, nearest) => {
  expect(nearestNumber(number, areas)).toBe(nearest);
});

it('no area is the nearest of none', () => {
  expect(nearestArea('E10000016', [])).toBeUndefined();
  expect(nearestNumber('886', [])).toBeUndefined();
});
