import { describe, expect, it } from 'vitest';
import { decimal } from '../../../server/domain/values/decimal.js';
import { resultOfText, textOfResult } from '../../../server/persistence/sql/result-text.js';

describe('the result of a service, as a text', () => {
  it.each([
    ['decimals and instants', { value: decimal('85.50'), at: new Date(0), none: null }],
    ['nested maps and sets', new Map([['a', new Set([decimal('1')])]])],
    ['lists of records', [{ ok: true, rows: [1, 'x', false] }]],
    ['fields that look like tags', { $decimal: 'x', $$map: [1] }],
    ['nothing', undefined],
  ])('can be read back unchanged: %s', (_, result) => {
    expect(resultOfText(textOfResult(result))).toEqual(result);
  });

  it('cannot contain a function, an instance of a class, or the secret of a key', () => {
    expect(() => textOfResult({ call: () => 1 })).toThrow(TypeError);
    expect(() => textOfResult(new (class Thing {})())).toThrow(TypeError);
    const text = `ysk_E09000024_${'a'.repeat(12)}_${'b'.repeat(43)}`;
    expect(() => textOfResult({ said: `the key ${text}` })).toThrow('a secret is never stored');
  });
});
