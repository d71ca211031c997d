import { authoriseReader, mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { countsInComparisons } from '../../domain/areas/area-register.js';
import { type BenchmarkOutcome, compareWithBenchmark } from '../../domain/comparisons/benchmark.js';
import { bestMember } from '../../domain/comparisons/best-member.js';
import {
  type AverageMethod,
  averageDefaults,
  type MemberFigure,
} from '../../domain/comparisons/comparator.js';
import { controlledAverage } from '../../domain/comparisons/controlled-average.js';
import { type Rank, rankValues } from '../../domain/comparisons/rank.js';
import type { Decimal } from '../../domain/values/decimal.js';
import { type Period, parsePeriod } from '../../domain/values/period.js';
import { addDays, type PlainDate } from '../../domain/values/plain-date.js';
import type { DistributionRecord } from '../../persistence/comparisons/compared-figure.js';
import type { ComparedArea } from '../../persistence/comparisons/published-comparisons.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { type Comparison, compareArea, compareAverage, notCompared } from '../comparisons/comparison.js';
import {
  type IntervalOfOrigin,
  intervalOfFigure,
  type PublishedMaterial,
  sharedMeasures,
} from '../comparisons/published-data.js';
import { closuresOf, rankedNation } from '../comparisons/published-table.js';
import { type BenchmarkAmong, editionOf, type Group, groupOf } from './benchmarked-group.js';

/**
 * The value that a council's interval is compared with: England's published figure, or the group's average.
 */
export const benchmarkReferences = ['NATION', 'GROUP'] as const;
export type BenchmarkReference = (typeof benchmarkReferences)[number];

/** The terms of a benchmark, without the measure. */
export interface BenchmarkTerms {
  readonly period: string;
  readonly among: BenchmarkAmong;
  readonly methods: readonly AverageMethod[];
  readonly reference: BenchmarkReference;
  /** The day whose edition of the list or group is used; absent: the period's last day. */
  readonly neighboursEditionOn?: PlainDate | null;
  /** The smallest number of members that make an average; absent: 3. */
  readonly minimum?: number;
}

export interface BenchmarkQuestion extends BenchmarkTerms {
  readonly measure: string;
}

export interface BenchmarkedArea extends ComparedArea {
  /**
   * The rank among the areas compared; `null` if the area has no value that counts, or if neither high nor low values
   * are better.
   */
  readonly rankInGroup: Rank | null;
}

export interface Benchmark {
  readonly measure: MeasureRecord;
  readonly period: Period;
  /** Number of areas compared. */
  readonly members: number;
  /** Number of areas compared that have a value which counts. */
  readonly withValue: number;
  /** The distribution of all English councils' values. */
  readonly distribution: DistributionRecord | null;
  /** The averages of the areas compared, one for each method of the question. */
  readonly averages: readonly Comparison[];
  readonly nation: Comparison;
  /** The value that the areas' intervals are compared with; `null` if there is none. */
  readonly reference: Decimal | null;
  readonly best: BenchmarkedArea | null;
  /**
   * The areas compared: the best value first, or the highest if neither high nor low values are better. Areas
   * without a value are last.
   */
  readonly areas: readonly BenchmarkedArea[];
}

/**
 * Compares many areas on one measure in one period, from published figures. Returns `null` if there is no such
 * shared measure, period or group. The number of statements does not depend on the number of areas.
 */
export const benchmark = (sessions: DatabaseSessions) => {
  const compareEach = benchmarks(sessions);
  return async (
    principal: Principal,
    { measure, ...question }: BenchmarkQuestion,
  ): Promise<Benchmark | null> => (await compareEach(principal, [measure], question)).get(measure) ?? null;
};

/**
 * Compares many areas on each of many measures, as {@link benchmark} does on one. Returns the benchmarks by measure
 * code and omits unknown measures. The number of statements does not depend on the number of measures.
 */
export const benchmarks =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    measures: readonly string[],
    question: BenchmarkTerms,
  ): Promise<ReadonlyMap<string, Benchmark>> => {
    const reader = authoriseReader(principal, 'benchmark');
    const { among } = question;
    const answer = (material: PublishedMaterial) => compare(material, measures, question);
    if (among.kind !== 'GROUP' || among.council === null) return sessions.acrossPublished(reader, answer);
    const tenant = mayEnter(principal, 'comparisonGroup', among.council);
    return tenant ? sessions.inCouncil(tenant, answer) : new Map();
  };

async function compare(
  material: PublishedMaterial,
  codes: readonly string[],
  question: BenchmarkTerms,
): Promise<ReadonlyMap<string, Benchmark>> {
  const parsed = parsePeriod(question.period);
  const measures = (await sharedMeasures(material, codes)).filter(({ councilId }) => councilId === null);
  if (!parsed.ok || measures.length === 0) return new Map();
  const period = parsed.value;
  const { neighboursEditionOn: day } = question;
  const group = await groupOf(material, question.among, day ? addDays(day, 1) : period.endsBefore);
  if (!group) return new Map();
  const key = { measureIds: measures.map(({ id }) => id), periodCode: period.code };
  const wanted = { areas: [...group.areas, rankedNation], around: group.around };
  const compared = await material.comparisons.areas(key, wanted, period.endsBefore);
  const distributions = await material.comparisons.distributions(key);
  return new Map(
    measures.map((measure) => {
      const areas = compared.get(measure.id) ?? [];
      const distribution = distributions.get(measure.id) ?? null;
      return [measure.code, judge({ measure, period, group, areas, distribution }, question)] as const;
    }),
  );
}

