import { displayValue } from '../../domain/measures/measure.js';
import type {
  ComparisonSnapshot,
  DirectionSnapshot,
  LineSnapshot,
  MeasureSnapshot,
  StandardSnapshot,
} from '../../domain/publications/publication-content.js';
import { decimal, decimalOrNull } from '../../domain/values/decimal.js';
import type {
  ComparatorMethod,
  GroupProvenance,
  NotComparedReason,
} from '../../services/comparisons/comparison.js';
import { make } from '../api/make.js';
import { presentPublishedArea } from '../areas/area.present.js';
import { Comparator, type MissingMember, NotCompared } from '../comparisons/comparison.type.js';
import { presentUnit } from '../measures/unit.present.js';
import { BandTarget, NoTarget, PointTarget } from '../targets/target.type.js';
import { periodNamed } from '../values/period-named.js';
import type { PublishedDirection, PublishedMeasure, PublishedStandard } from './published-facts.type.js';
import { presentFigureSnapshot } from './published-figure.present.js';
import type { PublishedLine } from './published-line.type.js';
import { presentPublishedPage } from './published-page.present.js';

export const presentPublishedLine = (line: LineSnapshot): PublishedLine => ({
  position: line.position,
  reference: line.reference,
  theme: line.theme,
  period: line.period === null ? null : periodNamed(line.period),
  dueOn: line.dueOn,
  noPeriod: line.noPeriod,
  measure: presentPublishedMeasure(line.measure),
  observation: line.observation && {
    figure: presentFigureSnapshot(line.observation, line.measure),
    status: line.observation.status,
    flags: line.observation.flags,
    caveat: line.observation.caveat,
    version: line.observation.version,
  },
  rating: line.rating,
  standards: line.standards.map(presentStandardSnapshot),
  direction: presentDirectionSnapshot(line.direction),
  outlook: { judgement: line.outlook },
  neighboursAverage: presentComparisonSnapshot(line.neighboursAverage, line.measure),
  region: presentComparisonSnapshot(line.region, line.measure),
  nation: presentComparisonSnapshot(line.nation, line.measure),
  narratives: line.narratives,
  narrativesWithheld: line.narrativesWithheld,
  page: line.page && presentPublishedPage(line.page, line),
});

export const presentPublishedMeasure = (measure: MeasureSnapshot): PublishedMeasure => ({
  ...measure,
  unit: presentUnit(measure),
});

const presentDirectionSnapshot = (direction: DirectionSnapshot): PublishedDirection => ({
  arrow: direction.arrow,
  judgement: direction.judgement,
  rag: direction.rag,
  basis: direction.basis,
  periodsComparedWith: direction.comparedWith.map(periodNamed),
  reason: direction.reason,
  explanation: direction.explanation,
});

const presentStandardSnapshot = (standard: StandardSnapshot): PublishedStandard => ({
  target: {
    standard: standard.standard,
    period: periodNamed(standard.period),
    kind: standard.kind,
    state: standard.state,
    version: standard.version,
    aim: presentAimSnapshot(standard),
    description: standard.description,
  },
  rating: standard.rating,
});

function presentAimSnapshot({ aim, description }: Pick<StandardSnapshot, 'aim' | 'description'>) {
  switch (aim.shape) {
    case 'POINT':
      return make(PointTarget, {
        value: decimal(aim.value),
        tolerance: decimal(aim.tolerance),
        toleranceKind: aim.toleranceKind,
        strict: aim.strict ?? false,
      });
    case 'BAND':
      return make(BandTarget, {
        redLow: decimalOrNull(aim.redLow),
        greenLow: decimalOrNull(aim.greenLow),
        greenHigh: decimalOrNull(aim.greenHigh),
        redHigh: decimalOrNull(aim.redHigh),
        enteredAs: aim.enteredAs,
      });
    case 'NONE':
      return make(NoTarget, { note: description });
  }
}

function presentComparisonSnapshot(
  snapshot: ComparisonSnapshot,
  measure: MeasureSnapshot,
): Comparator | NotCompared {
  const used = snapshot.members?.used ?? null;
  const of = snapshot.members?.of ?? null;
  const missing = presentMissingSnapshot(snapshot);
  if (snapshot.kind === 'NOT_COMPARED') {
    const reason = snapshot.reason as NotComparedReason;
    const group: GroupProvenance | null = snapshot.members && {
      edition: null,
      used: snapshot.members.used,
      of: snapshot.members.of,
      missing: [],
    };
    return make(NotCompared, {
      comparison: { kind: 'NOT_COMPARED', reason, group },
      reason,
      used,
      of,
      missing,
    });
  }
  const { method, period, group, area, citation } = snapshot;
  const value = decimal(snapshot.value);
  return make(Comparator, {
    value,
    display: displayValue(measure, value),
    method: method as ComparatorMethod,
    group: group && { ...group, editionKey: null },
    area: area && presentPublishedArea(area),
    used,
    of,
    missing,
    period: periodNamed(period),
    citation,
  });
}

const presentMissingSnapshot = ({ members }: ComparisonSnapshot): readonly MissingMember[] =>
  (members?.missing ?? []).map(({ area, reason }) => ({
    area: presentPublishedArea(area),
    reason: reason as MissingMember['reason'],
  }));
