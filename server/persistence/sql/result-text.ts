import { BigNumber } from 'bignumber.js';
import { decimal } from '../../domain/values/decimal.js';

/**
 * What a service gave, as a text from which the same can be made again: JSON, and tags for what JSON lacks.
 * Throws `TypeError` for what has no such text, and for the secret of a key or a webhook, which is kept nowhere.
 *
 * @example textOfResult({ value: decimal('85.5') }) === '{"value":{"$decimal":"85.5"}}'
 */
export const textOfResult = (result: unknown): string => JSON.stringify(written(result));

/** What {@link textOfResult} wrote. */
export const resultOfText = (text: string): unknown => read(JSON.parse(text));

/** The text of an API key, whole, and of a webhook's secret. */
const secret = /\bysk_[A-Za-z0-9]+_[A-Za-z0-9]{12}_|\bwhsec_[A-Za-z0-9+/]{43}=/;

function written(value: unknown): unknown {
  if (typeof value === 'string' && secret.test(value)) {
    throw new TypeError('a secret is kept nowhere: make it before the door and add it after');
  }
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (value === undefined) return { $undefined: true };
  if (BigNumber.isBigNumber(value)) return { $decimal: value.toFixed() };
  if (value instanceof Date) return { $instant: value.toISOString() };
  if (value instanceof Map) return { $map: [...value].map(written) };
  if (value instanceof Set) return { $set: [...value].map(written) };
  if (Array.isArray(value)) return value.map(written);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [escaped(name), written(each)]));
  }
  throw new TypeError(`there is no text for ${String(value)}`);
}

/** A field of somebody's own that looks like a tag gets one more sign. */
const escaped = (name: string): string => (name.startsWith('$') ? `$${name}` : name);

function read(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(read);
  if (typeof value !== 'object' || value === null) return value;
  const [[tag, said] = []] = Object.entries(value);
  switch (tag) {
    case '$undefined':
      return undefined;
    case '$decimal':
      return decimal(`${said}`);
    case '$instant':
      return new Date(`${said}`);
    case '$map':
      return new Map((said as [unknown, unknown][]).map(([key, each]) => [read(key), read(each)]));
    case '$set':
      return new Set((said as unknown[]).map(read));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name.replace(/^\$/, ''), read(each)]),
  );
}
