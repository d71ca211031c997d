import { council, lastPeriod, periods, trendMeasures } from './bench-data.js';

const comparator = `__typename ... on Comparator { value display method used of period { code }
  missing { area { gssCode } reason } } ... on NotCompared { reason }`;
const value = '__typename ... on Value { value display } ... on Absence { reason }';
const standing = 'standing { rank rankOf quartileBand } distribution { lowerQuartile median upperQuartile }';

/** One question, as a query to the service and as hand-written SQL. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The SQL. Its first parameter is the council's code; its result is one row with the answer's JSON. */
  readonly sql: string;
  readonly values: readonly unknown[];
}

const neighboursJson = `json_build_object('value', c.neighbours_mean, 'used', c.neighbours_used,
  'of', c.neighbours_of, 'missing', c.neighbours_missing, 'period', c.period_code)`;
const standingJson = `'rank', c.rank, 'rankOf', c.rank_of, 'quartileBand', c.quartile_band`;
const distributionJson = `json_build_object('lowerQuartile', d.q25, 'median', d.q50, 'upperQuartile', d.q75)`;

const scorecard: Question = {
  name: 'a scorecard of 43 measures with comparators',
  query: `query Scorecard($council: String!, $scorecard: String!, $period: String!) {
    scorecard(council: $council, code: $scorecard) { report(of: { period: $period }) {
      period { code }
      lines {
        reference measure { code title { en } polarity unit { kind } }
        observation { figure { ${value} } status }
        rating { rag } direction { arrow judgement rag }
        neighboursAverage { ${comparator} } region { ${comparator} } nation { ${comparator} }
      }
      summary { rag { red amber green notRated total } }
    } }
  }`,
  variables: { council, scorecard: 'bench', period: lastPeriod },
  sql: `SELECT json_agg(line ORDER BY position)::text AS json FROM (
    SELECT l.position, json_build_object('reference', l.reference, 'code', m.code, 'title', m.title_en,
      'polarity', m.polarity, 'unit', m.unit, 'value', o.value, 'status', o.status,
      'rag', CASE WHEN (m.polarity = 'HIGH_IS_GOOD') = (o.value >= t.value) OR o.value = t.value THEN 'GREEN'
        WHEN abs(o.value - t.value) <= t.tolerance THEN 'AMBER' ELSE 'RED' END,
      'arrow', sign(o.value - b.value), 'neighbours', ${neighboursJson},
      'region', region.value, 'nation', nation.value) AS line
    FROM council JOIN scorecard s ON s.council_id = council.id AND s.code = $2
    JOIN LATERAL (SELECT id FROM scorecard_edition WHERE scorecard_id = s.id AND council_id = council.id
      ORDER BY effective_from DESC LIMIT 1) e ON true
    JOIN scorecard_line l ON l.edition_id = e.id AND l.council_id = council.id
    JOIN measure m ON m.id = l.measure_id JOIN area ON area.gss_code = council.area_code
    LEFT JOIN LATERAL (SELECT value, status FROM observation WHERE council_id = council.id AND measure_id = m.id
      AND period_code = $3 ORDER BY version DESC LIMIT 1) o ON true
    LEFT JOIN LATERAL (SELECT value FROM observation WHERE council_id = council.id AND measure_id = m.id
      AND period_code = $4 ORDER BY version DESC LIMIT 1) b ON true
    LEFT JOIN LATERAL (SELECT value, tolerance FROM target WHERE council_id = council.id AND measure_id = m.id
      AND period_code = $3 ORDER BY version DESC LIMIT 1) t ON true
    LEFT JOIN published_comparison c ON c.measure_id = m.id AND c.period_code = $3 AND c.area_code = $1
    LEFT JOIN published_figure region ON region.measure_id = m.id AND region.period_code = $3
      AND region.area_code = area.region_code
    LEFT JOIN published_figure nation ON nation.measure_id = m.id AND nation.period_code = $3
      AND nation.area_code = area.nation_code
    WHERE council.area_code = $1) lines`,
  values: [council, 'bench', lastPeriod, periods.at(-2)],
};

