import { BigNumber } from 'bignumber.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

/**
 * What a record says, as JSON: decimals as their digits, instants in ISO 8601, fields that are `undefined` left
 * out. Throws `TypeError` for what JSON cannot say, and for a field that holds a secret: what is written down
 * for good must hold none.
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
    const said = Object.entries(value).filter(([, each]) => each !== undefined);
    const secret = said.find(([field]) => /secret/i.test(field));
    if (secret) throw new TypeError(`${secret[0]} is a secret`);
    return Object.fromEntries(said.map(([field, each]) => [field, jsonOf(each)]));
  }
  throw new TypeError(`JSON cannot say ${String(value)}`);
}

/**
 * JSON with one way to write each value (RFC 8785): fields in the order of their UTF-16 code units, no space
 * between. What is hashed is this, so that who checks the hash needs no more than a JSON library.
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
