import type { Direction, NotComparableReason } from './direction.js';
import type { Figure } from './figure.js';
import type { NotRatedReason, Rating } from './rating.js';

/** One line of a scorecard, rated. `reference` is the local one, "7a". `figure` is `null` where nothing was reported. */
export interface RatedLine {
  readonly reference: string;
  readonly figure: Figure | null;
  readonly rating: Pick<Rating, 'rag'> & { readonly reason?: NotRatedReason };
  readonly direction: Pick<Direction, 'judgement' | 'rag' | 'reason'>;
}

interface Counts {
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly notRated: number;
  /** The sum of the four: the number of lines. */
  readonly total: number;
}

export interface RagSummary extends Counts {
  /** Why lines are not rated; the counts sum to `notRated`. */
  readonly reasons: Readonly<Partial<Record<NotRatedReason, number>>>;
}

export interface DirectionSummary extends Counts {
  readonly reasons: Readonly<Partial<Record<NotComparableReason, number>>>;
}

/** The references of the lines that members should look at, in the scorecard's order. */
export interface Exceptions {
  readonly red: readonly string[];
  readonly redAndWorsening: readonly string[];
  readonly unreportable: readonly string[];
}

export interface Completeness {
  readonly reported: number;
  /** Absent with a reason. */
  readonly absent: number;
  /** Nothing said at all. */
  readonly missing: number;
  readonly total: number;
}

export declare function ragSummary(lines: readonly RatedLine[]): RagSummary;
export declare function directionSummary(lines: readonly RatedLine[]): DirectionSummary;
export declare function exceptions(lines: readonly RatedLine[]): Exceptions;
export declare function completeness(lines: readonly RatedLine[]): Completeness;
