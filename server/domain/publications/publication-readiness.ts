import type { Narrative } from '../narratives/narrative.js';
import type { Absence, Figure } from '../observations/figure.js';
import type { ObservationStatus } from '../observations/observation.js';
import type { Direction } from '../ratings/direction.js';
import type { Rag } from '../ratings/rating.js';
import type { TargetState } from '../targets/target.js';
import type { Problem } from '../values/problem.js';
import { maySettle, type PublicationStatus } from './publication.js';
import type { ExplainedLine, PublicationRules } from './publication-rules.js';

/** By the measure's id, what its figure read when the words were approved. */
export type ApprovedFigures = Readonly<Record<string, string>>;

export interface ReadyNarrative extends Pick<Narrative, 'kind' | 'text' | 'state'> {
  /** `null` where the words are not approved, or were before approvals remembered what they saw. */
  readonly approved: ApprovedFigures | null;
}

/** A line of the report that is to be published. */
export interface ReadyLine {
  readonly reference: string;
  readonly measureId: string;
  /** `null` where nothing was said. */
  readonly figure: Figure | null;
  readonly figureStatus: ObservationStatus | null;
  /** As `seenFigure` writes it. */
  readonly seen: string;
  readonly rag: Rag;
  readonly judgement: Direction['judgement'];
  readonly standards: readonly { readonly standard: string; readonly state: TargetState }[];
  readonly narratives: readonly ReadyNarrative[];
}

export interface ReadyReport {
  readonly status: PublicationStatus;
  readonly lines: readonly ReadyLine[];
  /** What belongs to no single line. */
  readonly narratives: readonly ReadyNarrative[];
}

const path = ['scorecard'];

/** The reasons for which nobody has to say more: they are the whole reason. */
const speaksForItself: readonly Absence['reason'][] = ['NOT_APPLICABLE', 'CONFIDENTIAL', 'ROUNDS_TO_ZERO'];

const isUnexplained = ({ reason, explanation, system, expectedOn }: Absence): boolean =>
  !speaksForItself.includes(reason) && explanation === null && system === null && expectedOn === null;

const isExplained: Record<ExplainedLine, (line: ReadyLine) => boolean> = {
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

function checkWords(
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
  // What is done about a figure is followed by its progress, and goes on when the figure changes.
  if (kind === 'ACTION' && state === 'PUBLISHED') return translation;
  const changed = lines
    .filter(({ measureId, seen }) => approved?.[measureId] !== seen)
    .map((line): Problem => {
      const was = approved === null ? null : (approved[line.measureId] ?? 'not on the scorecard');
      return { code: 'CHANGED_SINCE_APPROVAL', path, reference: line.reference, approved: was };
    });
  return [...changed, ...translation];
}

function checkLine(line: ReadyLine, status: PublicationStatus, rules: PublicationRules): readonly Problem[] {
  const { reference, standards, narratives } = line;
  const why = rules.narrativeOn.find((where) => isExplained[where](line));
  const explained = narratives.some(({ kind }) => kind === 'COMMENTARY');
  return [
    ...checkFigure(line, status),
    ...standards
      .filter(({ state }) => state === 'PROPOSED')
      .map(({ standard }): Problem => ({ code: 'TARGET_NOT_CONFIRMED', path, reference, standard })),
    ...(why && !explained
      ? [{ code: 'NARRATIVE_MISSING', path, reference, line: why.toLowerCase() } satisfies Problem]
      : []),
    ...narratives.flatMap((narrative) => checkWords(narrative, reference, [line], rules)),
  ];
}

/**
 * Everything for which a report cannot be published yet, line by line and then of the whole; empty when it can. Words
 * must be approved, and approved of the figures as they are now; words on the whole scorecard, of all of them. Words that
 * are published already and whose figures have changed since are replaced by new ones. Who may publish is not asked here.
 */
export function checkReadiness(report: ReadyReport, rules: PublicationRules): readonly Problem[] {
  const { status, lines, narratives } = report;
  return [
    ...lines.flatMap((line) => checkLine(line, status, rules)),
    ...narratives.flatMap((narrative) => checkWords(narrative, null, lines, rules)),
  ];
}
