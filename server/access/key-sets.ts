import { createRemoteJWKSet, customFetch, type FetchImplementation, type RemoteJWKSet } from 'jose';

/**
 * In milliseconds: the timeout of a fetch, the least time between two fetches, and how long keys are cached.
 */
const timeout = 3_000;
const cooldown = 30_000;
const cacheMaxAge = 600_000;
/** The size of the largest accepted key set in bytes, and the largest number of cached key sets. */
const largest = 256 * 1024;
const most = 500;

/** Thrown when a provider's keys cannot be fetched. */
export class KeysUnreachable extends Error {
  constructor(address: string, cause?: unknown) {
    super(`the keys at ${address} cannot be fetched`, { cause });
    this.name = 'KeysUnreachable';
  }
}

/**
 * Returns a function that gives a provider's public keys by their address. The keys are fetched when a token
 * first needs them, and cached. They are fetched again if a token names an unknown key, at most once in half
 * a minute. In the half minute after a failed fetch, tokens of that provider fail without another fetch.
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

/**
 * Reads a response of at most {@link largest} bytes. The limit is needed because a council chooses the
 * address, and that address may send an endless body.
 */
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
