/** Whom a council is compared with: named, ranked, dated lists of areas. */
import type { PlainDate } from './plain-date.js';
import type { Problem } from './problem.js';

export type ComparisonGroupKind = 'STATISTICAL_NEIGHBOURS' | 'CHOSEN';

export interface GroupMember {
  /** 1 is nearest. Ranks run 1, 2, 3 … without a gap. */
  readonly rank: number;
  /** The member's GSS code. */
  readonly area: string;
  /** How near, as published: `Very close`, `Somewhat close`. */
  readonly proximity?: string;
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
  /** The GSS code of the area that is compared; absent where the list serves any council. */
  readonly ownArea?: string;
  readonly editions: readonly GroupEdition[];
}

export interface EditionDifference {
  /** In the later edition's order. */
  readonly came: readonly string[];
  /** In the earlier edition's order. */
  readonly left: readonly string[];
  readonly stayed: readonly string[];
  /** Whether those who stayed stand in another order among themselves. */
  readonly rankingChanged: boolean;
}

/**
 * Everything wrong with an edition: `OUT_OF_RANGE` for a rank that leaves a gap, `DUPLICATE` for a rank or
 * an area given twice, `OWN_AREA` for a council among its own neighbours, `REQUIRED` for an empty list.
 */
export type CheckEdition = (edition: GroupEdition, ownArea?: string) => readonly Problem[];
