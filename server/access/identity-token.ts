import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import type { IdentityProvider } from './identity-provider.js';
import { KeysUnreachable, keySets } from './key-sets.js';
import { isPublicAddress } from './provider-address.js';

/** The claims of a token. Do not trust them until {@link TokenCheck} has accepted the token. */
export interface ClaimedIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** The e-mail address, in lower case; `null` if the provider does not say that it is verified. */
  readonly email: string | null;
  /** The provider's name for the person; `null` if it gives none. */
  readonly name: string | null;
}

export type TokenVerdict = 'VALID' | 'EXPIRED' | 'INVALID' | 'UNREACHABLE';

/** Checks that a token is signed by a key of this provider, is for this service, and is valid now. */
export type TokenCheck = (token: string, provider: IdentityProvider) => Promise<TokenVerdict>;

/** Seconds by which the clocks of a provider and of this service may differ. */
const clockTolerance = 30;

/** Largest accepted length of a token, in characters. */
const longest = 16_384;

const form = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

/**
 * Reads the claims of a token without checking its signature. Returns `undefined` if the text does not have
 * the form of a signed token, or lacks an issuer or a subject.
 */
export function claimedIdentity(token: string): ClaimedIdentity | undefined {
  if (token.length > longest || !form.test(token)) return undefined;
  const claims = claimsOf(token);
  const { iss, sub } = claims ?? {};
  if (!claims || !isText(iss, 500) || !isText(sub, 255)) return undefined;
  const { email, email_verified: verified } = claims;
  return {
    issuer: iss,
    subject: sub,
    email: verified === true && isText(email, 254) ? email.toLowerCase() : null,
    name: isText(claims['name'], 120) ? claims['name'] : null,
  };
}

function claimsOf(token: string): JWTPayload | undefined {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}

// NUL characters are refused, because PostgreSQL rejects them in text.
const isText = (value: unknown, limit: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= limit && !value.includes('\u0000');

/**
 * Returns a check of the signature, algorithm, issuer, audience, expiry and not-before time of a token. It
 * caches the providers' keys between tokens.
 */
export function tokenCheck(now: () => Date, allowLoopback: boolean): TokenCheck {
  const keysAt = keySets();
  return async (token, { issuer, audiences, algorithms, keysAddress }) => {
    if (!isPublicAddress(keysAddress, allowLoopback)) return 'INVALID';
    try {
      await jwtVerify(token, keysAt(keysAddress), {
        issuer,
        audience: [...audiences],
        algorithms: [...algorithms],
        requiredClaims: ['iss', 'sub', 'aud', 'exp'],
        clockTolerance,
        currentDate: now(),
      });
      return 'VALID';
    } catch (error) {
      if (error instanceof errors.JWTExpired) return 'EXPIRED';
      const isTheirs = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
      return isTheirs || error instanceof KeysUnreachable ? 'UNREACHABLE' : 'INVALID';
    }
  };
}
