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

/** `RED_AND_WORSENING`: on the council's own scorecard, for those who may see it. */
export const outlierKinds = [
  'BEST_QUARTILE',
  'WORST_QUARTILE',
  'FURTHEST_FROM_NEIGHBOURS',
  'RED_AND_WORSENING',
] as const;
export type OutlierKind = (typeof outlierKinds)[number];

export interface OutliersQuestion {
  /** GSS code. */
  readonly council: string;
  /** The latest figures published up to its end count. */
  readonly period: string;
  /** One of the council's own scorecards, rated in the period. */
  readonly scorecard: string | null;
  /** `null`: of every kind. */
  readonly kinds: readonly OutlierKind[] | null;
}

export interface Outlier {
  readonly measure: MeasureRecord;
  /** In the order of {@link outlierKinds}. */
  readonly kinds: readonly OutlierKind[];
  /** `null` where only the scorecard has it. */
  readonly point: ComparedPoint | null;
  /** From the neighbours' mean, in spreads of the middle half of all councils. */
  readonly distance: Decimal | null;
  /** The line that is red and worsening. */
  readonly line: LineReport | null;
}

/** So many measures lie furthest from the neighbours. */
export const furthestMeasures = 10;

/** How far back a published figure is still the latest. */
const yearsBack = 3;

/**
 * Where a council stands out: in the best or the worst quarter of English councils, among the measures furthest
 * from its neighbours' mean, or red and worsening on its own scorecard. By measure code. `null` where there is
 * no such council or period; without the right to see the scorecard, as if there were none.
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
    const wanted = outliers.filter(
      ({ kinds }) => !question.kinds || kinds.some((kind) => question.kinds?.includes(kind)),
    );
    return pageThrough(wanted, request, ({ measure }) => measure.code);
  };
};

type Models = Parameters<Parameters<DatabaseSessions['acrossPublished']>[1]>[0];

/** The latest published value of every measure that the council has one of. */
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
  // They come earliest first.
  const latest = [...groupBy(withValue, ({ measureId }) => measureId).values()].flatMap(
    (own): readonly ComparedFigureRecord[] => own.slice(-1),
  );
  const measures = await models.measures.byIds(latest.map(({ measureId }) => measureId));
  const areas = await models.areas.areas(namedAreas(latest));
  return latest.flatMap((figure) => {
    const measure = measures.get(figure.measureId);
    return (measure && comparedPoint(figure, measure, council, 'MEAN', areas)) ?? [];
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
    const is: Record<OutlierKind, boolean> = {
      BEST_QUARTILE: point?.standing.band === 'A',
      WORST_QUARTILE: point?.standing.band === 'D',
      FURTHEST_FROM_NEIGHBOURS: furthest.has(measure.id),
      RED_AND_WORSENING: line !== null,
    };
    const kinds = outlierKinds.filter((kind) => is[kind]);
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
