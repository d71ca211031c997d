import { describe, expect, it } from 'vitest';
import {
  checkEdition,
  editionDifference,
  editionInForce,
} from '../../../server/domain/comparisons/comparison-group.js';
import { describeProblem } from '../../../server/domain/values/problem.js';
import { cheshireEast2018, cheshireEast2025, edition } from '../../kit/councils/editions.js';

const member = (rank: number, gssCode: string) => ({ rank, gssCode, proximity: null });

describe('problems of an edition', () => {
  const check = (...members: readonly ReturnType<typeof member>[]) =>
    checkEdition({ effectiveFrom: '2025-04-01', members }, 'E06000049');

  it('cheshire-east-2025: no problem', () => {
    expect(checkEdition(cheshireEast2025, '895')).toEqual([]);
  });

  it('cardiff-has-no-neighbours-of-its-own: a list that serves any council has no own area', () => {
    expect(checkEdition(edition('2025-04-01', 'W06000015', 'W06000022'), null)).toEqual([]);
  });

  it('a repeated area', () => {
    expect(check(member(1, 'E06000050'), member(2, 'E06000050'))).toEqual([
      { code: 'DUPLICATE', path: ['members', 1, 'gssCode'], what: 'area', first: ['members', 0, 'gssCode'] },
    ]);
  });

  it('a repeated rank leaves a gap only if another rank is beyond the last', () => {
    expect(check(member(1, 'A'), member(1, 'B'))).toEqual([
      { code: 'DUPLICATE', path: ['members', 1, 'rank'], what: 'rank', first: ['members', 0, 'rank'] },
    ]);
  });

  it('a gap in the ranks: one of two members is third', () => {
    expect(check(member(1, 'A'), member(3, 'B'))).toEqual([
      { code: 'OUT_OF_RANGE', path: ['members', 1, 'rank'], found: '3', atLeast: '1', atMost: '2' },
    ]);
  });

  it.each([0, -1, 1.5])('rank %d', (rank) => {
    expect(check(member(rank, 'A'))).toMatchObject([{ code: 'OUT_OF_RANGE', found: `${rank}` }]);
  });

  it('the council itself', () => {
    const problems = check(member(1, 'E06000049'));
    expect(problems).toEqual([
      { code: 'OWN_AREA_IN_GROUP', path: ['members', 0, 'gssCode'], gssCode: 'E06000049' },
    ]);
    expect(problems.map(describeProblem)).toEqual([
      'E06000049 is the council itself, which cannot be in its own comparison group. Leave it out.',
    ]);
  });

  it('an empty list', () => {
    const problems = check();
    expect(problems).toMatchObject([{ code: 'REQUIRED', path: ['members'] }]);
    expect(problems.map(describeProblem)).toEqual(['At least one member is required and was not given.']);
  });
});

describe('the edition in force', () => {
  it.each([
    ['the latest first', [cheshireEast2025, cheshireEast2018]],
    ['the earliest first', [cheshireEast2018, cheshireEast2025]],
  ])('is the latest that took effect by the period’s last day, listed with %s', (_, editions) => {
    expect(editionInForce(editions, '2018-07-01')).toBe(cheshireEast2018);
    expect(editionInForce(editions, '2025-04-01')).toBe(cheshireEast2018);
    expect(editionInForce(editions, '2025-04-02')).toBe(cheshireEast2025);
  });

  it('an edition of 1 April is not in force for the year that ends on 31 March', () => {
    expect(editionInForce([cheshireEast2025, cheshireEast2018], '2018-04-01')).toBeUndefined();
  });
});

describe('the difference between two editions', () => {
  it('cheshire-east-2018-and-2025-share-five: warwickshire, north yorkshire, warrington, hampshire, cheshire west', () => {
    expect(editionDifference(cheshireEast2018, cheshireEast2025)).toEqual({
      came: ['916', '865', '931', '885', '855'],
      left: ['823', '811', '334', '802', '869'],
      stayed: ['937', '815', '877', '850', '896'],
      rankingChanged: true,
    });
  });

  it('members that stay in the same order have the same ranking, even if their ranks move up', () => {
    const difference = editionDifference(
      edition('2021-04-01', 'A', 'B', 'C'),
      edition('2025-04-01', 'B', 'C'),
    );
    expect(difference).toEqual({ came: [], left: ['A'], stayed: ['B', 'C'], rankingChanged: false });
  });

  it('uses the ranks, not the stored order of the members', () => {
    const stored = edition('2021-04-01', 'A', 'B', 'C');
    const reversed = { ...stored, members: stored.members.toReversed() };
    expect(editionDifference(stored, reversed)).toMatchObject({ rankingChanged: false, came: [], left: [] });
  });
});
