import type { GraphqlContext } from './context.js';
import { identifierKeys, withKeys } from './identifier-keys.js';
import { type NodeKey, nodeId } from './node-id.js';

interface Sealed {
  readonly type: 'Observation' | 'Target';
  readonly tenant: string;
  /** The natural key of the entity in all its versions. */
  readonly parts: readonly string[];
}

// The tenant is part of what is sealed: an identifier that is changed to another council's opens nothing.
const sealedFor = ({ type, tenant }: Pick<Sealed, 'type' | 'tenant'>): string => `${type} ${tenant}`;

/** The global identifier of a council's entity in all its versions. It cannot be made from the parts of its key. */
export const sealedId = (context: GraphqlContext, sealed: Sealed): string | Promise<string> =>
  withKeys(context, ({ seal }) => {
    const { type, tenant, parts } = sealed;
    return nodeId({ type, key: seal(sealedFor(sealed), JSON.stringify(parts)), tenant });
  });

/** The parts of the natural key in a sealed identifier; `undefined` for one that this service never gave. */
export async function openSealedId(
  context: GraphqlContext,
  { type, tenant = '', key, version }: NodeKey & Pick<Sealed, 'type'>,
): Promise<readonly string[] | undefined> {
  if (version !== undefined) return undefined;
  const text = (await identifierKeys(context)).open(sealedFor({ type, tenant }), key);
  return text === undefined ? undefined : JSON.parse(text);
}
