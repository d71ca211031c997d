import type { Principal } from '../../access/principal.js';
import { RateLimited } from '../../domain/values/unavailable.js';

/** Streams that may be open at once in this process: of one key or person, and of all together. */
export const streamLimits = { ofOne: 10, ofAll: 200 } as const;

/** Seconds after which a place may be free. */
const wait = 10;

/** Gives places to streams; what it gives back frees the place again. Throws `RateLimited` where there is none. */
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
    // What one council vouches for as somebody's id takes no place of that somebody's elsewhere.
    const key = JSON.stringify([id, ...memberships.map(({ councilId }) => councilId)]);
    const own = taken.get(key) ?? 0;
    if (own >= ofOne) {
      throw new RateLimited(wait, `At most ${ofOne} streams may be open at once. Close one first.`);
    }
    if (all >= ofAll) throw new RateLimited(wait, 'As many streams are open as the service can have.');
    taken.set(key, own + 1);
    all += 1;
    let isFree = false;
    return () => {
      if (isFree) return;
      isFree = true;
      all -= 1;
      const left = (taken.get(key) ?? 1) - 1;
      if (left > 0) taken.set(key, left);
      else taken.delete(key);
    };
  };
}
