import type { IdentifierKeys } from '../../services/values/identifier-keys.js';
import type { GraphqlContext } from './context.js';
import { loaderOf } from './loader.js';

/**
 * The identifier keys that each services object has read. They are cached, because requests need the keys of the same
 * few thousand codes again and again and the keys never change.
 */
const keysOfServices = new WeakMap<GraphqlContext['services'], IdentifierKeys>();

const loadKeys = loaderOf<'keys', IdentifierKeys>(
  async ({ services, principal }, names) => {
    const keys = remembered(await services.readIdentifierKeys(principal));
    keysOfServices.set(services, keys);
    return names.map(() => keys);
  },
  (name) => name,
);

function remembered(keys: IdentifierKeys): IdentifierKeys {
  const known = new Map<string, string>();
  const ofCode: IdentifierKeys['ofCode'] = (type, code) => {
    const name = `${type} ${code}`;
    const key = known.get(name) ?? keys.ofCode(type, code);
    known.set(name, key);
    return key;
  };
  return { ...keys, ofCode };
}

/**
 * Returns the functions that make identifiers with the secret of the database, which is read once in the life of the
 * service.
 */
export const identifierKeys = (context: GraphqlContext): IdentifierKeys | Promise<IdentifierKeys> =>
  keysOfServices.get(context.services) ?? loadKeys(context, 'keys');

/**
 * Makes an identifier. Returns it without a promise once the secret has been read, because lists resolve identifiers
 * thousands of times.
 */
export function withKeys(
  context: GraphqlContext,
  idOf: (keys: IdentifierKeys) => string,
): string | Promise<string> {
  const keys = identifierKeys(context);
  return keys instanceof Promise ? keys.then(idOf) : idOf(keys);
}
