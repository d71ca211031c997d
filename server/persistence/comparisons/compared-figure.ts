import type { FigureMark } from '../../domain/areas/area-register.js';
import type { BenchmarkOutcome } from '../../domain/comparisons/benchmark.js';
import type { MissingMember } from '../../domain/comparisons/comparator.js';
import type { TellingSet } from '../../domain/comparisons/controlled-average.js';
import type { LeaguePosition } from '../../domain/comparisons/league-position.js';
import type { QuartileBand, QuartilePoints } from '../../domain/comparisons/quartile.js';
import {
  type AbsenceReason,
  absentFigure,
  type Figure,
  valueFigure,
} from '../../domain/observations/figure.js';
import type { PublishedDetails, PublishedStatus } from '../../domain/observations/published-details.js';
import { type Decimal, decimal, decimalOrNull } from '../../domain/values/decimal.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { missingMembers } from './missing-members.js';

/** The figure that an area published for a measure in a period. */
export interface PublishedRecord {
  readonly figure: Figure;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly source: string;
  /** The mark of a figure of a council that was not open in the period; `null` for other figures. */
  readonly mark: FigureMark | null;
}

/** A published figure with the details that its publisher states. */
export interface DetailedRecord extends PublishedRecord, PublishedDetails {
  /** `null` if an import of national statistics did not state it. */
  readonly publishedOn: PlainDate | null;
  /** The publisher's own comparison with England. */
  readonly verdict: BenchmarkOutcome | null;
}

export interface DistributionRecord {
  /** The number of English councils with a value. */
  readonly councils: number;
  readonly points: QuartilePoints | null;
  /** Sets of areas whose average would disclose a suppressed figure. */
  readonly telling: readonly TellingSet[];
}

/** The averages of a council's statistical neighbours for a measure in a period. */
export interface NeighboursAverages {
  /** `null` if there are too few members, or if the mean would disclose a suppressed figure. */
  readonly mean: Decimal | null;
  readonly median: Decimal | null;
  readonly used: number;
  readonly of: number;
  readonly missing: readonly MissingMember[];
  readonly pooled: Decimal | null;
  readonly pooledUsed: number;
  readonly pooledMissing: readonly MissingMember[];
  /** The best neighbour's GSS code. */
  readonly bestNeighbour: string | null;
}

/** The averages of a council's statistical neighbours, with the edition of their list in force at the period's end. */
export interface NeighboursOfEdition extends NeighboursAverages {
  readonly edition: {
    readonly id: string;
    readonly councilId: string | null;
    readonly code: string;
    readonly name: Bilingual;
    readonly effectiveFrom: PlainDate;
  };
}

/** A council's figure for a measure in a period, with its comparisons. */
export interface ComparedFigureRecord {
  readonly measureId: string;
  readonly periodCode: string;
  readonly areaCode: string;
  /** `null` if the council published nothing for the measure in the period. */
  readonly own: DetailedRecord | null;
  readonly standing: LeaguePosition;
  readonly distribution: DistributionRecord;
  readonly neighbours: NeighboursOfEdition | null;
  readonly region: PublishedRecord | null;
  readonly nation: PublishedRecord | null;
}

export interface LeaguePositionRow {
  rank: number | null;
  rank_of: number | null;
  quartile_band: QuartileBand | null;
}

export interface DistributionRow {
  councils: number;
  q25: string | null;
  q50: string | null;
  q75: string | null;
  telling_sets: readonly (readonly string[])[];
}

type Published<Prefix extends string> = Record<
  | `${Prefix}value`
  | `${Prefix}absence`
  | `${Prefix}numerator`
  | `${Prefix}denominator`
  | `${Prefix}source`
  | `${Prefix}mark`,
  string | null
>;

type DetailColumn = 'published_on' | 'status' | 'note' | 'lower_limit' | 'upper_limit' | 'verdict';

type Detailed<Prefix extends string> = Published<Prefix> & Record<`${Prefix}${DetailColumn}`, string | null>;

