import { BigNumber } from 'bignumber.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

/**
 * Returns a record as JSON. Decimals become their digits and instants become ISO 8601 texts; fields that are
 * `undefined` are left out. Throws `TypeError` for values that JSON cannot express. Throws it also for a
 * field with "secret" in its name, because the records of audit entries and publications are stored
 * permanently.
 *
 * @example jsonOf({ value: decimal('85.50'), at: new Date(0) }) is { value: '85.5', at: '1970-01-01T00:00:00.000Z' }
 */
export function jsonOf(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (BigNumber.isBigNumber(value)) return value.toFixed();
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const fields = Object.entries(value).filter(([, each]) => each !== undefined);
    const secret = fields.find(([field]) => /secret/i.test(field));
    if (secret) throw new TypeError(`${secret[0]} is a secret and must not be recorded`);
    return Object.fromEntries(fields.map(([field, each]) => [field, jsonOf(each)]));
  }
  throw new TypeError(`JSON cannot express ${String(value)}`);
}

/**
 * Writes canonical JSON (RFC 8785), which has one text for each value: fields sorted by UTF-16 code units, no
 * spaces. Hashes are computed on it, so anyone can verify them with just a JSON library.
 *
 * @example canonicalJson({ b: [1, null], a: 'x' }) === '{"a":"x","b":[1,null]}'
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.keys(value)
    .sort()
    .map((field) => `${JSON.stringify(field)}:${canonicalJson(value[field] ?? null)}`);
  return `{${fields.join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
