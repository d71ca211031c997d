/** A scorecard's counts compared with the previous period's, over the measures that are in both. */

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
  /** The code of the period that the line is shown for. */
  readonly period: string;
}

/** A measure that replaced another. */
export interface Succession {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly comparable: boolean;
}

/**
 * The reason why a line counts in only one of the two periods. `REPLACED`: its measure replaced a measure of
 * the earlier period, or was replaced by one of the later period, and the two lines are not a pair.
 */
export const leftOutReasons = ['ADDED', 'REMOVED', 'REPLACED'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export const notLikeForLikeReasons = [
  'NO_REPORT_BEFORE',
  'NO_EDITION_BEFORE',
  'NO_MEASURE_IN_COMMON',
  'NOTHING_REPORTED_BEFORE',
] as const;
export type NotLikeForLikeReason = (typeof notLikeForLikeReasons)[number];

interface ComparedMeasure {
  readonly reference: string;
  readonly measureId: string;
}

interface LeftOut extends ComparedMeasure {
  readonly reason: LeftOutReason;
}

interface Summaries {
  readonly rag: RagSummary;
  readonly direction: DirectionSummary;
}

export type LikeForLike =
  | {
      readonly kind: 'COMPARED';
      /** Counts over the lines that are in both periods. The totals of `now` and `before` are equal. */
      readonly now: Summaries;
      readonly before: Summaries;
      readonly leftOut: readonly LeftOut[];
      /**
       * Lines that both reports show for the same period, such as a quarter in two monthly reports. They have
       * no new figure, which is not the same as an unchanged figure.
       */
      readonly noNewFigure: readonly ComparedMeasure[];
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

/** Returns the measures that a measure replaced, directly or through other measures, the latest first. */
function predecessorsOf(measureId: string, successions: readonly Succession[]): readonly string[] {
  const found = new Set([measureId]);
  // A set that grows while it is read: the loop also reaches the predecessors of predecessors.
  for (const id of found) {
    const direct = successions.filter(({ successorId }) => successorId === id);
    for (const { predecessorId } of direct) found.add(predecessorId);
  }
  return [...found].slice(1);
}

/**
 * Counts both periods over the measures that are in both. A line is paired with the line of the same measure
 * or, if there is none, with the line of a comparable measure that its measure replaced. `before` is `null`
 * if no edition was in force then.
 *
 * @example 43 measures, none of which was among the 40 before: NO_MEASURE_IN_COMMON (Cheshire East)
 */
export function likeForLike(
  now: readonly ComparedLine[],
  before: readonly ComparedLine[] | null,
  successions: readonly Succession[],
): LikeForLike {
  if (before === null) return { kind: 'NOT_COMPARED', reason: 'NO_EDITION_BEFORE', leftOut: [] };
  const comparable = successions.filter((each) => each.comparable);
  const earlierOf = ({ measureId }: ComparedLine): ComparedLine | undefined => {
    const ids = [measureId, ...predecessorsOf(measureId, comparable)];
    const lines = ids.flatMap((id) => before.find((line) => line.measureId === id) ?? []);
    return lines[0];
  };
  const pairs = now.flatMap((line) => {
    const earlier = earlierOf(line);
    return earlier ? [{ line, earlier }] : [];
  });
  const leftOutLine = (
    { reference, measureId }: ComparedLine,
    reason: LeftOutReason,
    isReplacement: boolean,
  ): LeftOut => ({ reference, measureId, reason: isReplacement ? 'REPLACED' : reason });
  const hasReplaced = (later: ComparedLine, earlier: ComparedLine): boolean =>
    predecessorsOf(later.measureId, successions).includes(earlier.measureId);
  const leftOut = [
    ...now
      .filter((line) => !pairs.some((pair) => pair.line === line))
      .map((line) => {
        const isReplacement = before.some((earlier) => hasReplaced(line, earlier));
        return leftOutLine(line, 'ADDED', isReplacement);
      }),
    ...before
      .filter((line) => !pairs.some((pair) => pair.earlier === line))
      .map((line) => {
        const isReplaced = now.some((later) => hasReplaced(later, line));
        return leftOutLine(line, 'REMOVED', isReplaced);
      }),
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
    noNewFigure: pairs
      .filter(({ line, earlier }) => line.measureId === earlier.measureId && line.period === earlier.period)
      .map(({ line: { reference, measureId } }) => ({ reference, measureId })),
  };
}

const reasons: Record<NotLikeForLikeReason, Record<Language, string>> = {
  NO_REPORT_BEFORE: {
    en: 'It is not possible to compare with an earlier report: there is none about an earlier day.',
    cy: 'Nid oes modd cymharu ag adroddiad cynharach: nid oes un am ddiwrnod cynharach.',
  },
  NO_EDITION_BEFORE: {
    en: 'It is not possible to compare with the previous period: no edition of the scorecard was in force then.',
    cy: "Nid oes modd cymharu â'r cyfnod blaenorol: nid oedd fersiwn o'r cerdyn sgorio mewn grym bryd hynny.",
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

/**
 * Returns one or two sentences: the number of measures that are compared, or the reason for not comparing.
 */
export function explainLikeForLike(comparison: LikeForLike, language: Language): string {
  if (comparison.kind === 'NOT_COMPARED') return reasons[comparison.reason][language];
  const { total } = comparison.now.rag;
  const leftOutCount = comparison.leftOut.length;
  const sameCount = comparison.noNewFigure.length;
  if (language === 'cy') {
    const rest =
      leftOutCount === 0
        ? ''
        : ` Hepgorwyd ${leftOutCount}, am nad ydynt yn y ddau gyfnod neu am nad oes modd eu cymharu.`;
    const same = sameCount === 0 ? '' : ` Heb ffigur newydd ers yr adroddiad blaenorol: ${sameCount}.`;
    return `Cymherir tebyg â'i debyg; nifer y mesurau sydd yn y ddau gyfnod: ${total}.${rest}${same}`;
  }
  const rest =
    leftOutCount === 0 ? '' : ` Left out, as they are not in both or do not compare: ${leftOutCount}.`;
  const same = sameCount === 0 ? '' : ` Without a new figure since the report before: ${sameCount}.`;
  return `Compared like for like over the measures in both periods: ${total}.${rest}${same}`;
}
