import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/**
 * `ysk_<scope>_<prefix>_<secret>`: the scope is the council's GSS code or `platform`, so that a key is looked
 * up in one council only; the prefix identifies it there; the secret is 256 random bits, of which only the
 * hash is stored.
 */
export interface ApiKeyText {
  /** GSS code of the council; `null` is the platform. */
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

/** `undefined` if the text does not have the form of a key. */
export function parseApiKey(text: string): ApiKeyText | undefined {
  const [, scope, prefix, secret] = form.exec(text) ?? [];
  if (!scope || !prefix || !secret) return undefined;
  return { scope: scope === 'platform' ? null : scope, prefix, secret };
}

const bearer = /^Bearer +(\S+)$/i;

/** The credential in an `Authorization: Bearer` header; `undefined` if the header does not have that form. */
export const bearerKey = (header: string): string | undefined => bearer.exec(header)?.[1];

export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/**
 * Takes the same time with and without a stored hash, so that timing does not reveal which prefixes exist.
 */
export function secretMatches(secret: string, storedHash: string | undefined): boolean {
  const actual = Buffer.from(hashSecret(secret), 'hex');
  const expected = Buffer.from(storedHash ?? hashSecret(''), 'hex');
  return timingSafeEqual(actual, expected) && storedHash !== undefined;
}
