/** A scorecard's counts against those of the period before, over the measures that stand in both. */

import {
  type DirectionSummary,
  directionSummary,
  type RagSummary,
  type RatedLine,
  ragSummary,
} from '../scorecards/scorecard.js';
import type { Language } from '../values/language.js';

export interface ComparedLine extends RatedLine {
  readonly measureId: string;
}

/** One measure that took the place of another. */
export interface Succession {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly comparable: boolean;
}

/** Why a line is in one of the two periods' counts only. `REPLACED`: by, or from, a measure that does not compare. */
export const leftOutReasons = ['ADDED', 'REMOVED', 'REPLACED'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export const notLikeForLikeReasons = [
  'NO_EDITION_BEFORE',
  'NO_MEASURE_IN_COMMON',
  'NOTHING_REPORTED_BEFORE',
] as const;
export type NotLikeForLikeReason = (typeof notLikeForLikeReasons)[number];

export interface LeftOut {
  readonly reference: string;
  readonly measureId: string;
  readonly reason: LeftOutReason;
}

interface Summaries {
  readonly rag: RagSummary;
  readonly direction: DirectionSummary;
}

export type LikeForLike =
  | {
      readonly kind: 'COMPARED';
      /** Over the lines in both; their totals are equal. */
      readonly now: Summaries;
      readonly before: Summaries;
      readonly leftOut: readonly LeftOut[];
    }
  | {
      readonly kind: 'NOT_COMPARED';
      readonly reason: NotLikeForLikeReason;
      readonly leftOut: readonly LeftOut[];
    };

const summariesOf = (lines: readonly ComparedLine[]): Summaries => ({
  rag: ragSummary(lines),
  direction: directionSummary(lines),
});

/**
 * Counts both periods over the measures that are in both: a line is paired with the line of the same measure,
 * or of one that it took the place of and compares with. `before` is `null` where no edition was in force then.
 *
 * @example 43 measures after a change that kept none of the 40 before: NO_MEASURE_IN_COMMON (Cheshire East)
 */
export function likeForLike(
  now: readonly ComparedLine[],
  before: readonly ComparedLine[] | null,
  successions: readonly Succession[],
): LikeForLike {
  if (before === null) return { kind: 'NOT_COMPARED', reason: 'NO_EDITION_BEFORE', leftOut: [] };
  const earlierOf = ({ measureId }: ComparedLine): ComparedLine | undefined => {
    const comparable = successions.find((each) => each.successorId === measureId && each.comparable);
    return before.find(
      (line) => line.measureId === measureId || line.measureId === comparable?.predecessorId,
    );
  };
  const pairs = now.flatMap((line) => {
    const earlier = earlierOf(line);
    return earlier ? [{ line, earlier }] : [];
  });
  const leftOut = [
    ...now
      .filter((line) => !pairs.some((pair) => pair.line === line))
      .map((line) => leave(line, 'ADDED', ({ successorId }) => successorId === line.measureId)),
    ...before
      .filter((line) => !pairs.some((pair) => pair.earlier === line))
      .map((line) => leave(line, 'REMOVED', ({ predecessorId }) => predecessorId === line.measureId)),
  ];
  if (pairs.length === 0) return { kind: 'NOT_COMPARED', reason: 'NO_MEASURE_IN_COMMON', leftOut };
  if (pairs.every(({ earlier }) => earlier.figure === null)) {
    return { kind: 'NOT_COMPARED', reason: 'NOTHING_REPORTED_BEFORE', leftOut };
  }
  return {
    kind: 'COMPARED',
    now: summariesOf(pairs.map(({ line }) => line)),
    before: summariesOf(pairs.map(({ earlier }) => earlier)),
    leftOut,
  };

  function leave(
    { reference, measureId }: ComparedLine,
    reason: LeftOutReason,
    is: (succession: Succession) => boolean,
  ): LeftOut {
    return { reference, measureId, reason: successions.some(is) ? 'REPLACED' : reason };
  }
}

const reasons: Record<NotLikeForLikeReason, Record<Language, string>> = {
  NO_EDITION_BEFORE: {
    en: 'It is not possible to compare with the previous period: no edition of the scorecard was in force then.',
    cy: "Nid oes modd cymharu â'r cyfnod blaenorol: nid oedd argraffiad o'r cerdyn sgorio mewn grym bryd hynny.",
  },
  NO_MEASURE_IN_COMMON: {
    en: 'It is not possible to compare with the previous period, because of the change in measures: none is in both.',
    cy: "Nid oes modd cymharu â'r cyfnod blaenorol oherwydd y newid yn y mesurau: nid oes yr un yn y ddau.",
  },
  NOTHING_REPORTED_BEFORE: {
    en: 'It is not possible to compare with the previous period: none of the measures was reported in it.',
    cy: "Nid oes modd cymharu â'r cyfnod blaenorol: ni adroddwyd ar yr un o'r mesurau ynddo.",
  },
};

/** In one sentence, over how many measures the periods are compared, or why they are not. */
export function explainLikeForLike(made: LikeForLike, language: Language): string {
  if (made.kind === 'NOT_COMPARED') return reasons[made.reason][language];
  const { total } = made.now.rag;
  const left = made.leftOut.length;
  if (language === 'cy') {
    const rest =
      left === 0
        ? ''
        : ` Gadawyd ${left} allan, am nad ydynt yn y ddau gyfnod neu am nad oes modd eu cymharu.`;
    return `Cymherir tebyg â'i debyg; nifer y mesurau sydd yn y ddau gyfnod: ${total}.${rest}`;
  }
  const rest = left === 0 ? '' : ` Left out, as they are not in both or do not compare: ${left}.`;
  return `Compared like for like over the measures in both periods: ${total}.${rest}`;
}
