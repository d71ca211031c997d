/** Whom a council is compared with: named, ranked, dated lists of areas. */
import type { PlainDate } from '../values/plain-date.js';
import type { Problem } from '../values/problem.js';

export const comparisonGroupKinds = ['STATISTICAL_NEIGHBOURS', 'CHOSEN'] as const;
export type ComparisonGroupKind = (typeof comparisonGroupKinds)[number];

export interface GroupMember {
  /** 1 is nearest. Ranks run 1, 2, 3 … without a gap. */
  readonly rank: number;
  readonly gssCode: string;
  /** How near, as published: `Very close`, `Somewhat close`. */
  readonly proximity: string | null;
}

/** The list as it stood from a day on, until the next edition. */
export interface GroupEdition {
  readonly effectiveFrom: PlainDate;
  readonly members: readonly GroupMember[];
}

export interface ComparisonGroup {
  readonly code: string;
  readonly name: string;
  readonly kind: ComparisonGroupKind;
  /** The council that is compared; `null` where the list serves any. */
  readonly ownGssCode: string | null;
  readonly editions: readonly GroupEdition[];
}

/**
 * Everything wrong with an edition, in the order of its members: `DUPLICATE` for a rank or an area given
 * twice, `OUT_OF_RANGE` for a rank that is not one of 1 to the number of members (which, with no rank twice,
 * is what leaves a gap), `OWN_AREA_IN_GROUP` for a council among those it is compared with; `REQUIRED` for
 * a list of nobody.
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
 * The edition in force at a period's end: the latest that took effect before `endsBefore`, the first day
 * after the period. `undefined` when the first edition is younger than the period.
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

/** GSS codes, nearest first: who came and stayed in the later edition's order, who left in the earlier one's. */
export interface EditionDifference {
  readonly came: readonly string[];
  readonly left: readonly string[];
  readonly stayed: readonly string[];
  /** Whether those who stayed stand in another order among themselves. */
  readonly rankingChanged: boolean;
}

/** An edition's members by rank, however they were stored. */
export function nearestFirst({ members }: GroupEdition): readonly GroupMember[] {
  const isInOrder = members.every(
    ({ rank }, index) => index === 0 || (members[index - 1]?.rank ?? 0) <= rank,
  );
  return isInOrder ? members : [...members].sort((a, b) => a.rank - b.rank);
}

const codesOf = (edition: GroupEdition): readonly string[] =>
  nearestFirst(edition).map(({ gssCode }) => gssCode);

/** What changed from one edition to another. */
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
