import type { DisclosureRule } from '../../domain/disclosure/disclosure-rule.js';
import type { Figure } from '../../domain/observations/figure.js';
import {
  type DisclosedFigure,
  type OutgoingFigure,
  protectOutgoing,
} from '../../domain/publications/disclosed-figures.js';
import type { FigureSnapshot } from '../../domain/publications/figure-snapshot.js';
import type {
  DirectionSnapshot,
  LineSnapshot,
  ObservationSnapshot,
  PublicationContent,
  RatingSnapshot,
} from '../../domain/publications/publication-content.js';
import { withoutPage } from '../../domain/publications/without-page.js';
import {
  completeness,
  directionSummary,
  type RatedLine,
  ragSummary,
} from '../../domain/scorecards/scorecard.js';
import { decimal } from '../../domain/values/decimal.js';
import type { PublicationFigure } from '../../persistence/publications/publication-figure-store.js';
import type { LineReport, ScorecardReport } from '../reports/rate-scorecard.js';
import type { CurrentTarget } from '../targets/current-targets.js';
import { compileStandard, type StandardRating } from '../targets/standard-rating.js';
import { snapshotRating } from './snapshot-line.js';
import { snapshotObservation } from './snapshot-observation.js';
import { snapshotSummary } from './snapshot-report.js';

type Fraction = PublicationFigure['disclosed'];

/** The document to disclose outside the council, and its figures, each with the true and the disclosed value. */
export interface ProtectedReport {
  readonly content: PublicationContent;
  readonly figures: readonly PublicationFigure[];
}

/**
 * Protects figures that would disclose single children. A line whose figure is suppressed keeps its place and target
 * and loses everything that describes the figure: RAG rating, direction, outlook, caveat and narratives.
 * Explanations that quote earlier figures are removed from all lines, because an earlier figure is disclosed only by
 * its own publication.
 */
export function protectReport(
  report: ScorecardReport,
  content: PublicationContent,
  rule: DisclosureRule,
  disclosed: readonly DisclosedFigure[],
): ProtectedReport {
  const reported = report.lines.filter(({ observation }) => observation !== null);
  const outgoing = protectOutgoing(reported.map(outgoingFigure), disclosed, rule);
  const byMeasure = new Map(reported.map(({ measure }, index) => [measure.id, outgoing[index]]));
  const lines = report.lines.map((line, index) => {
    const snapshot = content.lines[index];
    if (!snapshot) throw new Error(`line ${line.line.reference} is not in the document`);
    return protectLine(line, snapshot, byMeasure.get(line.measure.id) ?? null);
  });
  return {
    // Removes the head of the paper, the pages of the lines and the progress of actions, which are for the council
    // only.
    content: withoutPage({ ...content, disclosure: rule, lines, summary: summaryOf(lines) }),
    figures: reported.flatMap(({ measure, observation, period }, index) => {
      const figure = outgoing[index];
      if (!observation || !figure) return [];
      return [
        {
          measureId: measure.id,
          periodCode: period.code,
          ...fractionOf(observation.record),
          disclosed: figure,
        },
      ];
    }),
  };
}

const fractionOf = ({ figure, numerator, denominator }: Fraction): Fraction => ({
  figure,
  numerator,
  denominator,
});

function outgoingFigure({ measure, period, observation }: LineReport): OutgoingFigure {
  if (!observation) throw new Error(`${measure.code} has no figure to disclose`);
  const key = `${measure.id} ${period.code} now`;
  return { key, measureId: measure.id, measure, period, ...fractionOf(observation.record) };
}

const sameFigure = (a: Figure, b: Figure): boolean =>
  a.kind === 'VALUE' && b.kind === 'VALUE' ? a.value.eq(b.value) : a.kind === b.kind;

function protectLine(report: LineReport, snapshot: LineSnapshot, outgoing: Fraction | null): LineSnapshot {
  const { observation } = report;
  const direction = { ...snapshot.direction, explanation: null };
  if (!observation || !outgoing) return { ...snapshot, direction };
  const { record } = observation;
  const changed = !sameFigure(record.figure, outgoing.figure);
  const hidden = changed && outgoing.figure.kind === 'ABSENT';
  const rerate = (target: CurrentTarget | null, rating: RatingSnapshot): RatingSnapshot =>
    changed ? rateDisclosed(report, target, outgoing) : withoutEarlierFigure(rating, report, target);
  const [main] = report.standards;
  return {
    ...snapshot,
    observation: outgoingObservation(report, outgoing, hidden),
    rating: rerate(main?.target ?? null, snapshot.rating),
    standards: snapshot.standards.map((standard, index) => ({
      ...standard,
      rating: rerate(report.standards[index]?.target ?? null, standard.rating),
    })),
    direction: hidden ? withheld(direction) : direction,
    outlook: hidden ? null : snapshot.outlook,
    narratives: hidden ? [] : snapshot.narratives,
    narrativesWithheld: hidden ? snapshot.narratives.length : 0,
  };
}

/** Rates the disclosed figure, so that the RAG rating fits the number that readers see. */
const rateDisclosed = (
  { measure, line, period }: LineReport,
  target: CurrentTarget | null,
  outgoing: Fraction,
): RatingSnapshot =>
  snapshotRating(compileStandard(measure, period, target, line.ratingRule)(outgoing), measure);

/**
 * Removes the explanation of a rating that is amber instead of red because last year's figure was worse: the
 * explanation quotes last year's figure.
 */
function withoutEarlierFigure(
  rating: RatingSnapshot,
  report: LineReport,
  target: CurrentTarget | null,
): RatingSnapshot {
  const applied: StandardRating['rating'] =
    report.standards.find((standard) => standard.target === target)?.rating ?? report.rating;
  const quotesEarlier = applied.rag !== 'NOT_RATED' && applied.savedBy !== null;
  return quotesEarlier ? { ...rating, explanation: null } : rating;
}

function outgoingObservation(
  report: LineReport,
  outgoing: Fraction,
  hidden: boolean,
): ObservationSnapshot | null {
  const { observation } = report;
  if (!observation) return null;
  const record = { ...observation.record, ...outgoing };
  const snapshot = snapshotObservation({ ...observation, record });
  return hidden ? { ...snapshot, caveat: null } : snapshot;
}

const withheld = (direction: DirectionSnapshot): DirectionSnapshot => ({
  ...direction,
  arrow: null,
  judgement: 'NOT_RATED',
  rag: 'NOT_RATED',
  reason: 'SYMBOL',
});

function summaryOf(lines: readonly LineSnapshot[]) {
  const counted = lines.map(
    ({ reference, observation, rating, direction }): RatedLine => ({
      reference,
      figure: observation && readFigureSnapshot(observation.figure),
      rating: rating.reason === null ? { rag: rating.rag } : { rag: rating.rag, reason: rating.reason },
      direction,
    }),
  );
  return snapshotSummary({
    rag: ragSummary(counted),
    direction: directionSummary(counted),
    completeness: completeness(counted),
  });
}

/** Reads a figure that `snapshotObservation` wrote. */
function readFigureSnapshot(figure: FigureSnapshot): Figure {
  if (figure.kind === 'VALUE') return { kind: 'VALUE', value: decimal(figure.value) };
  const { kind, ...absence } = figure;
  return { kind, absence };
}
