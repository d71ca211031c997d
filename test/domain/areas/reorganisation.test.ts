import { describe, expect, it } from 'vitest';
import {
  historyAfter,
  isProvisionalCode,
  provisionalCodes,
  withoutReorganisation,
} from '../../../server/domain/areas/reorganisation.js';
import { reorganisationKinds } from '../../../server/domain/areas/reorganisation-kind.js';
import { areas, council, division, kent, on, surrey } from './councils.js';

describe('a reorganisation', () => {
  it('that is taken back leaves the areas as they were', () => {
    const divided = [
      ...areas.slice(1),
      council(surrey, '936', 'Surrey', { closedOn: on }),
      council('E06000067', '801', 'East Surrey', { openedOn: on }),
    ];
    const stored = { ...division, opened: ['E06000067'] };
    expect(new Set(withoutReorganisation(divided, stored))).toEqual(new Set(areas));
    const [first] = areas;
    const [identity] = first?.identities ?? [];
    if (!first || !identity) throw new Error('no council');
    const recoded = {
      ...first,
      identities: [
        { ...identity, until: on },
        { ...identity, gssCode: 'E06000069', from: on },
      ],
    };
    const wentOn = { ...stored, kind: 'WENT_ON', opened: [] } as const;
    expect(withoutReorganisation([recoded], wentOn)).toEqual([first]);
    const later = { ...recoded, closedOn: '2030-04-01' };
    expect(withoutReorganisation([later], wentOn)).toEqual([
      { ...first, closedOn: '2030-04-01', identities: [{ ...identity, until: '2030-04-01' }] },
    ]);
  });

  it('that is taken back leaves earlier codes, and those of other councils', () => {
    const identity = (gssCode: string, from: string | null, until: string | null) => ({
      ...{ gssCode, laCode: '936', name: { en: 'Surrey', cy: null }, from, until },
    });
    const closed = {
      ...council(surrey, '936', 'Surrey', { closedOn: on }),
      identities: [identity('E10000029', null, '2020-04-01'), identity(surrey, '2020-04-01', on)],
    };
    const other = council(kent, '886', 'Kent', { closedOn: on });
    const stored = { ...division, opened: [] };
    expect(withoutReorganisation([closed, other], stored)).toEqual([
      {
        ...closed,
        closedOn: null,
        identities: [identity('E10000029', null, '2020-04-01'), identity(surrey, '2020-04-01', null)],
      },
      other,
    ]);
    const from = { ...closed, closedOn: on, identities: [identity(surrey, on, null)] };
    expect(withoutReorganisation([from], stored)[0]?.identities).toEqual([identity(surrey, on, null)]);
  });
});

it('only a merger of whole councils pools their history, and only a council that went on continues', () => {
  expect(reorganisationKinds.map(historyAfter)).toEqual(['CONTINUES', 'POOLED', 'NONE', 'NONE']);
});

it('provisional codes are new, and recognised', () => {
  const [first = '', second = ''] = provisionalCodes([], 2);
  expect([first, second]).toEqual(['X99000001', 'X99000002']);
  expect([first, surrey].map(isProvisionalCode)).toEqual([true, false]);
  expect(provisionalCodes([second, first], 1)).toEqual(['X99000003']);
  expect(provisionalCodes(['X99000009'], 2)).toEqual(['X99000010', 'X99000011']);
  const others = ['AX99000001', 'X990000011', 'X9900001', 'X9900000a', 'X98000001', ''];
  expect(others.filter(isProvisionalCode)).toEqual([]);
});
