import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { frequencyKinds } from '../../domain/measures/measure.js';
import { partsOf } from '../../domain/values/year.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import { storedPeriod } from '../values/stored-period.js';
import { reportedObservations } from './find-figures.js';
import type { ReportedObservation } from './reported-observation.js';
import { rolledUp } from './roll-up-history.js';

/**
 * The id of a figure: of the version that was entered or, of a figure calculated from parts of its period, the
 * part that was recorded last, with the code of the whole.
 */
export interface ObservationKey {
  readonly rowId: string;
  readonly rolledUpTo: string | null;
}

/**
 * Figures by their ids, in the order of the keys. `null` for one that the caller may not see, and for one that
 * was calculated from parts of which a later version is current.
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
      const records = await stores.observations.byIds([...new Set(keys.map(({ rowId }) => rowId))]);
      const entered = await reportedObservations(stores, records);
      const byId = new Map(entered.map((observation) => [observation.record.id, observation]));
      const parts = await partsFor(stores, keys, byId);
      return keys.map(({ rowId, rolledUpTo }) => {
        const row = byId.get(rowId);
        if (!row || rolledUpTo === null) return row ?? null;
        const whole = storedPeriod(rolledUpTo);
        const codes = partsOf(whole, frequencyKinds[row.measure.frequency]).map(({ code }) => code);
        const own = parts.filter(
          ({ measure, period }) => measure.id === row.measure.id && codes.includes(period.code),
        );
        const total = rolledUp(row.measure, whole, own);
        return total?.record.id === rowId ? total : null;
      });
    });
  };

/** The current figures of all parts that the keys need, in one statement. */
async function partsFor(
  { observations }: Pick<CouncilStores, 'observations'>,
  keys: readonly ObservationKey[],
  byId: ReadonlyMap<string, ReportedObservation>,
): Promise<readonly ReportedObservation[]> {
  const wanted = keys.flatMap(({ rowId, rolledUpTo }) => {
    const measure = byId.get(rowId)?.measure;
    return measure && rolledUpTo !== null ? [{ measure, whole: storedPeriod(rolledUpTo) }] : [];
  });
  if (wanted.length === 0) return [];
  const measures = new Map(wanted.map(({ measure }) => [measure.id, measure]));
  const periods = wanted.flatMap(({ measure, whole }) => partsOf(whole, frequencyKinds[measure.frequency]));
  const records = await observations.inPeriods(
    [...measures.keys()],
    [...new Set(periods.map(({ code }) => code))],
  );
  return records.flatMap((record) => {
    const measure = measures.get(record.measureId);
    return measure ? [{ measure, period: storedPeriod(record.periodCode), record }] : [];
  });
}
