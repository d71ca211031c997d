import type { GraphqlContext } from '../api/context.js';
import { make } from '../api/make.js';
import type { NodeKey } from '../api/node-id.js';
import { type NodeReader, type NodeReaders, tenantNodes } from '../api/node-reader.js';
import { presentComparisonGroup, presentEdition } from './comparison-group.present.js';
import { ComparisonGroup, ComparisonGroupEdition } from './comparison-group.type.js';

/**
 * Reads rows by their keys: the shared rows if `council` is `null`, otherwise those of the council with this GSS code.
 */
type ReadInScope = (
  context: GraphqlContext,
  council: string | null,
  keys: readonly string[],
) => Promise<readonly (object | null)[]>;

/** Creates a reader of a type whose rows are either shared or one council's own. */
function sharedOrTenantNodes(read: ReadInScope): NodeReader {
  const ofTenants = tenantNodes((context, { gssCode }, keys) =>
    read(
      context,
      gssCode,
      keys.map(({ key }) => key),
    ),
  );
  return async (context, keys) => {
    const shared = keys.filter(({ tenant }) => tenant === undefined);
    const [ofNobody, own] = await Promise.all([
      shared.length === 0
        ? []
        : read(
            context,
            null,
            shared.map(({ key }) => key),
          ),
      ofTenants(context, keys),
    ]);
    const nodes = new Map<NodeKey, object | null>(shared.map((key, index) => [key, ofNobody[index] ?? null]));
    return keys.map((key, index) => nodes.get(key) ?? own[index] ?? null);
  };
}

export const readGroups = async (
  { services, principal }: GraphqlContext,
  council: string | null,
  keys: readonly string[],
): Promise<readonly (ComparisonGroup | null)[]> => {
  const groups = await services.findComparisonGroupsByIds(principal, { council }, keys);
  return keys.map((key) => {
    const group = groups.get(key);
    return group ? make(ComparisonGroup, presentComparisonGroup(group)) : null;
  });
};

export const readEditions = async (
  { services, principal }: GraphqlContext,
  council: string | null,
  keys: readonly string[],
): Promise<readonly (ComparisonGroupEdition | null)[]> => {
  const groups = await services.findComparisonGroupsByEditions(principal, { council }, keys);
  return keys.map((key) => {
    const group = groups.get(key);
    const edition = group?.editions.find(({ id }) => id === key);
    return group && edition ? make(ComparisonGroupEdition, presentEdition(group, edition)) : null;
  });
};

export const comparisonsNodes: NodeReaders = {
  ComparisonGroup: sharedOrTenantNodes(readGroups),
  ComparisonGroupEdition: sharedOrTenantNodes(readEditions),
};
