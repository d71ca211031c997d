import { describe, expect, it } from 'vitest';
import { checkReorganisation } from '../../../server/domain/areas/check-reorganisation.js';
import type { Reorganisation } from '../../../server/domain/areas/reorganisation.js';
import { reorganisationKinds } from '../../../server/domain/areas/reorganisation-kind.js';
import { describeProblem, type Problem } from '../../../server/domain/values/problem.js';
import { areas, council, division, east, kent, on, opening, surrey, west } from './councils.js';

const problemsOf = (change: Partial<Reorganisation>, register = areas) =>
  checkReorganisation({ ...division, ...change }, register);
const faultsOf = (change: Partial<Reorganisation>, register = areas) =>
  problemsOf(change, register).map(({ code, path }) => `${code} at ${path.join('.')}`);

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

  const expected = 'open on the day before 2027-04-01';
  const into = (predecessors: readonly string[]) => [{ ...east, predecessors }];
  const redrawnOf = (...closes: readonly string[]): Partial<Reorganisation> => ({
    ...{ kind: 'REDRAWN', closes, opens: into(closes) },
  });
  it.each<[string, Partial<Reorganisation>, Problem]>([
    [
      'an unknown council',
      redrawnOf('E10000031'),
      {
        ...{ code: 'NOT_FOUND', path: ['closes', 0], what: 'council', key: 'E10000031' },
        nearest: 'E10000030 (Surrey)',
      },
    ],
    [
      'a council twice',
      redrawnOf(surrey, surrey),
      { code: 'DUPLICATE', path: ['closes', 1], what: 'council', first: ['closes', 0] },
    ],
    [
      'a closed council',
      redrawnOf('E10000006'),
      { code: 'WRONG_STATE', path: ['closes', 0], found: 'closed on 2023-04-01', expected },
    ],
    [
      'a later council',
      redrawnOf('E06000099'),
      { code: 'WRONG_STATE', path: ['closes', 0], found: 'open only from 2030-04-01', expected },
    ],
    ...(
      [
        ['WENT_ON', 'one council in closes, and the same council in opens'],
        ['MERGED_WHOLE', 'at least two councils in closes, and one in opens'],
        ['DIVIDED', 'one council in closes, and at least two in opens'],
        ['REDRAWN', 'at least one council in closes, and one in opens'],
      ] as const
    ).map(([kind, numbers]): [string, Partial<Reorganisation>, Problem] => [
      `${kind} without a council that opens`,
      { kind, opens: [] },
      { code: 'KIND_DOES_NOT_FIT', path: ['kind'], kind, expected: numbers },
    ]),
    [
      'councils that open alone',
      { kind: 'REDRAWN', closes: [], opens: into([]) },
      {
        ...{ code: 'KIND_DOES_NOT_FIT', path: ['kind'], kind: 'REDRAWN' },
        expected: 'at least one council in closes, and one in opens',
      },
    ],
    [
      'the same code',
      { kind: 'WENT_ON', opens: [opening('Surrey')] },
      {
        ...{ code: 'REQUIRED', path: ['opens', 0, 'gssCode'] },
        what: 'The new code of a council that went on',
      },
    ],
    [
      'a predecessor that stays',
      { opens: [east, { ...west, predecessors: [surrey, kent] }] },
      { code: 'NOT_ALLOWED', path: ['opens', 1, 'predecessors', 1], found: kent, allowed: [surrey] },
    ],
    [
      'a council without a successor',
      { ...redrawnOf(surrey, kent), opens: into([surrey]) },
      { code: 'REQUIRED', path: ['closes', 1], what: `A successor of ${kent}` },
    ],
    [
      'a council without a predecessor',
      { opens: [east, { ...west, predecessors: [] }] },
      { code: 'REQUIRED', path: ['opens', 1, 'predecessors'], what: 'A predecessor of West Surrey' },
    ],
    [
      'the code of another council',
      { opens: [east, { ...west, gssCode: kent }] },
      {
        ...{ code: 'CLAIMED_TWICE', path: ['opens', 1, 'gssCode'], what: 'code', key: kent },
        ...{ claimant: 'West Surrey', holder: 'Kent', on },
      },
    ],
    [
      'the number of another opening',
      { opens: [east, { ...west, laCode: '801' }] },
      {
        ...{ code: 'CLAIMED_TWICE', path: ['opens', 1, 'laCode'], what: 'number', key: '801' },
        ...{ claimant: 'West Surrey', holder: 'East Surrey', on },
      },
    ],
  ])('with %s has this problem alone, in full', (_, change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });

  it('changes no council that another reorganisation changes on the day or later', () => {
    const identity = { gssCode: 'E10000999', laCode: null, name: { en: 'Surrey', cy: null }, until: null };
    const changedOn = (from: string) => {
      const one = council(surrey, '936', 'Surrey', {});
      return [{ ...one, identities: [...one.identities, { ...identity, from }] }];
    };
    expect(faultsOf({}, changedOn('2027-03-31'))).toEqual([]);
    for (const day of [on, '2028-04-01']) {
      expect(faultsOf({}, changedOn(day))).toEqual(['WRONG_STATE at closes.0']);
    }
    expect(faultsOf({}, [council(surrey, '936', 'Surrey', { closedOn: '2028-04-01' })])).toEqual([
      'WRONG_STATE at closes.0',
    ]);
  });

  it('closes councils that are open on the day before, and no later ones', () => {
    const register = (openedOn: string) => [council(surrey, '936', 'Surrey', { openedOn })];
    expect(faultsOf({}, register('2027-03-31'))).toEqual([]);
    expect(faultsOf({}, register(on))).toEqual(['WRONG_STATE at closes.0']);
  });

  it('gives a number again that was held until the day, but not one that is held on it', () => {
    const register = (until: string | null) => {
      const { identities, ...area } = council(kent, '886', 'Kent');
      const renumbered = identities.map((identity) => ({ ...identity, until }));
      return [council(surrey, '936', 'Surrey'), { ...area, identities: renumbered }];
    };
    const change = { opens: [east, { ...west, laCode: '886' }] };
    expect(faultsOf(change, register(on))).toEqual([]);
    expect(faultsOf(change, register('2027-04-02'))).toEqual(['CLAIMED_TWICE at opens.1.laCode']);
    expect(faultsOf(change, register(null))).toEqual(['CLAIMED_TWICE at opens.1.laCode']);
  });

  it('gives no council the code that another one had before', () => {
    const { identities, ...area } = council(kent, '886', 'Kent');
    const earlier = identities.map((each) => ({ ...each, gssCode: 'E06000068', until: '2020-04-01' }));
    const register = [council(surrey, '936', 'Surrey'), { ...area, identities: [...earlier, ...identities] }];
    expect(faultsOf({}, register)).toEqual(['CLAIMED_TWICE at opens.1.gssCode']);
  });

  it('may give a council that goes on its own earlier code again, but not that of another one', () => {
    const wentOn = (gssCode: string): Partial<Reorganisation> => ({
      ...{ kind: 'WENT_ON', opens: [opening('Surrey', { gssCode, laCode: '936' })] },
    });
    expect(faultsOf(wentOn(surrey))).toEqual([]);
    expect(faultsOf(wentOn(kent))).toEqual(['CLAIMED_TWICE at opens.0.gssCode']);
  });
});
