import { nodeId, parseNodeId } from '../../../server/graphql/api/node-id.js';

/** The global identifiers of entities, by the name of the type. */
export type NodeIds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Adds the identifiers in an answer to `known`. Only objects with `__typename` are considered. Within a fragment, a
 * probe gives the field `id` an alias, which is recognised too.
 */
export function collectNodeIds(answer: unknown, known: Map<string, Set<string>>): void {
  if (typeof answer !== 'object' || answer === null) return;
  for (const value of Object.values(answer)) collectNodeIds(value, known);
  const { __typename: type, ...fields } = answer as Readonly<Record<string, unknown>>;
  if (typeof type !== 'string') return;
  const id = fields['id'] ?? fields[`${type}_id`];
  if (typeof id !== 'string' || parseNodeId(id)?.type !== type) return;
  known.set(type, (known.get(type) ?? new Set()).add(id));
}

/** The types whose stable identifier cannot be made from an identifier, because it is not the key without a version. */
const sealed = ['Observation', 'Target'];

/**
 * Returns an identifier without its version, which names the current version; unchanged for a type in {@link sealed}.
 */
export function stableId(id: string): string {
  const { type = '', key = '', tenant } = parseNodeId(id) ?? {};
  if (sealed.includes(type)) return id;
  return nodeId({ type, key, ...(tenant !== undefined && { tenant }) });
}

/**
 * Chooses an entity of a type, if possible one that a council owns, and returns two identifiers of it: the stable
 * identifier and the one that was collected. Returns an empty list if there is no entity.
 */
export function idsOfOne(type: string, ids: NodeIds): readonly string[] {
  const all = [...(ids.get(type) ?? [])];
  const chosen = all.find((id) => parseNodeId(id)?.tenant !== undefined) ?? all[0];
  return chosen === undefined ? [] : [stableId(chosen), chosen];
}
