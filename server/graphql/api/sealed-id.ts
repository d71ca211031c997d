import type { GraphqlContext } from './context.js';
import { identifierKeys, withKeys } from './identifier-keys.js';
import { type NodeKey, nodeId } from './node-id.js';

interface Sealed {
  readonly type: 'Area' | 'Observation' | 'Target';
  /** UUID of the council that owns the entity; absent for an entity that every caller may read. */
  readonly tenant?: string;
  /** The texts that identify the entity: the natural key of all its versions, or the content of one version. */
  readonly parts: readonly string[];
}

// The tenant is sealed together with the type: an identifier into which a caller has put the id of another council
// cannot be opened.
const sealedFor = ({ type, tenant = '' }: Pick<NodeKey, 'tenant'> & Pick<Sealed, 'type'>): string =>
  `${type} ${tenant}`;

/**
 * Returns the global identifier of an entity without a row of its own. Callers cannot make it from the parts of the
 * key, because it is sealed with a secret.
 */
export const sealedId = (context: GraphqlContext, sealed: Sealed): string | Promise<string> =>
  withKeys(context, ({ seal }) => {
    const { type, tenant, parts } = sealed;
    return nodeId({ type, key: seal(sealedFor(sealed), JSON.stringify(parts)), tenant });
  });

/** Returns the parts in a sealed identifier; `undefined` if this service did not make the identifier. */
export async function openSealedId(
  context: GraphqlContext,
  { type, tenant, key, version }: NodeKey & Pick<Sealed, 'type'>,
): Promise<Sealed['parts'] | undefined> {
  if (version !== undefined) return undefined;
  const text = (await identifierKeys(context)).open(sealedFor({ type, tenant }), key);
  return text === undefined ? undefined : JSON.parse(text);
}
