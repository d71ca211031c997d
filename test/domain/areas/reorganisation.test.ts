import { describe, expect, it } from 'vitest';
import type { RegisteredArea } from '../../../server/domain/areas/area-register.js';
import { checkReorganisation } from '../../../server/domain/areas/check-reorganisation.js';
import {
  type CouncilOpening,
  historyAfter,
  isProvisionalCode,
  provisionalCodes,
  type Reorganisation,
  withoutReorganisation,
} from '../../../server/domain/areas/reorganisation.js';
import { reorganisationKinds } from '../../../server/domain/areas/reorganisation-kind.js';
import { describeProblem } from '../../../server/domain/values/problem.js';

const on = '2027-04-01';
const surrey = 'E10000030';
const kent = 'E10000016';

function council(gssCode: string, laCode: string, name: string, dates: Partial<RegisteredArea> = {}) {
  const { openedOn = null, closedOn = null } = dates;
  const identity = { gssCode, laCode, name: { en: name, cy: null }, from: openedOn, until: closedOn };
  return {
    gssCode,
    name: identity.name,
    level: 'COUNCIL',
    openedOn,
    closedOn,
    identities: [identity],
    ...dates,
  };
}

const areas: readonly RegisteredArea[] = [
  council(surrey, '936', 'Surrey'),
  council(kent, '886', 'Kent'),
  council('E10000006', '909', 'Cumbria', { closedOn: '2023-04-01' }),
  council('E06000099', '999', 'Later', { openedOn: '2030-04-01' }),
  { ...council('E12000008', '', 'South East'), level: 'REGION', identities: [] },
];

const opening = (name: string, facts: Partial<CouncilOpening> = {}): CouncilOpening => ({
  gssCode: null,
  laCode: null,
  name: { en: name, cy: null },
  predecessors: [surrey],
  ...facts,
});
const east = opening('East Surrey', { gssCode: 'E06000067', laCode: '801' });
const west = opening('West Surrey', { gssCode: 'E06000068', laCode: '802' });
const division: Reorganisation = {
  code: 'surrey',
  on,
  kind: 'DIVIDED',
  closes: [surrey],
  opens: [east, west],
  figuresUntil: null,
};

const faultsOf = (change: Partial<Reorganisation>) =>
  checkReorganisation({ ...division, ...change }, areas).map(
    ({ code, path }) => `${code} at ${path.join('.')}`,
  );

