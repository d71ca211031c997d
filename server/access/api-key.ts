import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/**
 * The parts of an API key, which has the form `ysk_<scope>_<prefix>_<secret>`. The scope is the council's GSS
 * code or `platform`, so that the key is looked up in that council only. The prefix identifies the key within
 * its scope. The secret is 256 random bits; only its hash is stored.
 */
export interface ApiKeyText {
  /** GSS code of the council; `null` for a key of the platform. */
  readonly scope: string | null;
  readonly prefix: string;
  readonly secret: string;
}

const form = /^ysk_(platform|[A-Z][0-9]{8})_([A-Za-z0-9]{12})_([A-Za-z0-9_-]{43})$/;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function newApiKey(scope: string | null): ApiKeyText {
  const prefix = Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');
  return { scope, prefix, secret: randomBytes(32).toString('base64url') };
}

export const apiKeyText = (key: ApiKeyText): string =>
  `ysk_${key.scope ?? 'platform'}_${key.prefix}_${key.secret}`;

/** Splits a key into its parts. Returns `undefined` if the text does not have the form of a key. */
export function parseApiKey(text: string): ApiKeyText | undefined {
  const [, scope, prefix, secret] = form.exec(text) ?? [];
  if (!scope || !prefix || !secret) return undefined;
  return { scope: scope === 'platform' ? null : scope, prefix, secret };
}

const bearer = /^Bearer +(\S+)$/i;

/**
 * Returns the credential in an `Authorization: Bearer` header; `undefined` if the header does not have that
 * form.
 */
export const bearerKey = (header: string): string | undefined => bearer.exec(header)?.[1];

export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/**
 * Compares a secret with a stored hash. The comparison takes the same time with and without a stored hash, so
 * that timing does not reveal which prefixes exist.
 */
export function secretMatches(secret: string, storedHash: string | undefined): boolean {
  const actual = Buffer.from(hashSecret(secret), 'hex');
  const expected = Buffer.from(storedHash ?? hashSecret(''), 'hex');
  return timingSafeEqual(actual, expected) && storedHash !== undefined;
}
