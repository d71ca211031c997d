import { createRemoteJWKSet, customFetch, type FetchImplementation, type RemoteJWKSet } from 'jose';

/** Milliseconds: the timeout of a fetch, the least time between two, and the time that keys are cached. */
const timeout = 3_000;
const cooldown = 30_000;
const cacheMaxAge = 600_000;
/** Largest key set in bytes, and the largest number of cached sets. */
const largest = 256 * 1024;
const most = 500;

/** The provider's keys cannot be fetched. */
export class KeysUnreachable extends Error {
  constructor(address: string, cause?: unknown) {
    super(`the keys at ${address} cannot be fetched`, { cause });
    this.name = 'KeysUnreachable';
  }
}

/**
 * Providers' public keys: fetched when a token first needs them, cached, and fetched again for an unknown
 * key, at most once in half a minute. After a failed fetch, tokens of that provider fail at once for the same
 * time, without waiting.
 */
export function keySets(): (address: string) => RemoteJWKSet {
  const sets = new Map<string, RemoteJWKSet>();
  return (address) => {
    const cached = sets.get(address);
    if (cached) return cached;
    const [oldest] = sets.keys();
    if (oldest !== undefined && sets.size >= most) sets.delete(oldest);
    const set = createRemoteJWKSet(new URL(address), {
      timeoutDuration: timeout,
      cooldownDuration: cooldown,
      cacheMaxAge,
      [customFetch]: fetchWithCooldown(),
    });
    sets.set(address, set);
    return set;
  };
}

function fetchWithCooldown(): FetchImplementation {
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

/** Reads a response up to the limit: a council chooses the address, which may send an endless body. */
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
