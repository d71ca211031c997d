import { nodeId, parseNodeId } from '../../../server/graphql/api/node-id.js';

/** The global identifiers of entities, by the name of the type. */
export type NodeIds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Adds the identifiers in an answer to those that are known. Only objects with `__typename` count; their `id` may have
 * the alias that a probe gives it within a fragment.
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

/** Types whose stable identifier is sealed: their key without a version names nothing. */
const sealed = ['Observation', 'Target'];

/** The identifier without its version: it names the current one. One of a sealed type stays as it is. */
export function stableId(id: string): string {
  const { type = '', key = '', tenant } = parseNodeId(id) ?? {};
  if (sealed.includes(type)) return id;
  return nodeId({ type, key, ...(tenant !== undefined && { tenant }) });
}

/**
 * The identifiers to ask for an entity of a type: those of one that a council owns, if there is any, without and with
 * the version that it has now.
 */
export function idsOfOne(type: string, ids: NodeIds): readonly string[] {
  const all = [...(ids.get(type) ?? [])];
  const chosen = all.find((id) => parseNodeId(id)?.tenant !== undefined) ?? all[0];
  return chosen === undefined ? [] : [stableId(chosen), chosen];
}
