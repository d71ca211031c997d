import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { RateLimited } from '../domain/values/unavailable.js';
import { networkOf } from './network.js';
import { AccessRefused } from './policy.js';
import type { Origin, Principal } from './principal.js';

/** Limits in points of query cost a minute. */
export interface RateSettings {
  /** The limit of one key or one person. */
  readonly perPrincipal: number;
  /** The limit of all callers of one council together. */
  readonly perCouncil: number;
  /** The limit of one address (one network for IPv6), for callers without a key. */
  readonly perAddress: number;
  /** The number of wrong keys and tokens in a minute after which an address is refused. */
  readonly failures: number;
}

/**
 * A full scorecard costs about 50,000 points, so a key may read four scorecards a second. A single look-up
 * costs about 1,000 points.
 */
export const usualRates: RateSettings = {
  perPrincipal: 12_000_000,
  perCouncil: 36_000_000,
  perAddress: 3_000_000,
  failures: 20,
};

type Authenticate = (text: string, origin?: Origin) => Promise<Principal | null>;

export interface RateLimits {
  /**
   * Takes the points from the quotas of the principal and of the principal's councils. Throws `RateLimited`
   * if the principal, or every one of those councils, has too few points left in this minute.
   */
  spend(principal: Principal, points: number): Promise<void>;
  /**
   * Wraps `authenticate`: an address that has just sent many wrong keys is refused with `RateLimited`,
   * without asking the database. A key that was valid a moment ago is still accepted, because a whole council
   * may share one address.
   */
  guarded(authenticate: Authenticate): Authenticate;
}

const minute = 60;
/** Largest number of keys that are remembered as valid; the one that was used longest ago is forgotten first. */
const mostTrusted = 10_000;

/**
 * Opens limits that are counted in this process's memory. If several processes run behind a load balancer,
 * each allows the full quota. To limit them together, set each to its share.
 */
export function openRateLimits(settings: RateSettings): RateLimits {
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: minute });
  const principals = limiter(settings.perPrincipal);
  const councils = limiter(settings.perCouncil);
  const addresses = limiter(settings.perAddress);
  const failures = limiter(settings.failures);
  const trusted = new LRUCache<string, true>({ max: mostTrusted });

  async function atAddress(
    authenticate: Authenticate,
    text: string,
    origin: Origin,
    address: string,
  ): Promise<Principal | null> {
    const digest = createHash('sha256').update(text).digest('base64');
    if (!trusted.has(digest)) {
      const count = await failures.get(networkOf(address));
      if (count && count.consumedPoints >= settings.failures) throw tooOften(count);
    }
    try {
      const principal = await authenticate(text, origin);
      if (principal) {
        trusted.set(digest, true);
        return principal;
      }
    } catch (error) {
      if (!(error instanceof AccessRefused) || error.code !== 'UNAUTHENTICATED') throw error;
      await countFailure(digest, address);
      throw error;
    }
    await countFailure(digest, address);
    return null;
  }

  async function countFailure(digest: string, address: string): Promise<void> {
    trusted.delete(digest);
    await failures.penalty(networkOf(address));
  }

  return {
    async spend(principal, points) {
      const { id, kind, memberships, origin } = principal;
      if (kind === 'ANONYMOUS') return take(addresses, networkOf(origin.address), points);
      // The quota belongs to the id together with its councils. Otherwise an id for which one council vouches
      // could use up the quota that the person with that id has in other councils.
      const councilIds = memberships.map(({ councilId }) => councilId);
      await take(principals, JSON.stringify([id, ...councilIds]), points);
      const results = await Promise.allSettled(
        councilIds.map((councilId) => take(councils, councilId, points)),
      );
      // A council that has used up its quota does not block its people in their other councils.
      const refusals = results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
      if (refusals.length > 0 && refusals.length === results.length) throw refusals[0];
    },
    guarded: (authenticate) => (text, origin) =>
      origin?.address ? atAddress(authenticate, text, origin, origin.address) : authenticate(text, origin),
  };
}

async function take(limiter: RateLimiterMemory, key: string, points: number): Promise<void> {
  try {
    await limiter.consume(key, points);
  } catch (refused) {
    throw refused instanceof RateLimiterRes ? tooMuch(refused) : refused;
  }
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));

const tooMuch = (refused: RateLimiterRes): RateLimited => new RateLimited(secondsOf(refused));

const tooOften = (refused: RateLimiterRes): RateLimited =>
  new RateLimited(
    secondsOf(refused),
    'Too many wrong keys came from your address. Wait for the seconds in Retry-After, then use the right key.',
  );
