import type { CodeKeys } from '../../services/values/code-keys.js';
import type { GraphqlContext } from './context.js';
import { loaderOf } from './loader.js';
import { nodeId } from './node-id.js';

/** The types whose entities are known by a code alone. */
export type CodedType = 'Period' | 'ImportMapping';

/** Keys by type and code. One service asks for the few thousand codes again and again, and their keys never change. */
const keysOfServices = new WeakMap<GraphqlContext['services'], CodeKeys>();

const loadCodeKeys = loaderOf<'keys', CodeKeys>(
  async ({ services, principal }, names) => {
    const keys = remembered(await services.readCodeKeys(principal));
    keysOfServices.set(services, keys);
    return names.map(() => keys);
  },
  (name) => name,
);

function remembered(keys: CodeKeys): CodeKeys {
  const known = new Map<string, string>();
  return (type, code) => {
    const name = `${type} ${code}`;
    const key = known.get(name) ?? keys(type, code);
    known.set(name, key);
    return key;
  };
}

/** The keys of entities that are known by codes; read once in the life of the service. */
export const codeKeys = (context: GraphqlContext): CodeKeys | Promise<CodeKeys> =>
  keysOfServices.get(context.services) ?? loadCodeKeys(context, 'keys');

interface Coded {
  readonly type: CodedType;
  readonly code: string;
  readonly version?: number;
}

/** The global identifier of an entity that is known by a code. It cannot be made from the code. */
export function codeId(context: GraphqlContext, { type, code, version }: Coded): string | Promise<string> {
  const keys = codeKeys(context);
  const idOf = (keyOf: CodeKeys) => nodeId({ type, key: keyOf(type, code), version });
  return keys instanceof Promise ? keys.then(idOf) : idOf(keys);
}
