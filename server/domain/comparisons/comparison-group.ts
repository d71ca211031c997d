/** Comparison groups: named, ranked and dated lists of the areas that a council is compared with. */
import type { PlainDate } from '../values/plain-date.js';
import type { Problem } from '../values/problem.js';

export const comparisonGroupKinds = ['STATISTICAL_NEIGHBOURS', 'CHOSEN'] as const;
export type ComparisonGroupKind = (typeof comparisonGroupKinds)[number];

export interface GroupMember {
  /** 1 is nearest. Ranks run 1, 2, 3 … without a gap. */
  readonly rank: number;
  readonly gssCode: string;
  /** How near the member is, as published: `Very close`, `Somewhat close`. */
  readonly proximity: string | null;
}

/** The list of members that is in force from a day until the next edition. */
export interface GroupEdition {
  readonly effectiveFrom: PlainDate;
  readonly members: readonly GroupMember[];
}

/**
 * Returns every problem with an edition, in the order of its members: `DUPLICATE` for a repeated rank or
 * area, `OUT_OF_RANGE` for a rank outside 1 to the number of members (if no rank repeats, this also finds
 * every gap), `OWN_AREA_IN_GROUP` if the council itself is a member, `REQUIRED` for an empty list.
 */
export function checkEdition(edition: GroupEdition, ownGssCode: string | null): readonly Problem[] {
  const { members } = edition;
  if (members.length === 0) return [{ code: 'REQUIRED', path: ['members'], what: 'At least one member' }];
  return members.flatMap(({ rank, gssCode }, index): readonly Problem[] => {
    const path = (field: string, at = index) => ['members', at, field];
    const sameRank = members.findIndex((other) => other.rank === rank);
    const sameArea = members.findIndex((other) => other.gssCode === gssCode);
    const problems: Problem[] = [];
    if (!Number.isInteger(rank) || rank < 1 || rank > members.length) {
      problems.push({
        code: 'OUT_OF_RANGE',
        path: path('rank'),
        found: `${rank}`,
        atLeast: '1',
        atMost: `${members.length}`,
      });
    }
    if (sameRank < index) {
      problems.push({ code: 'DUPLICATE', path: path('rank'), what: 'rank', first: path('rank', sameRank) });
    }
    if (sameArea < index) {
      problems.push({
        code: 'DUPLICATE',
        path: path('gssCode'),
        what: 'area',
        first: path('gssCode', sameArea),
      });
    }
    if (gssCode === ownGssCode) problems.push({ code: 'OWN_AREA_IN_GROUP', path: path('gssCode'), gssCode });
    return problems;
  });
}

/**
 * Returns the edition in force at a period's end: the latest that took effect before `endsBefore`, the first
 * day after the period. `undefined` if every edition took effect later.
 *
 * @example an edition of 2018-04-01 is not in force for the year that ends on 31 March 2018
 */
export function editionInForce<Edition extends GroupEdition>(
  editions: readonly Edition[],
  endsBefore: PlainDate,
): Edition | undefined {
  return editions
    .filter((edition) => edition.effectiveFrom < endsBefore)
    .reduce<Edition | undefined>(
      (latest, edition) => (latest && latest.effectiveFrom > edition.effectiveFrom ? latest : edition),
      undefined,
    );
}

/**
 * The difference between two editions, as GSS codes, nearest first. `came` and `stayed` have the order of the
 * later edition, `left` has that of the earlier one.
 */
interface EditionDifference {
  readonly came: readonly string[];
  readonly left: readonly string[];
  readonly stayed: readonly string[];
  /** True if the members that stayed are in a different order among themselves. */
  readonly rankingChanged: boolean;
}

/**
 * Returns the members of an edition in the order of their ranks. The list is not copied if it has that order
 * already.
 */
export function nearestFirst({ members }: GroupEdition): readonly GroupMember[] {
  const isInOrder = members.every(
    ({ rank }, index) => index === 0 || (members[index - 1]?.rank ?? 0) <= rank,
  );
  return isInOrder ? members : [...members].sort((a, b) => a.rank - b.rank);
}

const codesOf = (edition: GroupEdition): readonly string[] =>
  nearestFirst(edition).map(({ gssCode }) => gssCode);

/** Returns the changes from one edition to another. */
export function editionDifference(earlier: GroupEdition, later: GroupEdition): EditionDifference {
  const before = codesOf(earlier);
  const after = codesOf(later);
  const stayed = after.filter((code) => before.includes(code));
  const stayedBefore = before.filter((code) => after.includes(code));
  return {
    came: after.filter((code) => !before.includes(code)),
    left: before.filter((code) => !after.includes(code)),
    stayed,
    rankingChanged: stayed.some((code, index) => code !== stayedBefore[index]),
  };
}
