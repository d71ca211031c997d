import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/**
 * `ysk_<scope>_<prefix>_<secret>`: the scope is the council's GSS code or `platform`, so that a key is looked
 * for in one house only; the prefix finds it there; the secret is 256 random bits and only its hash is kept.
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

/** `undefined` for anything that is not of a key's form. */
export function parseApiKey(text: string): ApiKeyText | undefined {
  const [, scope, prefix, secret] = form.exec(text) ?? [];
  if (!scope || !prefix || !secret) return undefined;
  return { scope: scope === 'platform' ? null : scope, prefix, secret };
}

const bearer = /^Bearer +(\S+)$/i;

/** The text of the key in a header `Authorization`; `undefined` where the header is not of that form. */
export const bearerKey = (header: string): string | undefined => bearer.exec(header)?.[1];

export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Takes the same time whether or not there was a key to compare with. */
export function secretMatches(secret: string, storedHash: string | undefined): boolean {
  const given = Buffer.from(hashSecret(secret), 'hex');
  const stored = Buffer.from(storedHash ?? hashSecret(''), 'hex');
  return timingSafeEqual(given, stored) && storedHash !== undefined;
}
