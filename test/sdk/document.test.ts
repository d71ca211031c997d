import { describe, expect, it } from 'vitest';
import { operationOf } from '../../sdk/document.js';
import { documents } from '../../sdk/index.js';

describe('the operation of a document', () => {
  it.each([
    ['query Councils { councils { nodes { gssCode } } }', 'Councils', true],
    ['{ viewer { name } }', undefined, true],
    ['query($query: String!) { measure(code: $query) { code } }', undefined, true],
    ['fragment A on Council { gssCode } query B { council(code: "}") { ...A } }', 'B', true],
    ['# mutation\nquery C { viewer { name } }', 'C', true],
    ['query D { council(code: """mutation "" \\""" }""") { gssCode } }', 'D', true],
    ['query E($input: In = { mutation: 1 }) { mutation: viewer { name } }', 'E', true],
    ['mutation MeasureDefine($input: In!) { measureDefine(input: $input) { x } }', 'MeasureDefine', false],
    ['fragment A on Council { gssCode }\nmutation{councilSubscribe{council{...A}}}', undefined, false],
    ['subscription F { changes { kind } }', 'F', false],
    ['query G { viewer { name } } mutation H { x }', 'G', false],
  ])('%s', (text, name, repeatable) => {
    expect(operationOf(text)).toEqual({ name, repeatable });
  });

  it('is read from every document of the package, with the right name and kind', () => {
    const operations = Object.entries(documents);
    expect(operations.length).toBeGreaterThan(30);
    for (const [name, document] of operations) {
      const text = document.toString();
      expect(operationOf(text)).toEqual({
        name: name.replace(/Document$/, ''),
        repeatable: /^\s*query /.test(text),
      });
    }
  });
});
