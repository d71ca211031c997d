import type { GraphqlContext } from './context.js';
import type { NodeKey } from './node-id.js';

/**
 * Reads the entities of one type by their keys, in the caller's session: the same permission table as the type's root
 * field decides. Gives the entities in the order of the keys, made with `make` so that their class names their type;
 * `null` for one that does not exist, that the caller may not see, or whose version is not known any more.
 */
export type NodeReader = (
  context: GraphqlContext,
  keys: readonly NodeKey[],
) => Promise<readonly (object | null)[]>;

/** The reader of each type; the key is the name of the type. */
export type NodeReaders = Readonly<Record<string, NodeReader>>;

/** A reader of entities that one tenant owns: `read` is called once for each council that the caller belongs to. */
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
 * A reader of entities that a tenant or the platform owns: `read` is called once for each council that the caller
 * belongs to, with its GSS code, and once for the platform, with null.
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
 * The id of the row that a key names. These rows have no versions: a key with a version names none, and its text is no
 * id of a row.
 */
export const rowOf = ({ key, version }: NodeKey): string => (version === undefined ? key : '');
