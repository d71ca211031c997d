import { describe, expect, it } from 'vitest';
import { differenceTexts } from '../../../server/domain/publications/differences.js';
import type { Json } from '../../../server/domain/values/json.js';

describe('the places in which two values differ', () => {
  it.each<[string, Json, Json, string, string]>([
    ['a text and another', 'a', 'b', 'a', 'b'],
    ['a number and a truth value', 1, true, '1', 'true'],
    ['a value and none', 'a', null, 'a', 'none'],
    ['a field', { decimalPlaces: 0 }, { decimalPlaces: 1 }, 'decimal places 0', 'decimal places 1'],
    [
      'a field within a field',
      { caveat: { en: 'Late.', cy: null } },
      { caveat: { en: 'Late.', cy: 'Hwyr.' } },
      'caveat cy none',
      'caveat cy Hwyr.',
    ],
    ['a field that is new', {}, { caveat: 'x' }, 'caveat none', 'caveat x'],
    ['a field that is gone', { caveat: 'x' }, {}, 'caveat x', 'caveat none'],
    ['fields in the order of their names', { b: 1, a: 1 }, { a: 2, b: 2 }, 'a 1, b 1', 'a 2, b 2'],
    ['lists, as a whole', { flags: ['A'] }, { flags: ['A', 'B'] }, 'flags ["A"]', 'flags ["A","B"]'],
    ['a list and an object', [1], { a: 1 }, '[1]', '{"a":1}'],
    ['an object and a list', { a: 1 }, [1], '{"a":1}', '[1]'],
    ['an object and none', { figure: { value: 1 } }, { figure: null }, 'figure {"value":1}', 'figure none'],
    ['none and an object', { figure: null }, { figure: { value: 1 } }, 'figure none', 'figure {"value":1}'],
    ['a text and an object', { text: 'a' }, { text: { en: 'a' } }, 'text a', 'text {"en":"a"}'],
  ])('are %s', (_, before, after, textBefore, textAfter) => {
    expect(differenceTexts(before, after)).toEqual({ before: textBefore, after: textAfter });
  });

  it('do not exist in equal values', () => {
    expect(differenceTexts({ a: [1], b: null }, { b: null, a: [1] })).toBeNull();
  });
});
