import { nodeId } from '../api/node-id.js';
import type { Observation } from './observation.type.js';

/** Between the id of a row and the code of the whole. */
export const separator = '~';

/**
 * The identifier of a version of a figure. A figure rolled up from parts has no row of its own: its key is that of
 * the part recorded last, with the code of the whole, so that a correction of any part gives a new identifier. The
 * version is that of the measure's definition, by which the figure is displayed.
 */
export const observationId = ({ id, councilId, measure, period, rolledUpFrom }: Observation): string =>
  nodeId({
    type: 'Observation',
    key: rolledUpFrom.length === 0 ? id : `${id}${separator}${period.code}`,
    tenant: councilId,
    version: measure.version,
  });
