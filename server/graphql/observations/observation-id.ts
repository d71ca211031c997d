import { parsePeriod } from '../../domain/values/period.js';
import type { ObservationKey } from '../../services/observations/find-observations-by-ids.js';
import { isUuid } from '../api/is-uuid.js';
import { nodeId } from '../api/node-id.js';
import type { Observation } from './observation.type.js';

const separator = '~';

/**
 * The identifier of a version of a figure. A figure rolled up from parts has no row of its own: its key is that of
 * the part recorded last, with the code of the whole, so that a correction of any part gives a new identifier.
 */
export const observationId = ({ id, councilId, period, rolledUpFrom }: Observation): string =>
  nodeId({
    type: 'Observation',
    key: rolledUpFrom.length === 0 ? id : `${id}${separator}${period.code}`,
    tenant: councilId,
  });

/** Reads the key of an identifier; `null` for one that this service never gave. */
export function readObservationKey(key: string): ObservationKey | null {
  const [rowId = '', rolledUpTo = null, ...more] = key.split(separator);
  const isKnownForm =
    isUuid(rowId) && more.length === 0 && (rolledUpTo === null || parsePeriod(rolledUpTo).ok);
  return isKnownForm ? { rowId, rolledUpTo } : null;
}
