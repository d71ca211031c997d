import type { EntityManager } from 'typeorm';
import type { LeaguePosition } from '../../domain/comparisons/league-position.js';
import { groupBy } from '../../domain/values/group-by.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { DatedArea } from '../areas/area-store.js';
import {
  type ComparedFigureRecord,
  type ComparedFigureRow,
  comparedFigure,
  type DetailedRecord,
  type DistributionRecord,
  type DistributionRow,
  detailedRecord,
  distributionRecord,
  type LeaguePositionRow,
  leaguePositionRecord,
} from './compared-figure.js';

/** One of the areas that are compared for a measure in a period. */
export interface ComparedArea {
  readonly area: DatedArea;
  readonly published: DetailedRecord | null;
  readonly standing: LeaguePosition;
}

/** Some measures in one period. */
export interface MeasuresPeriod {
  readonly measureIds: readonly string[];
  readonly periodCode: string;
}

/** The areas to list: some by GSS code, and all councils of a region or nation (`around`). */
export interface Among {
  readonly areas: readonly string[];
  readonly around: string | null;
}

/** The periods whose `endsBefore` (the day after the last) is after `from` and not after `to`. */
export interface PeriodWindow {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

interface AreaRow extends LeaguePositionRow {
  measure_id: string;
  gss_code: string;
  name_en: string;
  name_cy: string | null;
  level: string;
  value: string | null;
  absence: string | null;
  numerator: string | null;
  denominator: string | null;
  source: string | null;
  mark: string | null;
  opened_on: PlainDate | null;
  closed_on: PlainDate | null;
  published_on: string | null;
  status: string | null;
  note: string | null;
  lower_limit: string | null;
  upper_limit: string | null;
  verdict: string | null;
}

const published = (table: string, prefix: string): string =>
  `${table}.value AS ${prefix}value, ${table}.absence_reason AS ${prefix}absence,
  ${table}.numerator AS ${prefix}numerator, ${table}.denominator AS ${prefix}denominator,
  ${table}.source AS ${prefix}source, ${table}.mark AS ${prefix}mark`;

const detailed = (table: string, prefix: string): string =>
  `${published(table, prefix)}, coalesce(${table}.published_on, CASE WHEN ${table}.publication_id IS NOT NULL
    THEN (${table}.published_at AT TIME ZONE 'UTC')::date END)::text AS ${prefix}published_on,
  ${table}.status AS ${prefix}status, ${table}.note AS ${prefix}note, ${table}.lower_limit AS ${prefix}lower_limit,
  ${table}.upper_limit AS ${prefix}upper_limit, ${table}.verdict AS ${prefix}verdict`;

const joinFigure = (table: string, areaCode: string): string =>
  `LEFT JOIN published_figure ${table} ON ${table}.area_code = ${areaCode}
    AND ${table}.measure_id = distribution.measure_id AND ${table}.period_code = distribution.period_code`;

/** Returns SQL for compared figures. `condition` selects the measures and periods; `$1` has the councils' codes. */
const comparedFigures = (condition: string): string => `
  SELECT distribution.measure_id, distribution.period_code, area.gss_code AS area_code,
    distribution.councils, distribution.telling_sets, distribution.q25, distribution.q50, distribution.q75,
    compared.rank, compared.rank_of, compared.quartile_band,
    edition.id AS edition_id, list.council_id AS group_council, list.code AS group_code, list.name AS group_name, list.name_cy AS group_name_cy, edition.effective_from::text AS effective_from,
    compared.neighbours_mean, compared.neighbours_median, compared.neighbours_used, compared.neighbours_of,
    compared.neighbours_missing, compared.neighbours_pooled, compared.pooled_used, compared.pooled_missing,
    compared.best_neighbour,
    ${detailed('own', 'own_')}, ${published('region', 'region_')}, ${published('nation', 'nation_')}
  FROM published_distribution distribution
  JOIN period ON period.code = distribution.period_code
  JOIN area ON area.gss_code = ANY($1)
  LEFT JOIN published_comparison compared ON compared.area_code = area.gss_code
    AND compared.measure_id = distribution.measure_id AND compared.period_code = distribution.period_code
  LEFT JOIN comparison_group_edition edition ON edition.id = compared.neighbours_edition
  LEFT JOIN comparison_group list ON list.id = edition.group_id
  ${joinFigure('own', 'area.gss_code')}
  ${joinFigure('region', 'area.region_code')}
  ${joinFigure('nation', 'area.nation_code')}
  WHERE ${condition}
  ORDER BY distribution.measure_id, period.ends_before, period.starts_on, period.code, area.gss_code`;

const comparedInWindow = comparedFigures(
  'distribution.measure_id = ANY($2) AND period.ends_before > $3 AND period.ends_before <= $4',
);
const comparedInPeriods = comparedFigures(
  'distribution.measure_id = ANY($2) AND distribution.period_code = ANY($3)',
);
const everythingCompared = comparedFigures('period.ends_before > $2 AND period.ends_before <= $3');

/**
 * SQL for the areas to list. A council of the region or nation is listed if it was open at the period's end, or if its
 * figure has the mark `AS_PUBLISHED`.
 */
const comparedAreas = `
  SELECT asked.measure_id, area.gss_code, area.name_en, area.name_cy, area.level,
    area.opened_on::text, area.closed_on::text, compared.rank,
    compared.rank_of, compared.quartile_band, ${detailed('figure', '')}
  FROM unnest($1::uuid[]) AS asked (measure_id)
  CROSS JOIN area
  LEFT JOIN published_figure figure ON figure.measure_id = asked.measure_id AND figure.period_code = $2
    AND figure.area_code = area.gss_code
  LEFT JOIN published_comparison compared ON compared.measure_id = asked.measure_id
    AND compared.period_code = $2 AND compared.area_code = area.gss_code
  WHERE area.gss_code = ANY($3)
    OR (area.level = 'COUNCIL' AND (area.region_code = $4 OR area.nation_code = $4)
      AND (figure.mark = 'AS_PUBLISHED' OR
        (coalesce(area.opened_on < $5, true) AND coalesce(area.closed_on >= $5, true))))`;

const distributions = `
  SELECT measure_id, councils, q25, q50, q75, telling_sets FROM published_distribution
  WHERE measure_id = ANY($1::uuid[]) AND period_code = $2`;

const comparedArea = (row: AreaRow): ComparedArea => ({
  area: {
    gssCode: row.gss_code,
    name: { en: row.name_en, cy: row.name_cy },
    level: row.level,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
  },
  published: detailedRecord(row, ''),
  standing: leaguePositionRecord(row),
});

/** Published figures, joined with the comparisons that were computed when they were published. */
export const publishedComparisons = (manager: EntityManager) => {
  const query = async (text: string, values: unknown[]) =>
    (await manager.query<ComparedFigureRow[]>(text, values)).map(comparedFigure);
  return {
    /** Reads compared figures, sorted by measure, then by period (the earliest first), then by council. */
    inWindow: (
      councils: readonly string[],
      measureIds: readonly string[],
      { from, to }: PeriodWindow,
    ): Promise<readonly ComparedFigureRecord[]> => query(comparedInWindow, [councils, measureIds, from, to]),

    inPeriods: (
      councils: readonly string[],
      measureIds: readonly string[],
      periodCodes: readonly string[],
    ): Promise<readonly ComparedFigureRecord[]> =>
      query(comparedInPeriods, [councils, measureIds, periodCodes]),

    everything: (council: string, { from, to }: PeriodWindow): Promise<readonly ComparedFigureRecord[]> =>
      query(everythingCompared, [[council], from, to]),

    /**
     * Reads the areas to list, and returns them by the id of their measure. The areas of a measure are in no particular
     * order. `endsBefore` is the day after the period's last day.
     */
    async areas(
      { measureIds, periodCode }: MeasuresPeriod,
      { areas, around }: Among,
      endsBefore: PlainDate,
    ): Promise<ReadonlyMap<string, readonly ComparedArea[]>> {
      const values = [measureIds, periodCode, areas, around, endsBefore];
      const rows = await manager.query<AreaRow[]>(comparedAreas, values);
      const byMeasure = groupBy(rows, ({ measure_id: id }) => id);
      return new Map([...byMeasure].map(([id, ofMeasure]) => [id, ofMeasure.map(comparedArea)]));
    },

    /** Reads the distributions by measure id. A measure without published figures is omitted. */
    async distributions({
      measureIds,
      periodCode,
    }: MeasuresPeriod): Promise<ReadonlyMap<string, DistributionRecord>> {
      const values = [measureIds, periodCode];
      const rows = await manager.query<(DistributionRow & { measure_id: string })[]>(distributions, values);
      return new Map(rows.map((row) => [row.measure_id, distributionRecord(row)]));
    },
  };
};
