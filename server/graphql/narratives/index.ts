import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import { make } from '../api/make.js';
import type { NodeKey } from '../api/node-id.js';
import { nodeId } from '../api/node-id.js';
import { type NodeReaders, tenantNodes } from '../api/node-reader.js';
import { CouncilNarrativeEdges } from './council.edges.js';
import { ManagementActionResolver } from './management-action.resolver.js';
import { ManagementAction } from './management-action.type.js';
import { MeasureNarrativeEdges } from './measure.edges.js';
import { presentManagementAction, presentNarrative, withReports } from './narrative.present.js';
import { NarrativeActionResolver, NarrativeResolver } from './narrative.resolver.js';
import { Narrative } from './narrative.type.js';
import { NarrativeChangeResolver } from './narrative-change.resolver.js';
import { parseNarrativeId } from './narrative-id.js';
import { ScorecardNarrativeEdges } from './scorecard.edges.js';

export const narrativesResolvers = [
  CouncilNarrativeEdges,
  ManagementActionResolver,
  MeasureNarrativeEdges,
  NarrativeActionResolver,
  NarrativeChangeResolver,
  NarrativeResolver,
  ScorecardNarrativeEdges,
] as const;

/**
 * Reads the versions that the keys name, in one call of `read`. Each version is presented with as many progress
 * reports as its key says. `null` for a malformed key and for a version that the caller may not see.
 */
async function readVersions<Found>(
  keys: readonly NodeKey[],
  read: (
    references: readonly { readonly id: string; readonly version?: number | undefined }[],
  ) => Promise<readonly (Found | undefined)[] | null>,
  present: (found: Found, atReports: (record: NarrativeRecord) => NarrativeRecord) => object,
): Promise<readonly (object | null)[]> {
  const parsed = keys.map((key) => parseNarrativeId(nodeId(key), ['Narrative', 'ManagementAction']));
  const named = parsed.flatMap((reference) => reference ?? []);
  const found = (await read(named)) ?? [];
  const byReference = new Map(named.map((reference, index) => [reference, found[index]]));
  return parsed.map((reference) => {
    const entity = reference && byReference.get(reference);
    return entity ? present(entity, (record) => withReports(record, reference.reports)) : null;
  });
}

export const narrativesNodes: NodeReaders = {
  ManagementAction: tenantNodes(({ services, principal }, { gssCode }, keys) =>
    readVersions(
      keys,
      (references) => services.findActionVersions(principal, gssCode, references),
      (action, atReports) => {
        const record = atReports(action.record);
        return make(ManagementAction, presentManagementAction({ ...action, record }));
      },
    ),
  ),
  Narrative: tenantNodes(({ services, principal }, { gssCode }, keys) =>
    readVersions(
      keys,
      (references) => services.findNarrativeVersions(principal, gssCode, references),
      (record, atReports) => make(Narrative, presentNarrative({ record: atReports(record) })),
    ),
  ),
};
