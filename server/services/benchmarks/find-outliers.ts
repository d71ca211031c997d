import { authoriseReader } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { distanceFrom } from '../../domain/comparisons/distance.js';
import type { Decimal } from '../../domain/values/decimal.js';
import { groupBy } from '../../domain/values/group-by.js';
import { type Period, parsePeriod } from '../../domain/values/period.js';
import { addMonths } from '../../domain/values/plain-date.js';
import type { ComparedFigureRecord } from '../../persistence/comparisons/compared-figure.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { pageThrough } from '../comparisons/published-data.js';
import { type LineReport, rateScorecard } from '../reports/rate-scorecard.js';
import { type ComparedPoint, comparedPoint, namedAreas } from './compared-point.js';

/** The kinds of outliers. `RED_AND_WORSENING` applies to lines of the council's own scorecard. */
export const outlierKinds = [
  'BEST_QUARTILE',
  'WORST_QUARTILE',
  'FURTHEST_FROM_NEIGHBOURS',
  'RED_AND_WORSENING',
] as const;
export type OutlierKind = (typeof outlierKinds)[number];

export interface OutliersQuestion {
  /** The council's GSS code. */
  readonly council: string;
  /** The period up to whose end each measure's latest published value is used. */
  readonly period: string;
  /** Code of one of the council's own scorecards, which is rated in the period; `null`: no scorecard. */
  readonly scorecard: string | null;
  /** `null`: every kind. */
  readonly kinds: readonly OutlierKind[] | null;
}

export interface Outlier {
  readonly measure: MeasureRecord;
  /** The ways in which the council stands out, in the order of {@link outlierKinds}. */
  readonly kinds: readonly OutlierKind[];
  /** The council's latest published value; `null` if only the scorecard has the measure. */
  readonly point: ComparedPoint | null;
  /** Distance from the neighbours' mean, in interquartile ranges of all councils. */
  readonly distance: Decimal | null;
  /** The measure's line on the scorecard, if the line is red and worsening. */
  readonly line: LineReport | null;
}

/** Number of measures that count as furthest from the neighbours. */
const furthestMeasures = 10;

/** The number of years after which a published figure no longer counts. */
const yearsBack = 3;

/**
 * Finds the measures on which a council stands out: in the best or the worst quarter of English councils, among
 * those furthest from its neighbours' mean, or red and worsening on its own scorecard. The measures are ordered
 * by code. Returns `null` if there is no such council or period. Ignores a scorecard that the caller may not see.
 */
export const findOutliers = (sessions: DatabaseSessions) => {
  const rate = rateScorecard(sessions);
  return async (
    principal: Principal,
    question: OutliersQuestion,
    request: PageRequest,
  ): Promise<Page<Outlier> | null> => {
    const reader = authoriseReader(principal, 'outliers');
    const period = parsePeriod(question.period);
    if (!period.ok) return null;
    const { council, scorecard } = question;
    const report =
      scorecard === null ? null : await rate(principal, { council, scorecard, period: question.period });
    const points = await sessions.acrossPublished(reader, (models) =>
      latestPoints(models, council, period.value),
    );
    if (!points) return null;
    const outliers = judge(points, report?.exceptions.redAndWorsening ?? []);
    const ofKinds = outliers.filter(
      ({ kinds }) => !question.kinds || kinds.some((kind) => question.kinds?.includes(kind)),
    );
    return pageThrough(ofKinds, request, ({ measure }) => measure.code);
  };
};

type Models = Parameters<Parameters<DatabaseSessions['acrossPublished']>[1]>[0];

/**
 * Reads the council's latest published value of each measure in the {@link yearsBack} years before the period's
 * end. Returns `null` if there is no such council.
 */
async function latestPoints(
  models: Models,
  gssCode: string,
  period: Period,
): Promise<readonly ComparedPoint[] | null> {
  const council = await models.areas.council(gssCode);
  if (!council) return null;
  const window = { from: addMonths(period.endsBefore, -12 * yearsBack), to: period.endsBefore };
  const figures = await models.comparisons.everything(gssCode, window);
  const withValue = figures.filter(({ own }) => own?.figure.kind === 'VALUE');
  // The store returns figures earliest first.
  const latest = [...groupBy(withValue, ({ measureId }) => measureId).values()].flatMap(
    (ofMeasure): readonly ComparedFigureRecord[] => ofMeasure.slice(-1),
  );
  const measures = await models.measures.byIds(latest.map(({ measureId }) => measureId));
  const areas = await models.areas.areas(namedAreas(latest));
  return latest.flatMap((figure) => {
    const measure = measures.get(figure.measureId);
    return (measure && comparedPoint(figure, measure, { council, method: 'MEAN', areas })) ?? [];
  });
}

function judge(points: readonly ComparedPoint[], lines: readonly LineReport[]): readonly Outlier[] {
  const distances = new Map(
    points.flatMap((point) => {
      const distance = distanceOf(point);
      return distance && !distance.isZero() ? [[point.measure.id, distance]] : [];
    }),
  );
  const furthest = new Set(
    [...distances]
      .sort(([, a], [, b]) => b.abs().comparedTo(a.abs()) ?? 0)
      .slice(0, furthestMeasures)
      .map(([id]) => id),
  );
  const measures = new Map([...points, ...lines].map(({ measure }) => [measure.id, measure]));
  const outliers = [...measures.values()].map((measure): Outlier => {
    const point = points.find((candidate) => candidate.measure.id === measure.id) ?? null;
    const line = lines.find((candidate) => candidate.measure.id === measure.id) ?? null;
    const applies: Record<OutlierKind, boolean> = {
      BEST_QUARTILE: point?.standing.band === 'A',
      WORST_QUARTILE: point?.standing.band === 'D',
      FURTHEST_FROM_NEIGHBOURS: furthest.has(measure.id),
      RED_AND_WORSENING: line !== null,
    };
    const kinds = outlierKinds.filter((kind) => applies[kind]);
    return { measure, kinds, point, distance: distances.get(measure.id) ?? null, line };
  });
  const byCode = (a: Outlier, b: Outlier): number => (a.measure.code < b.measure.code ? -1 : 1);
  return outliers.filter(({ kinds }) => kinds.length > 0).sort(byCode);
}

function distanceOf({ published, neighbours, distribution }: ComparedPoint): Decimal | null {
  if (published?.figure.kind !== 'VALUE' || neighbours.kind !== 'COMPARED' || !distribution.points)
    return null;
  return distanceFrom(published.figure.value, neighbours.value, distribution.points);
}
