import type { GraphqlContext } from './context.js';
import { identifierKeys, withKeys } from './identifier-keys.js';
import { type NodeKey, nodeId } from './node-id.js';

interface Sealed {
  readonly type: 'Area' | 'Observation' | 'Target';
  /** The council that owns the entity; absent for what all may read. */
  readonly tenant?: string;
  /** What names the entity: the natural key in all its versions, or the content of one version. */
  readonly parts: readonly string[];
}

// The tenant is part of what is sealed: an identifier that is changed to another council's opens nothing.
const sealedFor = ({ type, tenant = '' }: Pick<NodeKey, 'tenant'> & Pick<Sealed, 'type'>): string =>
  `${type} ${tenant}`;

/** The global identifier of an entity without a row of its own. It cannot be made from the parts of its key. */
export const sealedId = (context: GraphqlContext, sealed: Sealed): string | Promise<string> =>
  withKeys(context, ({ seal }) => {
    const { type, tenant, parts } = sealed;
    return nodeId({ type, key: seal(sealedFor(sealed), JSON.stringify(parts)), tenant });
  });

/** The parts in a sealed identifier; `undefined` for one that this service never gave. */
export async function openSealedId(
  context: GraphqlContext,
  { type, tenant, key, version }: NodeKey & Pick<Sealed, 'type'>,
): Promise<Sealed['parts'] | undefined> {
  if (version !== undefined) return undefined;
  const text = (await identifierKeys(context)).open(sealedFor({ type, tenant }), key);
  return text === undefined ? undefined : JSON.parse(text);
}
