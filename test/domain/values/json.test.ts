import { describe, expect, it } from 'vitest';
import { decimal } from '../../../server/domain/values/decimal.js';
import { canonicalJson, jsonOf } from '../../../server/domain/values/json.js';

describe('a record as JSON', () => {
  it('keeps all digits of a decimal and the milliseconds of an instant', () => {
    const record = { value: decimal('85.50'), large: decimal('1e21'), at: new Date(0), left: undefined };
    expect(jsonOf(record)).toEqual({
      value: '85.5',
      large: '1000000000000000000000',
      at: '1970-01-01T00:00:00.000Z',
    });
  });

  it('keeps truth values, nothing, whole numbers and lists', () => {
    expect(jsonOf({ yes: true, no: false, none: null, count: 3, list: ['a', 1] })).toEqual({
      ...{ yes: true, no: false, none: null, count: 3, list: ['a', 1] },
    });
  });

  it('says which value it cannot express', () => {
    expect(() => jsonOf(new Map())).toThrow('JSON cannot express [object Map]');
    expect(() => jsonOf(undefined)).toThrow('JSON cannot express undefined');
    expect(() => jsonOf(Object.prototype.constructor)).toThrow('JSON cannot express function Object');
  });

  it('rejects a secret at any depth', () => {
    expect(() => jsonOf({ key: [{ secretHash: 'f00' }] })).toThrow(
      'secretHash is a secret and must not be recorded',
    );
  });

  it.each([new Map(), Symbol('x'), () => 1, Number.NaN, undefined])('cannot be made of %s', (value) => {
    expect(() => jsonOf({ list: [value] })).toThrow(TypeError);
  });
});

describe('canonical JSON', () => {
  it('has one text for each value', () => {
    const [one, other] = [
      { b: [1, null, true], a: 'x' },
      { a: 'x', b: [1, null, true] },
    ];
    expect(canonicalJson(one)).toBe('{"a":"x","b":[1,null,true]}');
    expect(canonicalJson(other)).toBe(canonicalJson(one));
  });

  it('sorts fields by UTF-16 code units and escapes like RFC 8785', () => {
    expect(canonicalJson({ é: '\u0007"', Z: '€', a: 1e21 })).toBe('{"Z":"€","a":1e+21,"é":"\\u0007\\""}');
  });
});
