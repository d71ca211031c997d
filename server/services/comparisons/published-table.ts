import { closureOf, type Opening } from '../../domain/areas/area-register.js';
import type { Closures } from '../../domain/comparisons/comparator.js';
import {
  type PublishedWhole,
  type TellingSet,
  tellingSets,
} from '../../domain/comparisons/controlled-average.js';
import type { Decimal } from '../../domain/values/decimal.js';
import { groupBy } from '../../domain/values/group-by.js';
import { parsePeriod } from '../../domain/values/period.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { MeasurePeriod, PlaceRecord } from '../../persistence/comparisons/projection-store.js';
import type { PublishedFigureRecord } from '../../persistence/comparisons/published-figures.js';
import type { CatalogueStores } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';

/** The published figures of one measure in one period. */
export interface PublishedTable {
  readonly key: MeasurePeriod;
  readonly measure: MeasureRecord;
  readonly endsBefore: PlainDate;
  /** The figures that count in comparisons, by the GSS code of their area. */
  readonly figures: ReadonlyMap<string, PublishedFigureRecord>;
  /**
   * Sets of councils whose average would disclose a suppressed figure, because figures of regions and nations are
   * published.
   */
  readonly telling: readonly TellingSet[];
  /** The councils that were not open at the period's end, by GSS code. */
  readonly closures: Closures;
}

/** GSS code of England: ranks and quartiles cover its councils only, as in LAIT. */
export const rankedNation = 'E92000001';

/** Maximum number of figures in memory at a time. */
const figuresAtATime = 2_000;

export const keyText = ({ measureId, periodCode }: MeasurePeriod): string => `${measureId} ${periodCode}`;

/** Reads the tables of these keys, each key once, in batches of about {@link figuresAtATime} figures. */
export async function* readTables(
  stores: Pick<CatalogueStores, 'measures' | 'published'>,
  keys: readonly MeasurePeriod[],
  places: readonly PlaceRecord[],
): AsyncGenerator<readonly PublishedTable[]> {
  const measures = await stores.measures.byIds([...new Set(keys.map(({ measureId }) => measureId))]);
  const distinct = [...new Map(keys.map((key) => [keyText(key), key])).values()];
  const wholes = wholesOf(places);
  const size = Math.ceil(figuresAtATime / Math.max(1, places.length));
  for (let start = 0; start < distinct.length; start += size) {
    const batch = distinct.slice(start, start + size);
    const figuresByKey = groupBy(await stores.published.at(batch), keyText);
    yield batch.flatMap((key): readonly PublishedTable[] => {
      const measure = measures.get(key.measureId);
      const period = parsePeriod(key.periodCode);
      if (!measure || !period.ok) return [];
      const { endsBefore } = period.value;
      const closures = closuresOf(places, endsBefore);
      const figures = new Map(
        figuresByKey
          .get(keyText(key))
          ?.filter(
            ({ areaCode, mark }) => mark === 'AS_PUBLISHED' || (mark === null && !closures.has(areaCode)),
          )
          .map((figure) => [figure.areaCode, figure]),
      );
      const telling = tellingSetsOf(figures, wholes, closures);
      return [{ key, measure, endsBefore, figures, telling, closures }];
    });
  }
}

/** A region or nation with its councils. */
export interface Whole extends PublishedWhole {
  readonly gssCode: string;
}

export const councilsOf = (places: readonly PlaceRecord[], around: string): readonly string[] =>
  places
    .filter(
      ({ level, regionCode, nationCode }) =>
        level === 'COUNCIL' && (regionCode === around || nationCode === around),
    )
    .map(({ gssCode }) => gssCode);

const wholesOf = (places: readonly PlaceRecord[]): readonly Whole[] =>
  places
    .filter(({ level }) => level !== 'COUNCIL')
    .map(({ gssCode }) => ({ gssCode, councils: councilsOf(places, gssCode) }));

/** Finds the areas that were not open at the end of a period, with the reason, by GSS code. */
export const closuresOf = (
  areas: Iterable<Opening & { readonly gssCode: string }>,
  endsBefore: PlainDate,
): Closures =>
  new Map(
    Array.from(areas).flatMap((area) => {
      const closure = closureOf(area, endsBefore);
      return closure ? [[area.gssCode, closure]] : [];
    }),
  );

/**
 * Finds the sets of councils whose average would disclose a suppressed figure. Considers only regions and nations
 * with a published value of their own, and in them the councils that were open or have a figure.
 */
const tellingSetsOf = (
  figures: PublishedTable['figures'],
  wholes: readonly Whole[],
  closures: Closures,
): readonly TellingSet[] =>
  tellingSets(
    wholes
      .filter(({ gssCode }) => figures.get(gssCode)?.figure.kind === 'VALUE')
      .map(({ councils }) => ({
        councils: councils.filter((gssCode) => figures.has(gssCode) || !closures.has(gssCode)),
      })),
    figures,
  );

/** Returns the published values of these areas, by GSS code. Omits areas without a value. */
export const valuesOf = (
  figures: PublishedTable['figures'],
  areas: ReadonlySet<string>,
): ReadonlyMap<string, Decimal> =>
  new Map(
    [...figures].flatMap(([gssCode, { figure }]) =>
      areas.has(gssCode) && figure.kind === 'VALUE' ? [[gssCode, figure.value]] : [],
    ),
  );
