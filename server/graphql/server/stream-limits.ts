import type { Principal } from '../../access/principal.js';
import { RateLimited } from '../../domain/values/unavailable.js';

/** The largest number of streams that may be open in this process: `ofOne` for each key or person, `ofAll` in total. */
const streamLimits = { ofOne: 10, ofAll: 200 } as const;

/** The seconds after which a refused caller may try again, because another stream may have closed by then. */
const retryAfter = 10;

/**
 * Returns a function that reserves a place for a stream, and that returns a function to release the place. Throws
 * `RateLimited` if a limit is reached.
 */
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
    // The key includes the councils, because each council trusts its own identity providers. An id that one council
    // accepts must not use up the places of an equal id in another council.
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
