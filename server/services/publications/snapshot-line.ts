/** Turns a line of a report into immutable JSON. */

import type { Measure } from '../../domain/measures/measure.js';
import type {
  AimSnapshot,
  AreaSnapshot,
  ComparisonSnapshot,
  DirectionSnapshot,
  GroupSnapshot,
  LineSnapshot,
  MeasureSnapshot,
  NarrativeSnapshot,
  ProgressSnapshot,
  RatingSnapshot,
  StandardSnapshot,
} from '../../domain/publications/publication-content.js';
import type { Direction } from '../../domain/ratings/direction.js';
import { explainDirection } from '../../domain/ratings/direction-explanation.js';
import type { Rating } from '../../domain/ratings/rating.js';
import { explainRating } from '../../domain/ratings/rating-explanation.js';
import type { Target } from '../../domain/targets/target.js';
import { describeTarget } from '../../domain/targets/target-description.js';
import { decimalText, decimalTextOrNull } from '../../domain/values/decimal.js';
import { bilingual } from '../../domain/values/language.js';
import type { AreaRecord } from '../../persistence/areas/area-store.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ActionProgressRecord } from '../../persistence/narratives/action-store.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { Comparison, GroupProvenance, NamedEdition } from '../comparisons/comparison.js';
import type { LineReport } from '../reports/rate-scorecard.js';
import type { StandardRating } from '../targets/standard-rating.js';
import { rounded, snapshotObservation } from './snapshot-observation.js';
import { snapshotPage } from './snapshot-page.js';

export const snapshotArea = ({ gssCode, name, level }: AreaRecord): AreaSnapshot => ({
  gssCode,
  name,
  level,
});

const snapshotMeasure = (measure: MeasureRecord): MeasureSnapshot => ({
  code: measure.code,
  title: measure.title,
  definition: measure.definition,
  unit: measure.unit,
  decimalPlaces: measure.decimalPlaces,
  polarity: measure.polarity,
  multiplier: measure.multiplier,
  accumulation: measure.accumulation,
  yearType: measure.yearType,
  frequency: measure.frequency,
  numeratorLabel: measure.numeratorLabel,
  denominatorLabel: measure.denominatorLabel,
  minimumDenominator: decimalTextOrNull(measure.minimumDenominator),
  hasQuartiles: measure.hasQuartiles,
  local: measure.councilId !== null,
  version: measure.version,
});

export const snapshotRating = (rating: Rating, measure: Measure): RatingSnapshot => ({
  rag: rating.rag,
  reason: rating.rag === 'NOT_RATED' ? rating.reason : null,
  ruleVersion: rating.ruleVersion,
  explanation: bilingual((language) => explainRating(rating, measure, language)),
});

function snapshotAim(target: Target): AimSnapshot {
  if (target.shape === 'NONE') return { shape: 'NONE' };
  if (target.shape === 'POINT') {
    const { value, tolerance, strict } = target;
    return {
      shape: 'POINT',
      value: decimalText(value),
      tolerance: decimalText(tolerance.amount),
      toleranceKind: tolerance.kind,
      ...(strict && { strict }),
    };
  }
  const { redLow, greenLow, greenHigh, redHigh } = target.limits;
  return {
    shape: 'BAND',
    redLow: decimalTextOrNull(redLow),
    greenLow: decimalTextOrNull(greenLow),
    greenHigh: decimalTextOrNull(greenHigh),
    redHigh: decimalTextOrNull(redHigh),
    enteredAs: target.enteredAs,
  };
}

const snapshotStandard = ({ target, rating }: StandardRating): StandardSnapshot => ({
  standard: target.standard,
  period: target.period.code,
  kind: target.target.kind,
  state: target.target.state,
  version: target.version,
  aim: snapshotAim(target.target),
  description: bilingual((language) => describeTarget(target.target, target.measure, language)),
  rating: snapshotRating(rating, target.measure),
});

const snapshotDirection = (direction: Direction, measure: Measure): DirectionSnapshot => ({
  arrow: direction.arrow,
  judgement: direction.judgement,
  rag: direction.rag,
  basis: direction.basis,
  comparedWith: direction.comparedWith.map(({ code }) => code),
  reason: direction.reason,
  explanation: bilingual((language) => explainDirection(direction, measure, language)),
});

const snapshotMembers = (group: GroupProvenance | null) =>
  group && {
    used: group.used,
    of: group.of,
    missing: group.missing.map(({ area, reason }) => ({ area: snapshotArea(area), reason })),
  };

const snapshotGroup = ({ code, name, effectiveFrom }: NamedEdition): GroupSnapshot => ({
  code,
  name,
  effectiveFrom,
});

function snapshotComparison(comparison: Comparison): ComparisonSnapshot {
  const members = snapshotMembers(comparison.group);
  if (comparison.kind === 'NOT_COMPARED') {
    return { kind: 'NOT_COMPARED', reason: comparison.reason, members };
  }
  const { value, method, period, group, area, citation } = comparison;
  return {
    kind: 'COMPARED',
    value: rounded(value),
    method,
    period: period.code,
    group: group?.edition ? snapshotGroup(group.edition) : null,
    members,
    area: area && snapshotArea(area),
    citation,
  };
}

const snapshotProgress = (latest: ActionProgressRecord | undefined): ProgressSnapshot | null =>
  latest
    ? { reportedOn: latest.reportedOn, rag: latest.rag, note: latest.note, finished: latest.finished }
    : null;

/** Turns a narrative into JSON. A published narrative always has an approver, because it was approved first. */
export const snapshotNarrative = (record: NarrativeRecord): NarrativeSnapshot => ({
  kind: record.kind,
  text: record.text,
  action: record.action && {
    owner: record.action.owner,
    dueOn: record.action.dueOn,
    rag: record.action.rag,
    progress: snapshotProgress(record.progress[0]),
  },
  author: record.author,
  approver: record.approver ?? '',
  citation: record.citation,
});

export const snapshotLine = (report: LineReport): LineSnapshot => ({
  position: report.line.position,
  reference: report.line.reference,
  theme: report.line.theme,
  period: report.due.noPeriod === null ? report.period.code : null,
  dueOn: report.due.dueOn,
  noPeriod: report.due.noPeriod,
  measure: snapshotMeasure(report.measure),
  observation: report.observation && snapshotObservation(report.observation),
  rating: snapshotRating(report.rating, report.measure),
  standards: report.standards.map(snapshotStandard),
  direction: snapshotDirection(report.direction, report.measure),
  outlook: report.judgement && {
    outlook: report.judgement.outlook,
    reason: report.judgement.reason,
    judgedBy: report.judgement.judgedBy,
  },
  neighboursAverage: snapshotComparison(report.neighboursAverage),
  region: snapshotComparison(report.region),
  nation: snapshotComparison(report.nation),
  narratives: report.narratives.map(snapshotNarrative),
  narrativesWithheld: 0,
  page: snapshotPage(report),
});
