import type { AbsenceReason, Figure } from '../observations/figure.js';
import type { Direction, NotComparableReason } from '../ratings/direction.js';
import type { NotRatedReason, Rag } from '../ratings/rating.js';

/**
 * One rated line of a scorecard. `reference` is the council's own, "7a". `figure` is `null` if nothing was
 * reported.
 */
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
  /** The sum of the four, which is the number of lines. */
  readonly total: number;
}

export interface RagSummary extends Counts {
  /** The number of lines by their reason for not being rated; the counts add up to `notRated`. */
  readonly reasons: Readonly<Partial<Record<NotRatedReason, number>>>;
}

export interface DirectionSummary extends Counts {
  readonly reasons: Readonly<Partial<Record<NotComparableReason, number>>>;
}

/** The references of the lines that councillors should look at, in the scorecard's order. */
interface Exceptions {
  readonly red: readonly string[];
  readonly redAndWorsening: readonly string[];
  /** Lines with a figure that is absent because of a fault in the reporting. */
  readonly unreportable: readonly string[];
  /** Lines without a submitted figure or reason. */
  readonly missing: readonly string[];
}

export interface Completeness {
  readonly reported: number;
  /** The number of lines with a reason instead of a value. */
  readonly absent: number;
  /** The number of lines without a submitted figure or reason. */
  readonly missing: number;
  readonly total: number;
}

const count = <Line>(lines: readonly Line[], matches: (line: Line) => boolean): number =>
  lines.filter(matches).length;

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

/** Returns the number of lines by RAG rating. */
export function ragSummary(lines: readonly RatedLine[]): RagSummary {
  return {
    ...countRags(lines.map(({ rating }) => rating.rag)),
    reasons: countReasons(lines.map(({ rating }) => (rating.rag === 'NOT_RATED' ? rating.reason : null))),
  };
}

/**
 * Returns the number of lines that improve (green), stay (amber) and worsen (red), independent of the RAG
 * rating.
 */
export function directionSummary(lines: readonly RatedLine[]): DirectionSummary {
  return {
    ...countRags(lines.map(({ direction }) => direction.rag)),
    reasons: countReasons(
      lines.map(({ direction }) => (direction.rag === 'NOT_RATED' ? direction.reason : null)),
    ),
  };
}

// Reasons for an absent figure that are not faults in the reporting.
const acceptableReasons: readonly AbsenceReason[] = ['NOT_APPLICABLE', 'NOT_YET_DUE'];

const isUnreportable = ({ figure }: RatedLine): boolean =>
  figure?.kind === 'ABSENT' && !acceptableReasons.includes(figure.absence.reason);

/**
 * Finds the lines that councillors should look at. A line is unreportable if its figure is absent for a
 * reason other than not applying or not being due. A line is missing if nothing was submitted, not even a
 * reason.
 */
export function exceptions(lines: readonly RatedLine[]): Exceptions {
  const references = (matches: (line: RatedLine) => boolean) =>
    lines.filter(matches).map(({ reference }) => reference);
  const isRed = ({ rating }: RatedLine) => rating.rag === 'RED';
  return {
    red: references(isRed),
    redAndWorsening: references((line) => isRed(line) && line.direction.judgement === 'WORSENING'),
    unreportable: references(isUnreportable),
    missing: references(({ figure }) => figure === null),
  };
}

/** Returns the completeness of the scorecard; the three counts add up to the number of lines. */
export function completeness(lines: readonly RatedLine[]): Completeness {
  return {
    reported: count(lines, ({ figure }) => figure?.kind === 'VALUE'),
    absent: count(lines, ({ figure }) => figure?.kind === 'ABSENT'),
    missing: count(lines, ({ figure }) => figure === null),
    total: lines.length,
  };
}