describe('a reorganisation', () => {
  it.each<[string, Partial<Reorganisation>]>([
    ['with all codes known', {}],
    ['with no code known yet', { opens: [opening('East Surrey'), opening('West Surrey')] }],
    [
      'in which a new council takes over the number of one that closes',
      {
        opens: [{ ...east, laCode: '936' }, west],
      },
    ],
    [
      'in which a council goes on with its number',
      {
        kind: 'WENT_ON',
        opens: [opening('Surrey', { gssCode: 'E06000069', laCode: '936' })],
      },
    ],
    [
      'of two councils into one',
      {
        kind: 'MERGED_WHOLE',
        closes: [surrey, kent],
        opens: [{ ...east, predecessors: [surrey, kent] }],
      },
    ],
  ])('%s is whole', (_, change) => {
    expect(faultsOf(change)).toEqual([]);
  });

  it.each<[string, Partial<Reorganisation>, readonly string[]]>([
    [
      'an unknown council',
      { closes: ['E10000031'], opens: [east, west].map((one) => ({ ...one, predecessors: ['E10000031'] })) },
      ['NOT_FOUND at closes.0'],
    ],
    [
      'a region',
      { closes: ['E12000008'], opens: [east, west].map((one) => ({ ...one, predecessors: ['E12000008'] })) },
      ['NOT_FOUND at closes.0'],
    ],
    ['a council twice', { kind: 'REDRAWN', closes: [surrey, surrey] }, ['DUPLICATE at closes.1']],
    [
      'a council that is closed',
      {
        kind: 'REDRAWN',
        closes: [surrey, 'E10000006'],
        opens: [{ ...east, predecessors: [surrey, 'E10000006'] }],
      },
      ['WRONG_STATE at closes.1'],
    ],
    [
      'a council that opens later',
      {
        kind: 'REDRAWN',
        closes: [surrey, 'E06000099'],
        opens: [{ ...east, predecessors: [surrey, 'E06000099'] }],
      },
      ['WRONG_STATE at closes.1'],
    ],
    ['a council without a successor', { kind: 'REDRAWN', closes: [surrey, kent] }, ['REQUIRED at closes.1']],
    [
      'a successor without a predecessor',
      { opens: [east, { ...west, predecessors: [] }] },
      ['REQUIRED at opens.1.predecessors'],
    ],
    [
      'a predecessor that does not close',
      { opens: [east, { ...west, predecessors: [kent] }] },
      ['NOT_ALLOWED at opens.1.predecessors.0'],
    ],
    [
      'a code twice',
      { opens: [east, { ...west, gssCode: 'E06000067' }] },
      ['CLAIMED_TWICE at opens.1.gssCode'],
    ],
    ['a number twice', { opens: [east, { ...west, laCode: '801' }] }, ['CLAIMED_TWICE at opens.1.laCode']],
    [
      'the code of the council that closes',
      { opens: [east, { ...west, gssCode: surrey }] },
      ['CLAIMED_TWICE at opens.1.gssCode'],
    ],
    [
      'the code of a council that closed long ago',
      { opens: [east, { ...west, gssCode: 'E10000006' }] },
      ['CLAIMED_TWICE at opens.1.gssCode'],
    ],
    [
      'the number of another open council',
      { opens: [east, { ...west, laCode: '886' }] },
      ['CLAIMED_TWICE at opens.1.laCode'],
    ],
    [
      'a council that goes on without its new code',
      { kind: 'WENT_ON', opens: [opening('Surrey')] },
      ['REQUIRED at opens.0.gssCode'],
    ],
  ])('with %s is refused at its place', (_, change, places) => {
    expect(faultsOf(change)).toEqual(places);
  });

  it('may give a number of a closed council again', () => {
    expect(faultsOf({ opens: [east, { ...west, laCode: '909' }] })).toEqual([]);
  });

  const counts = [0, 1, 2, 3];
  const allowed = { WENT_ON: ['1→1'], MERGED_WHOLE: ['2→1', '3→1'], DIVIDED: ['1→2', '1→3'] };
  const redrawn = ['1→1', '1→2', '1→3', '2→1', '2→2', '2→3', '3→1', '3→2', '3→3'];
  it.each(reorganisationKinds)('of the kind %s fits these numbers of councils', (kind) => {
    const all = areas.map(({ gssCode }) => gssCode);
    const fitting = counts.flatMap((closing) =>
      counts.flatMap((opened) => {
        const closes = all.slice(0, closing);
        const opens = counts.slice(0, opened).map((index) => opening(`${index}`, { predecessors: closes }));
        return faultsOf({ kind, closes, opens }).includes('KIND_DOES_NOT_FIT at kind')
          ? []
          : [`${closing}→${opened}`];
      }),
    );
    expect(fitting).toEqual({ ...allowed, REDRAWN: redrawn }[kind]);
  });

  it('names the nearest council for an unknown code, and both councils that claim a code', () => {
    const problems = checkReorganisation(
      { ...division, closes: ['E10000031'], opens: [east, { ...west, gssCode: 'E06000067' }] },
      areas,
    );
    const texts = problems.map(describeProblem);
    expect(texts).toContain(
      "There is no council 'E10000031' that you may use here. The nearest is E10000030 (Surrey).",
    );
    expect(texts).toContain(
      'West Surrey and East Surrey would both have the code E06000067 on 2027-04-01. Correct one of them.',
    );
  });

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
    expect(withoutReorganisation([recoded], { ...stored, kind: 'WENT_ON', opened: [] })).toEqual([first]);
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
});
