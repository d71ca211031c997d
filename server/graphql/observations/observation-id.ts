import { nodeId } from '../api/node-id.js';
import type { Observation } from './observation.type.js';

/** The separator of the two parts of a key: the id of a row and the code of a period. */
export const separator = '~';

/**
 * Returns the identifier of a version of a figure. A figure that was calculated from the figures of shorter periods
 * has no row of its own. Its key joins the id of the row that was recorded last among those figures to the code of
 * its own period, so that a correction of any of them gives a new identifier. The version in the identifier is that
 * of the measure's definition, because the definition decides how the figure is displayed.
 */
export const observationId = ({ id, councilId, measure, period, rolledUpFrom }: Observation): string =>
  nodeId({
    type: 'Observation',
    key: rolledUpFrom.length === 0 ? id : `${id}${separator}${period.code}`,
    tenant: councilId,
    version: measure.version,
  });