export interface ComparedFigureRow
  extends LeaguePositionRow,
    DistributionRow,
    Detailed<'own_'>,
    Published<'region_'>,
    Published<'nation_'> {
  measure_id: string;
  period_code: string;
  area_code: string;
  edition_id: string;
  group_council: string | null;
  group_code: string | null;
  group_name: string;
  group_name_cy: string | null;
  effective_from: string;
  neighbours_mean: string | null;
  neighbours_median: string | null;
  neighbours_used: number;
  neighbours_of: number;
  neighbours_missing: readonly MissingMember[];
  neighbours_pooled: string | null;
  pooled_used: number;
  pooled_missing: string;
  best_neighbour: string | null;
}

function publishedRecord<Prefix extends string>(
  row: Published<Prefix>,
  prefix: Prefix,
): PublishedRecord | null {
  const source = row[`${prefix}source`];
  if (source === null) return null;
  const value = row[`${prefix}value`];
  return {
    figure:
      value === null ? absentFigure(row[`${prefix}absence`] as AbsenceReason) : valueFigure(decimal(value)),
    numerator: decimalOrNull(row[`${prefix}numerator`]),
    denominator: decimalOrNull(row[`${prefix}denominator`]),
    source,
    mark: row[`${prefix}mark`] as FigureMark | null,
  };
}

export function detailedRecord<Prefix extends string>(
  row: Detailed<Prefix>,
  prefix: Prefix,
): DetailedRecord | null {
  const published = publishedRecord(row, prefix);
  const columns: Readonly<Record<string, string | null>> = row;
  const column = (name: DetailColumn): string | null => columns[`${prefix}${name}`] ?? null;
  const lower = decimalOrNull(column('lower_limit'));
  const upper = decimalOrNull(column('upper_limit'));
  // The columns' CHECK constraints guarantee these types.
  return (
    published && {
      ...published,
      publishedOn: column('published_on'),
      status: column('status') as PublishedStatus | null,
      note: column('note'),
      interval: lower && upper && { lower, upper },
      verdict: column('verdict') as BenchmarkOutcome | null,
    }
  );
}

export const leaguePositionRecord = ({
  rank,
  rank_of: of,
  quartile_band: band,
}: LeaguePositionRow): LeaguePosition => ({
  rank: rank === null || of === null ? null : { rank, of },
  band,
});

export const distributionRecord = (row: DistributionRow): DistributionRecord => ({
  councils: row.councils,
  telling: row.telling_sets.map((set) => new Set(set)),
  points:
    row.q25 === null || row.q50 === null || row.q75 === null
      ? null
      : { q25: decimal(row.q25), q50: decimal(row.q50), q75: decimal(row.q75) },
});

const neighboursAverages = (row: ComparedFigureRow): NeighboursOfEdition | null =>
  row.group_code === null
    ? null
    : {
        edition: {
          id: row.edition_id,
          councilId: row.group_council,
          code: row.group_code,
          name: { en: row.group_name, cy: row.group_name_cy },
          effectiveFrom: row.effective_from,
        },
        mean: decimalOrNull(row.neighbours_mean),
        median: decimalOrNull(row.neighbours_median),
        used: row.neighbours_used,
        of: row.neighbours_of,
        missing: row.neighbours_missing,
        pooled: decimalOrNull(row.neighbours_pooled),
        pooledUsed: row.pooled_used,
        pooledMissing: missingMembers(row.pooled_missing),
        bestNeighbour: row.best_neighbour,
      };

export const comparedFigure = (row: ComparedFigureRow): ComparedFigureRecord => ({
  measureId: row.measure_id,
  periodCode: row.period_code,
  areaCode: row.area_code,
  own: detailedRecord(row, 'own_'),
  standing: leaguePositionRecord(row),
  distribution: distributionRecord(row),
  neighbours: neighboursAverages(row),
  region: publishedRecord(row, 'region_'),
  nation: publishedRecord(row, 'nation_'),
});
