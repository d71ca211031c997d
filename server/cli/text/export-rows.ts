/**
 * Turns answers of the API into rows of a flat file. Decimals are exact; an absent figure has its symbol and its
 * reason.
 */
import type { ComparedPoint, Measure, Observation, ScorecardReport } from '@yardstick/sdk';
import type { BenchmarkAnswer } from '../benchmark-question.js';
import type { Cell } from './csv-text.js';

export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

type Row = Readonly<Record<string, Cell>>;

const sheet = (head: readonly string[], rows: readonly Row[]): Sheet => ({ head, rows });

interface AnyFigure {
  readonly __typename: string;
  readonly value?: string;
  readonly symbol?: string;
  readonly reason?: string;
}

const figureHead = ['value', 'symbol', 'absence'] as const;

const figureOf = (figure: AnyFigure | null | undefined): Row => ({
  value: figure?.value ?? null,
  symbol: figure?.symbol ?? null,
  absence: figure?.reason ?? null,
});

const decimalOf = (comparison: { readonly __typename: string; readonly value?: string }): string | null =>
  comparison.value ?? null;

const fractionOf = (figure: object | undefined): Row => ({
  numerator: figure && 'numerator' in figure ? (figure.numerator as Cell) : null,
  denominator: figure && 'denominator' in figure ? (figure.denominator as Cell) : null,
});

const lineHead = [
  ...['council', 'scorecard', 'period', 'reference', 'theme', 'measure', 'title', 'unit'],
  ...[
    ...figureHead,
    'numerator',
    'denominator',
    'status',
    'target',
    'rating',
    'notRatedBecause',
    'direction',
  ],
  ...['previousValue', 'neighboursAverage', 'region', 'nation'],
];

/** Returns one row for each line of a scorecard. */
export const scorecardSheet = ({ council, scorecard, period, lines }: ScorecardReport): Sheet =>
  sheet(
    lineHead,
    lines.map((line) => {
      const figure = line.observation?.figure;
      return {
        ...{ council: council.gssCode, scorecard: scorecard.code, period: period?.code ?? null },
        ...{ reference: line.reference, theme: line.theme?.en ?? null },
        ...{ measure: line.measure.code, title: line.measure.title.en, unit: line.measure.unit.kind },
        ...figureOf(figure),
        ...fractionOf(figure),
        status: line.observation?.status ?? null,
        target: line.standards[0]?.target.description.en ?? null,
        rating: line.rating.rag,
        notRatedBecause: line.rating.reason,
        direction: line.direction.judgement,
        previousValue: figureOf(line.previousPeriods[0]?.figure)['value'] ?? null,
        neighboursAverage: decimalOf(line.neighboursAverage),
        region: decimalOf(line.region),
        nation: decimalOf(line.nation),
      };
    }),
  );

const areaHead = [
  ...['measure', 'period', 'gssCode', 'area', ...figureHead, 'rank', 'rankInEngland', 'ofInEngland'],
  ...['quartileBand', 'lower', 'upper', 'outcome'],
];

/** Returns one row for each area of a benchmark, best first, after the council's own row if there is one. */
export const benchmarkSheet = ({ measure, period, areas, own }: BenchmarkAnswer): Sheet =>
  sheet(
    areaHead,
    (own ? [own, ...areas] : areas).map(({ area, figure, rankInGroup, standing, interval, outcome }) => ({
      ...{ measure: measure.code, period: period.code, gssCode: area.gssCode, area: area.name.en },
      ...figureOf(figure),
      ...{ rank: rankInGroup, rankInEngland: standing.rank, ofInEngland: standing.rankOf },
      quartileBand: standing.quartileBand,
      ...{ lower: interval?.lower ?? null, upper: interval?.upper ?? null, outcome },
    })),
  );

const pointHead = [
  ...['council', 'measure', 'period', 'endsOn', ...figureHead, 'rank', 'rankOf', 'quartileBand'],
  ...['neighboursAverage', 'bestNeighbour', 'region', 'nation', 'lowerQuartile', 'median', 'upperQuartile'],
];

/** Returns one row for each measure and period. */
export const trendSheet = (
  council: string,
  trends: readonly { readonly measure: Measure; readonly points: readonly ComparedPoint[] }[],
): Sheet =>
  sheet(
    pointHead,
    trends.flatMap(({ measure, points }) =>
      points.map(({ period, figure, standing, distribution, neighbours, bestNeighbour, region, nation }) => ({
        ...{ council, measure: measure.code, period: period.code, endsOn: period.endsOn },
        ...figureOf(figure),
        ...{ rank: standing.rank, rankOf: standing.rankOf, quartileBand: standing.quartileBand },
        neighboursAverage: decimalOf(neighbours),
        bestNeighbour: bestNeighbour?.gssCode ?? null,
        ...{ region: decimalOf(region), nation: decimalOf(nation) },
        lowerQuartile: distribution.lowerQuartile,
        median: distribution.median,
        upperQuartile: distribution.upperQuartile,
      })),
    ),
  );

const observationHead = [
  ...['council', 'measure', 'period', 'endsOn', ...figureHead, 'numerator', 'denominator', 'status', 'flags'],
  ...['source_system', 'caveat', 'caveat_cy', 'citation', 'absence_explanation', 'absence_explanation_cy'],
  ...['absence_system', 'absence_expected_on', 'version', 'recordedAt', 'recordedBy'],
];

const absenceOf = (figure: Observation['figure']): Row => {
  const absence = figure.__typename === 'Absence' ? figure : null;
  return {
    absence_explanation: absence?.explanation?.en ?? null,
    absence_explanation_cy: absence?.explanation?.cy ?? null,
    absence_system: absence?.system ?? null,
    absence_expected_on: absence?.expectedOn ?? null,
  };
};

/**
 * Returns one row for each figure, in its latest version. The columns have the names that an import of observations
 * reads, so that importing the exported file changes nothing.
 */
export const observationsSheet = (
  council: string,
  observations: readonly { readonly measure: string; readonly observation: Observation }[],
): Sheet =>
  sheet(
    observationHead,
    observations.map(({ measure, observation }) => {
      const { period, figure, status, flags, caveat, citation, version, recordedAt, recordedBy } =
        observation;
      return {
        ...{ council, measure, period: period.code, endsOn: period.endsOn },
        ...figureOf(figure),
        ...fractionOf(figure),
        ...{
          status,
          flags: flags.join(';'),
          source_system: observation.sourceSystem,
          caveat: caveat?.en ?? null,
          caveat_cy: caveat?.cy ?? null,
          citation,
          ...absenceOf(figure),
          version,
          recordedAt,
          recordedBy,
        },
      };
    }),
  );