const benchmark: Question = {
  name: 'one measure over all councils, ranked',
  query: `query Benchmark($measure: String!, $period: String!) {
    benchmark(measure: $measure, period: $period) {
      members withValue distribution { lowerQuartile median upperQuartile } averages { ${comparator} }
      nation { ${comparator} }
      areas(first: 100) { nodes { area { gssCode name { en } } figure { ${value} }
        standing { rank rankOf quartileBand } interval { lower upper } outcome } pageInfo { hasNextPage } }
    }
  }`,
  variables: { measure: 'M0', period: lastPeriod },
  sql: `SELECT json_build_object('distribution', (SELECT ${distributionJson} FROM published_distribution d
      WHERE d.measure_id = m.id AND d.period_code = $3), 'nation', (SELECT value FROM published_figure
      WHERE measure_id = m.id AND period_code = $3 AND area_code = 'E92000001'),
    'mean', (SELECT avg(value) FROM published_figure f JOIN area a ON a.gss_code = f.area_code
      WHERE measure_id = m.id AND period_code = $3 AND a.nation_code = 'E92000001' AND a.level = 'COUNCIL'),
    'areas', (SELECT json_agg(json_build_object('gssCode', gss_code, 'name', name_en, 'value', value,
        'numerator', numerator, 'denominator', denominator, ${standingJson}) ORDER BY c.rank, gss_code)
      FROM (SELECT area_code AS gss_code, name_en, rank, rank_of, quartile_band, value, numerator, denominator
        FROM published_comparison JOIN published_figure USING (measure_id, period_code, area_code)
        JOIN area ON area.gss_code = area_code
        WHERE measure_id = m.id AND period_code = $3 AND rank IS NOT NULL ORDER BY rank, area_code LIMIT 100) c)
  )::text AS json FROM measure m WHERE m.code = $2 AND m.council_id IS NULL AND $1::text IS NOT NULL`,
  values: [council, 'M0', lastPeriod],
};

const trend: Question = {
  name: 'a trend of 20 measures by 20 periods',
  query: `query Trend($council: String!, $measures: [String!]!, $from: Date!, $until: Date!) {
    benchmarkTrend(council: $council, measures: $measures, from: $from, until: $until, first: 20) {
      nodes { measure { code title { en } } points { period { code } figure { ${value} } ${standing}
        neighbours { ${comparator} } region { ${comparator} } nation { ${comparator} } } }
    }
  }`,
  variables: { council, measures: trendMeasures, from: '2006-01-01', until: '2025-12-31' },
  sql: `SELECT json_agg(json_build_object('code', code, 'title', title_en, 'points', points))::text AS json FROM (
    SELECT m.code, m.title_en, json_agg(json_build_object('period', d.period_code, 'value', own.value,
      ${standingJson}, 'distribution', ${distributionJson}, 'neighbours', ${neighboursJson},
      'region', region.value, 'nation', nation.value) ORDER BY p.ends_before) AS points
    FROM measure m JOIN published_distribution d ON d.measure_id = m.id JOIN period p ON p.code = d.period_code
    JOIN area ON area.gss_code = $1
    LEFT JOIN published_comparison c ON c.measure_id = m.id AND c.period_code = d.period_code AND c.area_code = $1
    LEFT JOIN published_figure own ON own.measure_id = m.id AND own.period_code = d.period_code
      AND own.area_code = $1
    LEFT JOIN published_figure region ON region.measure_id = m.id AND region.period_code = d.period_code
      AND region.area_code = area.region_code
    LEFT JOIN published_figure nation ON nation.measure_id = m.id AND nation.period_code = d.period_code
      AND nation.area_code = area.nation_code
    WHERE m.code = ANY($2) AND m.council_id IS NULL GROUP BY m.id) trends`,
  values: [council, trendMeasures],
};

export const questions: readonly Question[] = [scorecard, benchmark, trend];
