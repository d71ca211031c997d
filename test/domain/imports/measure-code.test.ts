import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCode } from '../../../server/domain/imports/proposed-measure.js';
import { hasForm } from '../../../server/domain/values/code-form.js';

describe('the code of a proposed measure', () => {
  it('is free and allowed, however long its items and however many are taken', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), fc.string(), (items, name) => {
        const columns = items.map((item, index) => ({
          column: `c${index}`,
          label: '',
          items: [item, `${item} other`],
          total: null,
        }));
        const where = Object.fromEntries(items.map((item, index) => [`c${index}`, item]));
        const taken = new Set<string>();
        for (let count = 0; count < 12; count += 1) {
          const shortName = name
            .toLowerCase()
            .replaceAll(/[^a-z0-9]/g, '')
            .slice(0, 60);
          const code = measureCode({ shortName, where, filters: columns }, (each) => taken.has(each));
          expect(hasForm('MEASURE_CODE', code) && !taken.has(code)).toBe(true);
          taken.add(code);
        }
      }),
    );
  });

  describe('is made', () => {
    const codeOf = (item: string, shortName = 'percent', taken: readonly string[] = []) => {
      const column = { column: 'group', label: '', items: [item, 'Other'], total: null };
      const of = { shortName, where: { group: item }, filters: item === '' ? [] : [column] };
      return measureCode(of, (code) => taken.includes(code));
    };
    const [a, b] = ['a'.repeat(20), 'b'.repeat(28)];

    it('with an item as long as fits', () => {
      expect(codeOf('c'.repeat(52))).toBe(`${'c'.repeat(52)}-percent`);
      expect(codeOf('c'.repeat(53))).toBe('percent');
      expect(codeOf(`${a} of ${b}`)).toBe(`${a}-of-${b}-percent`);
    });

    it('without small words, and then without the last words, if the item is too long', () => {
      expect(codeOf(`${a} of ${b}bbb`)).toBe(`${a}-${b}bbb-percent`);
      expect(codeOf(`${a} of ${b}bbbb`)).toBe(`${a}-percent`);
      expect(codeOf(`Children in the care of their council for longer than two years`)).toBe(
        'children-care-council-longer-than-two-years-percent',
      );
    });

    it('with a number if it is taken, which has room', () => {
      expect(codeOf('', 'percent', ['percent', 'percent-2'])).toBe('percent-3');
      const long = 'd'.repeat(60);
      expect(codeOf('', `${long}d`)).toBe(long);
      expect(codeOf('', long, [long])).toBe(`${'d'.repeat(58)}-2`);
      const hyphen = `${'d'.repeat(57)}-dd`;
      expect(codeOf('', hyphen, [hyphen])).toBe(`${'d'.repeat(57)}-2`);
    });

    it('without a name', () => {
      expect(codeOf('', '')).toBe('measure');
      expect(codeOf('Ä, ö & Ü!', '')).toBe('a-o-u-measure');
    });
  });

  it('begins with its last item, and is without small words if it is long', () => {
    const long = 'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years';
    const item = 'Living with the same carer for at least 2 years';
    const of = (group: string, stability: string) =>
      measureCode(
        {
          shortName: 'percent',
          where: { group, stability },
          filters: [
            { column: 'group', label: '', items: [group, 'x'], total: null },
            { column: 'stability', label: '', items: [stability, 'x'], total: null },
          ],
        },
        () => false,
      );
    expect(of(long, item)).toBe('living-with-the-same-carer-for-at-least-2-years-percent');
    expect(of('Aged 17 to 18', 'Suitable')).toBe('aged-17-to-18-suitable-percent');
  });
});
