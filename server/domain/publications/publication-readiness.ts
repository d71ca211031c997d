import type { Narrative } from '../narratives/narrative.js';
import type { Absence, Figure } from '../observations/figure.js';
import type { ObservationStatus } from '../observations/observation.js';
import type { Direction } from '../ratings/direction.js';
import type { Rag } from '../ratings/rating.js';
import type { TargetState } from '../targets/target.js';
import type { Problem } from '../values/problem.js';
import { maySettle, type PublicationStatus } from './publication.js';
import type { ExplainedLine, PublicationRules } from './publication-rules.js';

/** The fingerprint of each measure's figure at the time of approval, by the measure's id. */
export type ApprovedFigures = Readonly<Record<string, string>>;

export interface ReadyNarrative extends Pick<Narrative, 'kind' | 'text' | 'state'> {
  /**
   * The figures with which the narrative was approved. `null` if it is not approved, or was approved before
   * approvals stored the figures.
   */
  readonly approved: ApprovedFigures | null;
}

export interface ReadyLine {
  readonly reference: string;
  readonly measureId: string;
  /** `null` if nothing was submitted. */
  readonly figure: Figure | null;
  readonly figureStatus: ObservationStatus | null;
  /** The `figureFingerprint` of the figure as it is now. */
  readonly seen: string;
  readonly rag: Rag;
  readonly judgement: Direction['judgement'];
  readonly standards: readonly { readonly standard: string; readonly state: TargetState }[];
  readonly narratives: readonly ReadyNarrative[];
}

export interface ReadyReport {
  readonly status: PublicationStatus;
  readonly lines: readonly ReadyLine[];
  /** Narratives on the whole scorecard. */
  readonly narratives: readonly ReadyNarrative[];
}

const path = ['scorecard'];

/** Reasons for an absence that need no further explanation. */
const selfExplanatoryReasons: readonly Absence['reason'][] = [
  'NOT_APPLICABLE',
  'CONFIDENTIAL',
  'ROUNDS_TO_ZERO',
];

const isUnexplained = ({ reason, explanation, system, expectedOn }: Absence): boolean =>
  !selfExplanatoryReasons.includes(reason) && explanation === null && system === null && expectedOn === null;

const needsCommentary: Record<ExplainedLine, (line: ReadyLine) => boolean> = {
  RED: ({ rag }) => rag === 'RED',
  AMBER: ({ rag }) => rag === 'AMBER',
  WORSENING: ({ judgement }) => judgement === 'WORSENING',
  UNREPORTABLE: ({ figure }) =>
    figure?.kind === 'ABSENT' && !['NOT_APPLICABLE', 'NOT_YET_DUE'].includes(figure.absence.reason),
};

function checkFigure({ reference, figure, figureStatus }: ReadyLine, status: PublicationStatus): Problem[] {
  if (figure === null) return [{ code: 'FIGURE_MISSING', path, reference }];
  if (figure.kind === 'ABSENT') {
    const { reason } = figure.absence;
    return isUnexplained(figure.absence) ? [{ code: 'ABSENCE_UNEXPLAINED', path, reference, reason }] : [];
  }
  if (figureStatus === null || maySettle(status, figureStatus)) return [];
  return [{ code: 'FIGURE_NOT_SETTLED', path, reference, found: figureStatus, status }];
}

function checkNarrative(
  narrative: ReadyNarrative,
  reference: string | null,
  lines: readonly ReadyLine[],
  { welshRequired }: PublicationRules,
): readonly Problem[] {
  const { kind, state, text, approved } = narrative;
  const translation: readonly Problem[] =
    welshRequired && text.cy === null ? [{ code: 'TRANSLATION_MISSING', path, reference }] : [];
  if (state === 'DRAFT' || state === 'SUBMITTED') {
    return [{ code: 'NARRATIVE_NOT_APPROVED', path, reference, state }, ...translation];
  }
  // A published action needs no new approval if the figure changes, because its progress is recorded
  // separately.
  if (kind === 'ACTION' && state === 'PUBLISHED') return translation;
  const changed = lines
    .filter(({ measureId, seen }) => approved?.[measureId] !== seen)
    .map((line): Problem => {
      const approvedFigure = approved === null ? null : (approved[line.measureId] ?? 'not on the scorecard');
      return { code: 'CHANGED_SINCE_APPROVAL', path, reference: line.reference, approved: approvedFigure };
    });
  return [...changed, ...translation];
}

function checkLine(line: ReadyLine, status: PublicationStatus, rules: PublicationRules): readonly Problem[] {
  const { reference, standards, narratives } = line;
  const requiredBy = rules.narrativeOn.find((condition) => needsCommentary[condition](line));
  const explained = narratives.some(({ kind }) => kind === 'COMMENTARY');
  return [
    ...checkFigure(line, status),
    ...standards
      .filter(({ state }) => state === 'PROPOSED')
      .map(({ standard }): Problem => ({ code: 'TARGET_NOT_CONFIRMED', path, reference, standard })),
    ...(requiredBy && !explained
      ? [{ code: 'NARRATIVE_MISSING', path, reference, line: requiredBy.toLowerCase() } satisfies Problem]
      : []),
    ...narratives.flatMap((narrative) => checkNarrative(narrative, reference, [line], rules)),
  ];
}

/**
 * Returns every reason why the report cannot be published yet, line by line and then for the whole scorecard;
 * empty if it can be published. Narratives must be approved with the current figures; narratives on the whole
 * scorecard, with the current figures of all lines. A published narrative with changed figures must be
 * replaced by a new one. The caller's permission to publish is checked elsewhere.
 */
export function checkReadiness(report: ReadyReport, rules: PublicationRules): readonly Problem[] {
  const { status, lines, narratives } = report;
  return [
    ...lines.flatMap((line) => checkLine(line, status, rules)),
    ...narratives.flatMap((narrative) => checkNarrative(narrative, null, lines, rules)),
  ];
}
