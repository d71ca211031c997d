import type { AbsenceReason, Figure } from '../observations/figure.js';
import type { Direction, NotComparableReason } from '../ratings/direction.js';
import type { NotRatedReason, Rag } from '../ratings/rating.js';

/** One line of a scorecard, rated. `reference` is the local one, "7a". `figure` is `null` where nothing was reported. */
export interface RatedLine {
  readonly reference: string;
  readonly figure: Figure | null;
  readonly rating: { readonly rag: Rag; readonly reason?: NotRatedReason };
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
  /** Absent, with a reason that is a fault of the reporting. */
  readonly unreportable: readonly string[];
  /** Nothing said at all. */
  readonly missing: readonly string[];
}

export interface Completeness {
  readonly reported: number;
  /** Absent with a reason. */
  readonly absent: number;
  /** Nothing said at all. */
  readonly missing: number;
  readonly total: number;
}

const count = <Line>(lines: readonly Line[], is: (line: Line) => boolean): number => lines.filter(is).length;

const countRags = (rags: readonly Rag[]): Counts => ({
  red: count(rags, (rag) => rag === 'RED'),
  amber: count(rags, (rag) => rag === 'AMBER'),
  green: count(rags, (rag) => rag === 'GREEN'),
  notRated: count(rags, (rag) => rag === 'NOT_RATED'),
  total: rags.length,
});

function countReasons<Reason extends string>(
  reasons: readonly (Reason | null | undefined)[],
): Partial<Record<Reason, number>> {
  const counts: Partial<Record<Reason, number>> = {};
  for (const reason of reasons) {
    if (reason) counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}

/** How many lines have each colour. */
export function ragSummary(lines: readonly RatedLine[]): RagSummary {
  return {
    ...countRags(lines.map(({ rating }) => rating.rag)),
    reasons: countReasons(lines.map(({ rating }) => (rating.rag === 'NOT_RATED' ? rating.reason : null))),
  };
}

/** How many lines improve (green), stay (amber) and worsen (red): counted apart from the rating's colours. */
export function directionSummary(lines: readonly RatedLine[]): DirectionSummary {
  return {
    ...countRags(lines.map(({ direction }) => direction.rag)),
    reasons: countReasons(
      lines.map(({ direction }) => (direction.rag === 'NOT_RATED' ? direction.reason : null)),
    ),
  };
}

// Not applying and not being due yet are no fault of the reporting.
const explained: readonly AbsenceReason[] = ['NOT_APPLICABLE', 'NOT_YET_DUE'];

const isUnreportable = ({ figure }: RatedLine): boolean =>
  figure?.kind === 'ABSENT' && !explained.includes(figure.absence.reason);

/** Unreportable: absent for a reason other than not applying or not being due. Missing: nothing was said, not even that. */
export function exceptions(lines: readonly RatedLine[]): Exceptions {
  const references = (is: (line: RatedLine) => boolean) => lines.filter(is).map(({ reference }) => reference);
  const isRed = ({ rating }: RatedLine) => rating.rag === 'RED';
  return {
    red: references(isRed),
    redAndWorsening: references((line) => isRed(line) && line.direction.judgement === 'WORSENING'),
    unreportable: references(isUnreportable),
    missing: references(({ figure }) => figure === null),
  };
}

/** How much of the scorecard is filled in; the three counts sum to the number of lines. */
export function completeness(lines: readonly RatedLine[]): Completeness {
  return {
    reported: count(lines, ({ figure }) => figure?.kind === 'VALUE'),
    absent: count(lines, ({ figure }) => figure?.kind === 'ABSENT'),
    missing: count(lines, ({ figure }) => figure === null),
    total: lines.length,
  };
}
