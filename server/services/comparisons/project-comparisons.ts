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
  NeighboursRecord,
  ProjectedAverages,
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

/** The stores of a catalogue session that {@link projectComparisons} and {@link projectNeighbours} need. */
export type ProjectingStores = Pick<CatalogueStores, 'measures' | 'projections' | 'published'>;

/** The edition in force of each council's list of neighbours, by the council's GSS code. */
type Lists = ReadonlyMap<string, NeighboursRecord>;

/**
 * Recalculates the comparisons of the published figures of these measures in these periods: quartile points,
 * the rank and band of every English council, and the averages of every council's statistical neighbours.
 * Call it after changing published figures, in the same transaction.
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
      const rowsOf = (isReplaced: boolean) =>
        compared
          .filter(({ distribution }) => before.has(keyText(distribution)) === isReplaced)
          .flatMap(({ comparisons }) => comparisons);
      await projections.putDistributions(compared.map(({ distribution }) => distribution));
      await projections.addComparisons(rowsOf(false));
      await projections.putComparisons(rowsOf(true));
    },
  );
}

/**
 * Recalculates the averages over these councils' shared lists of neighbours for all periods that end on
 * `from` or later. Call it after adding editions from that day, or after assigning a list to another council.
 * It reads every figure of these periods, so call it once for many lists.
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
 * Calculates the results of one batch of tables while the database stores the results of the previous batch.
 * Yields to the event loop before each table, so that the connection can finish sending the previous batch: the
 * database starts to store a batch only when it has received all of it.
 */
async function whileStored<Output>(
  batches: AsyncIterable<readonly PublishedTable[]>,
  calculate: (table: PublishedTable) => Output,
  store: (results: readonly Output[]) => Promise<void>,
): Promise<void> {
  const calculateAll = async (tables: readonly PublishedTable[]): Promise<readonly Output[]> => {
    const results: Output[] = [];
    for (const table of tables) {
      await nextTurn();
      results.push(calculate(table));
    }
    return results;
  };
  let before: readonly Output[] = [];
  for await (const tables of batches) {
    [before] = await Promise.all([calculateAll(tables), store(before)]);
  }
  await store(before);
}

/**
 * Returns a function that finds the lists in force at the end of a period. It memoises them, because many tables
 * have the same few periods.
 */
function listsOf(editions: readonly NeighboursRecord[]): (endsBefore: PlainDate) => Lists {
  const byCouncil = groupBy(editions, ({ council }) => council);
  const memo = new Map<PlainDate, Lists>();
  return (endsBefore) => {
    const memoised = memo.get(endsBefore);
    if (memoised) return memoised;
    const lists = new Map(
      [...byCouncil].flatMap(([council, ofCouncil]) => {
        const edition = editionInForce(ofCouncil, endsBefore);
        return edition ? [[council, edition]] : [];
      }),
    );
    memo.set(endsBefore, lists);
    return lists;
  };
}

function compareTable(table: PublishedTable, ranked: ReadonlySet<string>, lists: Lists) {
  const { key, measure, figures, telling } = table;
  const values = valuesOf(figures, ranked);
  const { points, positions } = leagueTable(values, measure);
  const neighbours = averageNeighbours(table, lists);
  // Areas without a value get a row as well: a council that has lost its value must lose its rank.
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

/**
 * Calculates the averages of each council's neighbours, by the council's GSS code. Omits a council if none of its
 * neighbours has a figure.
 */
function averageNeighbours(table: PublishedTable, lists: Lists): ReadonlyMap<string, ProjectedAverages> {
  const { measure, figures, telling, closures } = table;
  const averages = new Map<string, ProjectedAverages>();
  for (const [council, edition] of lists) {
    if (!edition.members.some(({ gssCode }) => figures.has(gssCode))) continue;
    const average = (method: AverageMethod) =>
      controlledAverage(edition, figures, measure, {
        telling,
        closures,
        rule: { ...averageDefaults, method },
      });
    const [mean, median, pooled] = [average('MEAN'), average('MEDIAN'), average('POOLED')];
    averages.set(council, {
      editionId: edition.editionId,
      mean: averageValue(mean),
      median: averageValue(median),
      used: mean.used,
      of: mean.of,
      missing: mean.missing,
      pooled: averageValue(pooled),
      pooledUsed: pooled.used,
      pooledMissing: pooled.missing,
      bestNeighbour: bestMember(edition, figures, measure.polarity) ?? null,
    });
  }
  return averages;
}

const averageValue = (average: ControlledAverage) => (average.kind === 'AVERAGE' ? average.value : null);
