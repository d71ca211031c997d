import { createRemoteJWKSet, customFetch, type FetchImplementation, type RemoteJWKSet } from 'jose';

/** Milliseconds: for an answer; before a provider is asked once more; that keys are kept. */
const patience = 3_000;
const cooldown = 30_000;
const keptFor = 600_000;
/** Bytes of a set of keys, and sets that are remembered. */
const largest = 256 * 1024;
const most = 500;

/** A provider did not give its keys. */
export class KeysUnreachable extends Error {
  constructor(address: string, cause?: unknown) {
    super(`the keys at ${address} cannot be had`, { cause });
    this.name = 'KeysUnreachable';
  }
}

/**
 * Providers' public keys, fetched when a token first needs them, kept, and fetched anew for a key that is not
 * among them, but not more often than once in half a minute. A provider that does not answer is left alone for
 * as long: whoever's token names it waits for nothing meanwhile.
 */
export function keySets(): (address: string) => RemoteJWKSet {
  const sets = new Map<string, RemoteJWKSet>();
  return (address) => {
    const known = sets.get(address);
    if (known) return known;
    const [oldest] = sets.keys();
    if (oldest !== undefined && sets.size >= most) sets.delete(oldest);
    const set = createRemoteJWKSet(new URL(address), {
      timeoutDuration: patience,
      cooldownDuration: cooldown,
      cacheMaxAge: keptFor,
      [customFetch]: fetchNowAndThen(),
    });
    sets.set(address, set);
    return set;
  };
}

function fetchNowAndThen(): FetchImplementation {
  let notBefore = 0;
  return async (address, options) => {
    if (performance.now() < notBefore) throw new KeysUnreachable(address);
    try {
      const response = await fetch(address, options);
      if (response.status !== 200) throw new Error(`it answered with ${response.status}`);
      return Response.json(JSON.parse(await textWithin(response)));
    } catch (error) {
      notBefore = performance.now() + cooldown;
      throw new KeysUnreachable(address, error);
    }
  };
}

/** An address that a council names may answer with anything, and without end. */
async function textWithin(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > largest) throw new Error(`it is larger than ${largest} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
