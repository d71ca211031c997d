import { setImmediate as nextTurn } from 'node:timers/promises';
import { bestMember } from '../../domain/comparisons/best-member.js';
import { type AverageMethod, averageDefaults } from '../../domain/comparisons/comparator.js';
import { editionInForce } from '../../domain/comparisons/comparison-group.js';
import { type ControlledAverage, controlledAverage } from '../../domain/comparisons/controlled-average.js';
import { leagueTable } from '../../domain/comparisons/league-position.js';
import { groupBy } from '../../domain/values/group-by.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type {
  MeasurePeriod,
  NeighbourAverages,
  NeighboursRecord,
} from '../../persistence/comparisons/projection-store.js';
import type { CatalogueStores } from '../../persistence/database.js';
import {
  councilsOf,
  keyText,
  type PublishedTable,
  rankedNation,
  readTables,
  valuesOf,
} from './published-table.js';

/** What the catalogue's door has for projecting. */
export type ProjectingStores = Pick<CatalogueStores, 'measures' | 'projections' | 'published'>;

/** The edition in force of each council's list, by the council's GSS code. */
type Lists = ReadonlyMap<string, NeighboursRecord>;

/**
 * Works out again what the published figures of these measures in these periods are compared with: quartile
 * points, every English council's rank and band, and the averages of every council's statistical neighbours.
 * Whoever changes published figures calls it for what they changed, in the same transaction, afterwards.
 */
export async function projectComparisons(
  stores: ProjectingStores,
  keys: readonly MeasurePeriod[],
): Promise<void> {
  if (keys.length === 0) return;
  const { projections } = stores;
  await projections.lockForWrite();
  const places = await projections.places();
  const listsAt = listsOf(await projections.neighbours(null));
  const ranked = new Set(councilsOf(places, rankedNation));
  const before = new Set((await projections.projected(keys)).map(keyText));
  await whileStored(
    readTables(stores, keys, places),
    (table) => compareTable(table, ranked, listsAt(table.endsBefore)),
    async (compared) => {
      const rowsOf = (again: boolean) =>
        compared
          .filter(({ distribution }) => before.has(keyText(distribution)) === again)
          .flatMap(({ comparisons }) => comparisons);
      await projections.putDistributions(compared.map(({ distribution }) => distribution));
      await projections.addComparisons(rowsOf(false));
      await projections.putComparisons(rowsOf(true));
    },
  );
}

/**
 * Works out again what these councils' shared lists of neighbours make of all that is published for periods
 * that end on `from` or later: after new editions from that day, or when a list has become another council's.
 * Whoever adds many lists calls it once for all of them: it reads all figures there are.
 */
export async function projectNeighbours(
  stores: ProjectingStores,
  councils: readonly string[],
  from: PlainDate = '0001-01-01',
): Promise<void> {
  if (councils.length === 0) return;
  const { projections } = stores;
  await projections.lockForWrite();
  await projections.clearNeighbours(councils, from);
  const editions = await projections.neighbours(councils);
  if (editions.length === 0) return;
  const listsAt = listsOf(editions);
  const places = await projections.places();
  await whileStored(
    readTables(stores, await projections.keys(from), places),
    (table) =>
      [...averageNeighbours(table, listsAt(table.endsBefore))].map(([areaCode, neighbours]) => ({
        ...table.key,
        areaCode,
        neighbours,
      })),
    (averages) => projections.putNeighbours(averages.flat()),
  );
}

/**
 * Works out what some tables make while the database stores what those before them made. Between two tables
 * it lets the connection send on: the database begins when it has received everything.
 */
async function whileStored<Made>(
  lots: AsyncIterable<readonly PublishedTable[]>,
  make: (table: PublishedTable) => Made,
  store: (made: readonly Made[]) => Promise<void>,
): Promise<void> {
  const makeAll = async (tables: readonly PublishedTable[]): Promise<readonly Made[]> => {
    const made: Made[] = [];
    for (const table of tables) {
      await nextTurn();
      made.push(make(table));
    }
    return made;
  };
  let before: readonly Made[] = [];
  for await (const tables of lots) {
    [before] = await Promise.all([makeAll(tables), store(before)]);
  }
  await store(before);
}

/** The lists in force at a period's end. Many tables are of the same few periods. */
function listsOf(editions: readonly NeighboursRecord[]): (endsBefore: PlainDate) => Lists {
  const byCouncil = groupBy(editions, ({ council }) => council);
  const known = new Map<PlainDate, Lists>();
  return (endsBefore) => {
    const before = known.get(endsBefore);
    if (before) return before;
    const lists = new Map(
      [...byCouncil].flatMap(([council, own]) => {
        const edition = editionInForce(own, endsBefore);
        return edition ? [[council, edition]] : [];
      }),
    );
    known.set(endsBefore, lists);
    return lists;
  };
}

function compareTable(table: PublishedTable, ranked: ReadonlySet<string>, lists: Lists) {
  const { key, measure, figures, telling } = table;
  const values = valuesOf(figures, ranked);
  const { points, positions } = leagueTable(values, measure);
  const neighbours = averageNeighbours(table, lists);
  // Who has lost its value loses its rank too, so that every area with a figure gets a row.
  const areas = new Set([...figures.keys(), ...neighbours.keys()]);
  return {
    distribution: { ...key, councils: values.size, points, telling },
    comparisons: Array.from(areas, (areaCode) => ({
      measureId: key.measureId,
      periodCode: key.periodCode,
      areaCode,
      current: positions.get(areaCode),
      neighbours: neighbours.get(areaCode),
    })),
  };
}

/** By GSS code of the council, where any of its neighbours published something. */
function averageNeighbours(table: PublishedTable, lists: Lists): ReadonlyMap<string, NeighbourAverages> {
  const { measure, figures, telling } = table;
  const averages = new Map<string, NeighbourAverages>();
  for (const [council, edition] of lists) {
    if (!edition.members.some(({ gssCode }) => figures.has(gssCode))) continue;
    const average = (method: AverageMethod) =>
      controlledAverage(edition, figures, measure, telling, { ...averageDefaults, method });
    const [mean, median, pooled] = [average('MEAN'), average('MEDIAN'), average('POOLED')];
    averages.set(council, {
      editionId: edition.editionId,
      mean: givenValue(mean),
      median: givenValue(median),
      used: mean.used,
      of: mean.of,
      missing: mean.missing,
      pooled: givenValue(pooled),
      pooledUsed: pooled.used,
      pooledMissing: pooled.missing,
      bestNeighbour: bestMember(edition, figures, measure.polarity) ?? null,
    });
  }
  return averages;
}

const givenValue = (average: ControlledAverage) => (average.kind === 'AVERAGE' ? average.value : null);
