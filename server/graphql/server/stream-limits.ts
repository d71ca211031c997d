import type { Principal } from '../../access/principal.js';
import { RateLimited } from '../../domain/values/unavailable.js';

/** The most open streams in this process: for one key or person, and in total. */
const streamLimits = { ofOne: 10, ofAll: 200 } as const;

/** Seconds after which a stream may have closed. */
const retryAfter = 10;

/** Reserves a place for a stream and returns a function that releases it. Throws `RateLimited` if a limit is reached. */
export function streamPlaces({
  ofOne,
  ofAll,
}: {
  readonly ofOne: number;
  readonly ofAll: number;
} = streamLimits) {
  const taken = new Map<string, number>();
  let all = 0;
  return ({ id, memberships }: Principal): (() => void) => {
    // The key includes the councils: an id vouched for by one council must not use up the same id's places in another.
    const key = JSON.stringify([id, ...memberships.map(({ councilId }) => councilId)]);
    const open = taken.get(key) ?? 0;
    if (open >= ofOne) {
      throw new RateLimited(retryAfter, `At most ${ofOne} streams may be open at once. Close one first.`);
    }
    if (all >= ofAll) throw new RateLimited(retryAfter, 'The service has reached its limit of open streams.');
    taken.set(key, open + 1);
    all += 1;
    let isFree = false;
    return () => {
      if (isFree) return;
      isFree = true;
      all -= 1;
      const remaining = (taken.get(key) ?? 1) - 1;
      if (remaining > 0) taken.set(key, remaining);
      else taken.delete(key);
    };
  };
}
