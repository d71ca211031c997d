import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { RateLimited } from '../domain/values/unavailable.js';
import { networkOf } from './network.js';
import { AccessRefused } from './policy.js';
import type { Origin, Principal } from './principal.js';

/** Points are those of a query's cost, by the minute. */
export interface RateSettings {
  /** Of one key, or of one person. */
  readonly perPrincipal: number;
  /** Of everybody of one council together. */
  readonly perCouncil: number;
  /** Of one address (of IPv6, one network), for those who come without a key. */
  readonly perAddress: number;
  /** Wrong keys and tokens from one address, by the minute. */
  readonly failures: number;
}

/** A full scorecard costs some 50,000 points: four of them a second. A single look-up costs some 1,000. */
export const usualRates: RateSettings = {
  perPrincipal: 12_000_000,
  perCouncil: 36_000_000,
  perAddress: 3_000_000,
  failures: 20,
};

type Authenticate = (text: string, origin?: Origin) => Promise<Principal | null>;

export interface RateLimits {
  /** Throws `RateLimited` where the principal, or every council of theirs, has no points left for it in this minute. */
  spend(principal: Principal, points: number): Promise<void>;
  /**
   * The same question, refused with `RateLimited` to an address that has just given many wrong answers: the
   * database is not asked for it. What was right a moment ago is let in all the same, for a council's whole
   * house may come from one address.
   */
  guarded(authenticate: Authenticate): Authenticate;
}

const minute = 60;
/** How many keys are remembered as right. */
const mostTrusted = 10_000;

/**
 * Counts in this process's memory: with several behind one balancer each lets as much through. Whoever needs one
 * count for all sets the numbers to their share.
 */
export function openRateLimits(settings: RateSettings): RateLimits {
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterMemory({ keyPrefix, points, duration: minute });
  const principals = limiter('principal', settings.perPrincipal);
  const councils = limiter('council', settings.perCouncil);
  const addresses = limiter('address', settings.perAddress);
  const failures = limiter('failures', settings.failures);
  const trusted = new Set<string>();

  async function atAddress(
    authenticate: Authenticate,
    text: string,
    origin: Origin,
    address: string,
  ): Promise<Principal | null> {
    const known = createHash('sha256').update(text).digest('base64');
    if (!trusted.has(known)) {
      const failed = await failures.get(networkOf(address));
      if (failed && failed.consumedPoints >= settings.failures) throw tooOften(failed);
    }
    try {
      const principal = await authenticate(text, origin);
      if (principal) {
        if (trusted.size >= mostTrusted) trusted.clear();
        trusted.add(known);
        return principal;
      }
    } catch (error) {
      if (!(error instanceof AccessRefused) || error.code !== 'UNAUTHENTICATED') throw error;
      await failed(known, address);
      throw error;
    }
    await failed(known, address);
    return null;
  }

  async function failed(known: string, address: string): Promise<void> {
    trusted.delete(known);
    await failures.penalty(networkOf(address));
  }

  return {
    async spend(principal, points) {
      const { id, kind, memberships, origin } = principal;
      if (kind === 'ANONYMOUS') return take(addresses, networkOf(origin.address), points);
      // What one council vouches for as somebody's id spends nothing of that somebody's elsewhere.
      const councilIds = memberships.map(({ councilId }) => councilId);
      await take(principals, JSON.stringify([id, ...councilIds]), points);
      const spent = await Promise.allSettled(
        councilIds.map((councilId) => take(councils, councilId, points)),
      );
      // Nor does a council that has spent its share keep its people from another's.
      const refusals = spent.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
      if (refusals.length > 0 && refusals.length === spent.length) throw refusals[0];
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
    'Too many wrong keys came from your address. Try again after the seconds in Retry-After, with the right one.',
  );
