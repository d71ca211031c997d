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

/** One measure in one period, with everything that is published of it. */
export interface PublishedTable {
  readonly key: MeasurePeriod;
  readonly measure: MeasureRecord;
  readonly endsBefore: PlainDate;
  /** By GSS code. */
  readonly figures: ReadonlyMap<string, PublishedFigureRecord>;
  /** What the published figures of regions and nations would tell. */
  readonly telling: readonly TellingSet[];
}

/** GSS code of England: ranks and quartiles are of its councils, as LAIT has them. */
export const rankedNation = 'E92000001';

/** How many figures are held at a time. */
const figuresAtATime = 2_000;

export const keyText = ({ measureId, periodCode }: MeasurePeriod): string => `${measureId} ${periodCode}`;

/** The tables of some keys, as many at a time as memory should hold; each key once. */
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
    const some = distinct.slice(start, start + size);
    const figures = groupBy(await stores.published.at(some), keyText);
    yield some.flatMap((key): readonly PublishedTable[] => {
      const measure = measures.get(key.measureId);
      const period = parsePeriod(key.periodCode);
      if (!measure || !period.ok) return [];
      const own = new Map(figures.get(keyText(key))?.map((figure) => [figure.areaCode, figure]));
      const telling = tellingSetsOf(own, wholes);
      return [{ key, measure, endsBefore: period.value.endsBefore, figures: own, telling }];
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

export const wholesOf = (places: readonly PlaceRecord[]): readonly Whole[] =>
  places
    .filter(({ level }) => level !== 'COUNCIL')
    .map(({ gssCode }) => ({ gssCode, councils: councilsOf(places, gssCode) }));

/** Of the regions and nations whose own figure is published. */
export const tellingSetsOf = (
  figures: PublishedTable['figures'],
  wholes: readonly Whole[],
): readonly TellingSet[] =>
  tellingSets(
    wholes.filter(({ gssCode }) => figures.get(gssCode)?.figure.kind === 'VALUE'),
    figures,
  );

/** The values there are of some areas, by GSS code. */
export const valuesOf = (
  figures: PublishedTable['figures'],
  areas: ReadonlySet<string>,
): ReadonlyMap<string, Decimal> =>
  new Map(
    [...figures].flatMap(([gssCode, { figure }]) =>
      areas.has(gssCode) && figure.kind === 'VALUE' ? [[gssCode, figure.value]] : [],
    ),
  );
