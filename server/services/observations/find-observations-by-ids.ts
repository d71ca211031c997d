import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { frequencyKinds } from '../../domain/measures/measure.js';
import type { Period } from '../../domain/values/period.js';
import { partsOf } from '../../domain/values/year.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { definitionsOf } from '../measures/definitions-of.js';
import { storedPeriod } from '../values/stored-period.js';
import { reportedObservations } from './find-figures.js';
import type { ReportedObservation } from './reported-observation.js';
import { rolledUp } from './roll-up-history.js';

/**
 * The key of one version of a figure. For an entered figure, `rowId` is the id of its row. For a figure calculated
 * from parts of its period, `rowId` is the id of the part that was recorded last, and `rolledUpTo` is the code of
 * the whole period.
 */
interface VersionKey {
  readonly rowId: string;
  readonly rolledUpTo: string | null;
  /** The version of the measure's definition. */
  readonly definition: number;
}

/** The current figure of a measure in a period, entered or calculated from parts. */
interface CurrentKey {
  readonly measureId: string;
  readonly periodCode: string;
}

export type ObservationKey = VersionKey | CurrentKey;

type Stores = Pick<CouncilStores, 'measures' | 'observations'>;

/**
 * Reads figures by their keys, in the order of the keys. `null` for a figure that the caller may not see, and for a
 * version that was calculated from parts if one of these parts has a later version now.
 */
export const findObservationsByIds =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    keys: readonly ObservationKey[],
  ): Promise<readonly (ReportedObservation | null)[]> => {
    const tenant = mayEnter(principal, 'observations', council);
    if (!tenant) return keys.map(() => null);
    return sessions.inCouncil(tenant, async (stores) => {
      const rows = await enteredRows(stores, keys);
      const measures = await measuresOf(stores, keys);
      const versionKeys = keys.filter((key) => 'rowId' in key);
      const definitions = await definitionsOf(
        stores,
        versionKeys.map(({ rowId, definition }) => ({ measure: rows.get(rowId)?.measure, definition })),
      );
      const measureOf = new Map(versionKeys.map((key, index) => [key, definitions[index]]));
      const figureOf = (key: ObservationKey): Figure | undefined => {
        const [measure, code] =
          'rowId' in key
            ? [measureOf.get(key), key.rolledUpTo]
            : [measures.get(key.measureId), key.periodCode];
        return measure && code !== null ? { measure, whole: storedPeriod(code) } : undefined;
      };
      const current = await currentFigures(
        stores,
        keys.flatMap((key) => figureOf(key) ?? []),
      );
      return keys.map((key) => {
        const figure = figureOf(key);
        if ('rowId' in key && key.rolledUpTo === null) {
          const [row, measure] = [rows.get(key.rowId), measureOf.get(key)];
          return row && measure ? { ...row, measure } : null;
        }
        if (!figure) return null;
        const { entered, total } = current(figure);
        if ('rowId' in key) return total?.record.id === key.rowId ? total : null;
        return entered ?? total;
      });
    });
  };

interface Figure {
  readonly measure: MeasureRecord;
  readonly whole: Period;
}

/** Reads the entered rows that the keys name, by the ids of the rows. */
async function enteredRows(
  stores: Stores,
  keys: readonly ObservationKey[],
): Promise<ReadonlyMap<string, ReportedObservation>> {
  const ids = [...new Set(keys.flatMap((key) => ('rowId' in key ? key.rowId : [])))];
  const records = ids.length > 0 ? await stores.observations.byIds(ids) : [];
  const rows = await reportedObservations(stores, records);
  return new Map(rows.map((row) => [row.record.id, row]));
}

/** Reads the measures whose current figures the keys name, by id. */
async function measuresOf(
  { measures }: Stores,
  keys: readonly ObservationKey[],
): Promise<ReadonlyMap<string, MeasureRecord>> {
  const ids = [...new Set(keys.flatMap((key) => ('rowId' in key ? [] : key.measureId)))];
  return ids.length > 0 ? measures.byIds(ids) : new Map();
}

const partCodes = ({ measure, whole }: Figure): readonly string[] =>
  partsOf(whole, frequencyKinds[measure.frequency]).map(({ code }) => code);

/**
 * Reads the current figures of these periods and of their parts, all in one statement. Returns a function that gives
 * the entered figure and the calculated total of one measure and period.
 */
async function currentFigures({ observations }: Stores, figures: readonly Figure[]) {
  const measures = new Map(figures.map(({ measure }) => [measure.id, measure]));
  const codes = new Set(figures.flatMap((figure) => [figure.whole.code, ...partCodes(figure)]));
  const records = figures.length > 0 ? await observations.inPeriods([...measures.keys()], [...codes]) : [];
  const entered = records.flatMap((record) => {
    const measure = measures.get(record.measureId);
    return measure ? [{ measure, period: storedPeriod(record.periodCode), record }] : [];
  });
  return (figure: Figure) => {
    const { measure, whole } = figure;
    const own = entered.filter((each) => each.measure.id === measure.id);
    const parts = partCodes(figure);
    const row = own.find(({ period }) => period.code === whole.code);
    return {
      entered: row ? { ...row, measure } : null,
      total: rolledUp(
        measure,
        whole,
        own.filter(({ period }) => parts.includes(period.code)),
      ),
    };
  };
}
