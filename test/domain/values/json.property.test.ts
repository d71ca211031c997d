import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json, jsonOf } from '../../../server/domain/values/json.js';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('\u0000', '\u001f', '"', '\\', '/', '\u007f', '\u2028', '😀', 'é', '\ufb33'),
  }),
);
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    ...[fc.constant(null), fc.boolean(), numbers, fc.integer(), texts],
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(texts, tie('json'), { maxKeys: 6 }),
  ),
}));

describe('canonical JSON and the package canonicalize (RFC 8785)', () => {
  it('agree on every value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('agree on numbers of every size', () => {
    for (const value of [
      0,
      -0,
      5e-324,
      1e-7,
      1e-6,
      1e20,
      1e21,
      2 ** 53,
      1.7976931348623157e308,
      4.5,
      -1e-27,
    ]) {
      expect(canonicalJson(value)).toBe(canonicalize(value));
    }
  });

  // Intended: free text that a council sent must not make its audit entry impossible.
  it('differ on half of a surrogate pair: ours escapes it as JSON.stringify does, the RFC refuses it', () => {
    expect(canonicalJson({ text: '\ud800' })).toBe('{"text":"\\ud800"}');
    expect(() => canonicalize({ text: '\ud800' })).toThrow('Lone surrogate');
  });

  // Intended: `jsonOf` makes every value of canonical JSON, and it refuses these.
  it('differ on numbers that JSON does not have: jsonOf refuses them first, the package refuses them itself', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => jsonOf(value)).toThrow(TypeError);
      expect(() => canonicalize(value)).toThrow('not allowed');
    }
  });
});
