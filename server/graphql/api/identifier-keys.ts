import type { IdentifierKeys } from '../../services/values/identifier-keys.js';
import type { GraphqlContext } from './context.js';
import { loaderOf } from './loader.js';

/** One service asks for the few thousand codes again and again, and their keys never change. */
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

/** The keys that are made from the secret of the database; read once in the life of the service. */
export const identifierKeys = (context: GraphqlContext): IdentifierKeys | Promise<IdentifierKeys> =>
  keysOfServices.get(context.services) ?? loadKeys(context, 'keys');

/** Gives an identifier without a promise once the keys are known, because lists resolve these fields thousands of times. */
export function withKeys(
  context: GraphqlContext,
  idOf: (keys: IdentifierKeys) => string,
): string | Promise<string> {
  const keys = identifierKeys(context);
  return keys instanceof Promise ? keys.then(idOf) : idOf(keys);
}