/** The published figures of one measure. */
interface ComparedMeasure {
  readonly measure: MeasureRecord;
  readonly period: Period;
  readonly group: Group;
  readonly areas: readonly ComparedArea[];
  readonly distribution: DistributionRecord | null;
}

function judge(
  { measure, period, group, areas: compared, distribution }: ComparedMeasure,
  question: BenchmarkTerms,
): Benchmark {
  const england = compared.find(({ area }) => area.gssCode === rankedNation);
  const members = compared.filter(
    ({ area }) => area.gssCode !== rankedNation || group.areas.includes(rankedNation),
  );
  const nation = england
    ? compareArea(measure, period, england.area, england.published)
    : notCompared('NOT_PUBLISHED');
  const counted = members.filter((member) => counts(member, period));
  const averages = averagesOf(group, members, { ...question, measure, period, distribution });
  const reference = valueOfComparison(question.reference === 'NATION' ? nation : averages[0]);
  const areas = rankAreas(measure, members, counted);
  const bestCode = bestMember(editionOf(group, members), figuresOf(counted), measure.polarity);
  return {
    measure,
    period,
    members: members.length,
    withValue: counted.filter(({ published }) => published?.figure.kind === 'VALUE').length,
    distribution,
    averages,
    nation,
    reference,
    best: areas.find(({ area }) => area.gssCode === bestCode) ?? null,
    areas,
  };
}

const valueOfComparison = (comparison: Comparison | undefined): Decimal | null =>
  comparison?.kind === 'COMPARED' ? comparison.value : null;

const figuresOf = (members: readonly ComparedArea[]): ReadonlyMap<string, MemberFigure> =>
  new Map(members.flatMap(({ area, published }) => (published ? [[area.gssCode, published]] : [])));

interface AveragesQuestion extends Pick<BenchmarkTerms, 'methods' | 'minimum'> {
  readonly measure: MeasureRecord;
  readonly period: Period;
  readonly distribution: DistributionRecord | null;
}

function averagesOf(
  group: Group,
  members: readonly ComparedArea[],
  { measure, period, distribution, methods, minimum = averageDefaults.minimum }: AveragesQuestion,
): readonly Comparison[] {
  const edition = editionOf(group, members);
  const figures = figuresOf(members.filter((member) => counts(member, period)));
  const closures = closuresOf(
    members.map(({ area }) => area),
    period.endsBefore,
  );
  const areas = new Map(members.map(({ area }) => [area.gssCode, area]));
  return [...new Set(methods)].map((method) => {
    const rule = { method, minimum };
    const average = controlledAverage(edition, figures, measure, {
      telling: distribution?.telling ?? [],
      closures,
      rule,
    });
    return compareAverage(measure, period, { edition: group.edition?.named ?? null, average, areas });
  });
}

/** True if the area's figure counts in ranks and averages of the period. */
const counts = ({ area, published }: ComparedArea, { endsBefore }: Period): boolean =>
  countsInComparisons(published?.mark ?? null, area, endsBefore);

/** Ranks the areas whose figures count (`counted`), and sorts all areas by rank, those without a rank last. */
function rankAreas(
  measure: MeasureRecord,
  members: readonly ComparedArea[],
  counted: readonly ComparedArea[],
): readonly BenchmarkedArea[] {
  const values = new Map(
    counted.flatMap(({ area, published }) =>
      published?.figure.kind === 'VALUE' ? [[area.gssCode, published.figure.value]] : [],
    ),
  );
  const ranks = rankValues(values, measure.polarity);
  const order = ranks ?? rankValues(values, 'HIGH_IS_GOOD');
  const place = ({ area }: ComparedArea): number =>
    order?.get(area.gssCode)?.rank ?? Number.POSITIVE_INFINITY;
  const byPlace = (a: ComparedArea, b: ComparedArea): number =>
    place(a) === place(b) ? (a.area.gssCode < b.area.gssCode ? -1 : 1) : place(a) - place(b);
  return [...members].sort(byPlace).map((member) => ({
    ...member,
    rankInGroup: ranks?.get(member.area.gssCode) ?? null,
  }));
}

/**
 * Finds the confidence interval of a compared area's value; `null` if there is none. The calculation is slow, so
 * call it only for the areas on one page.
 */
export const intervalOf = (measure: MeasureRecord, { published }: ComparedArea): IntervalOfOrigin | null =>
  intervalOfFigure(measure, published);

/** Compares the confidence interval of an area's value with the reference value of the benchmark. */
export const outcomeOf = (
  { measure, reference }: Pick<Benchmark, 'measure' | 'reference'>,
  area: ComparedArea,
): BenchmarkOutcome => compareWithBenchmark(intervalOf(measure, area), reference, measure.polarity);
