import { parsePeriod } from '../../domain/values/period.js';
import type { ObservationKey } from '../../services/observations/find-observations-by-ids.js';
import type { GraphqlContext } from '../api/context.js';
import { isUuid } from '../api/is-uuid.js';
import { make } from '../api/make.js';
import type { NodeKey } from '../api/node-id.js';
import { tenantNodes } from '../api/node-reader.js';
import { openSealedId } from '../api/sealed-id.js';
import { presentObservation } from './observation.present.js';
import { Observation } from './observation.type.js';
import { separator } from './observation-id.js';

/**
 * Reads figures by their identifiers. The identifier of a version gives that version; a stable identifier gives the
 * current one.
 */
export const readObservationNodes = tenantNodes(async (context, { gssCode }, ids) => {
  const { services, principal } = context;
  const keys = await Promise.all(ids.map((id) => observationKey(context, id)));
  const wanted = keys.filter((key) => key !== null);
  const found = await services.findObservationsByIds(principal, gssCode, wanted);
  const observations = new Map(wanted.map((key, index) => [key, found[index]]));
  return keys.map((key) => {
    const observation = key && observations.get(key);
    return observation ? make(Observation, presentObservation(observation)) : null;
  });
});

/** Returns the key of the figure that an identifier names; `null` for an identifier that this service never issued. */
async function observationKey(context: GraphqlContext, nodeKey: NodeKey): Promise<ObservationKey | null> {
  const { key, version } = nodeKey;
  const [rowId = '', rolledUpTo = null, ...more] = key.split(separator);
  if (isUuid(rowId)) {
    const isKnownForm = more.length === 0 && (rolledUpTo === null || parsePeriod(rolledUpTo).ok);
    return isKnownForm && version !== undefined ? { rowId, rolledUpTo, definition: version } : null;
  }
  const parts = await openSealedId(context, { ...nodeKey, type: 'Observation' });
  if (!parts) return null;
  const [measureId = '', periodCode = ''] = parts;
  return { measureId, periodCode };
}
