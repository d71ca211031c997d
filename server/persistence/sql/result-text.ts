import { BigNumber } from 'bignumber.js';
import { decimal } from '../../domain/values/decimal.js';

/**
 * Returns the result of a service as JSON, with tags for the types that JSON lacks. Throws `TypeError` for a value of
 * another type, and for the secret of a key or a webhook, because secrets are never stored.
 *
 * @example textOfResult({ value: decimal('85.5') }) === '{"value":{"$decimal":"85.5"}}'
 */
export const textOfResult = (result: unknown): string => JSON.stringify(toJson(result));

/** Returns the result of a service from the JSON that {@link textOfResult} returned. */
export const resultOfText = (text: string): unknown => fromJson(JSON.parse(text));

/** Matches a whole API key, or the secret of a webhook. */
const secret = /\bysk_[A-Za-z0-9]+_[A-Za-z0-9]{12}_|\bwhsec_[A-Za-z0-9+/]{43}=/;

function toJson(value: unknown): unknown {
  if (typeof value === 'string' && secret.test(value)) {
    throw new TypeError('a secret is never stored: make it before the transaction and add it afterwards');
  }
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (value === undefined) return { $undefined: true };
  if (BigNumber.isBigNumber(value)) return { $decimal: value.toFixed() };
  if (value instanceof Date) return { $instant: value.toISOString() };
  if (value instanceof Map) return { $map: [...value].map(toJson) };
  if (value instanceof Set) return { $set: [...value].map(toJson) };
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [escaped(name), toJson(each)]));
  }
  throw new TypeError(`there is no text for ${String(value)}`);
}

/** Adds one more `$` to a field name that begins with `$`. Otherwise a reader would take the name for a tag. */
const escaped = (name: string): string => (name.startsWith('$') ? `$${name}` : name);

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return value;
  const [[tag, content] = []] = Object.entries(value);
  switch (tag) {
    case '$undefined':
      return undefined;
    case '$decimal':
      return decimal(`${content}`);
    case '$instant':
      return new Date(`${content}`);
    case '$map':
      return new Map((content as [unknown, unknown][]).map(([key, each]) => [fromJson(key), fromJson(each)]));
    case '$set':
      return new Set((content as unknown[]).map(fromJson));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name.replace(/^\$/, ''), fromJson(each)]),
  );
}
