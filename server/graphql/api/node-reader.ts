import type { GraphqlContext } from './context.js';
import type { NodeKey } from './node-id.js';

/**
 * Reads the entities of one type by their keys. The permission table decides which of them the caller may read, as for
 * the root field of the type. Returns the entities in the order of the keys, created with `make` because the class of
 * an entity identifies its type. An entity is `null` if it does not exist, if the caller may not see it, or if its
 * version is no longer on record.
 */
export type NodeReader = (
  context: GraphqlContext,
  keys: readonly NodeKey[],
) => Promise<readonly (object | null)[]>;

/** The reader of each type; the key is the name of the type. */
export type NodeReaders = Readonly<Record<string, NodeReader>>;

/**
 * Creates a reader of entities that councils own. It calls `read` once for each of the caller's councils that owns some
 * of the keys.
 */
export const tenantNodes =
  (
    read: (
      context: GraphqlContext,
      council: { readonly councilId: string; readonly gssCode: string },
      keys: readonly NodeKey[],
    ) => Promise<readonly (object | null)[]>,
  ): NodeReader =>
  async (context, keys) => {
    const nodes = new Map<NodeKey, object | null>();
    for (const { councilId, areaCode } of context.principal.memberships) {
      const own = keys.filter(({ tenant }) => tenant === councilId);
      if (own.length === 0) continue;
      const entities = await read(context, { councilId, gssCode: areaCode }, own);
      own.forEach((key, index) => {
        nodes.set(key, entities[index] ?? null);
      });
    }
    return keys.map((key) => nodes.get(key) ?? null);
  };

/**
 * Creates a reader of entities that a council or the platform owns. It calls `read` with the GSS code of each of the
 * caller's councils that owns some of the keys, and with null for the keys of the platform.
 */
export const scopedNodes =
  (
    read: (
      context: GraphqlContext,
      council: string | null,
      keys: readonly NodeKey[],
    ) => Promise<readonly (object | null)[]>,
  ): NodeReader =>
  async (context, keys) => {
    const own = await tenantNodes((_, { gssCode }, ofCouncil) => read(context, gssCode, ofCouncil))(
      context,
      keys,
    );
    const shared = keys.filter(({ tenant }) => tenant === undefined);
    const ofPlatform = shared.length > 0 ? await read(context, null, shared) : [];
    return keys.map((key, index) => own[index] ?? ofPlatform[shared.indexOf(key)] ?? null);
  };

/**
 * Returns the id of the row that a key names, for rows without versions. A key with a version names no such row: the
 * result is an empty text, which is the id of no row.
 */
export const rowOf = ({ key, version }: NodeKey): string => (version === undefined ? key : '');
