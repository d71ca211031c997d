import { describe, expect, it } from 'vitest';
import { nearestItems } from '../../../server/domain/imports/nearest-items.js';

describe('the items nearest to those of a mapping', () => {
  const near = (wanted: string, ...found: readonly string[]) =>
    nearestItems(
      { sex: wanted },
      found.map((sex) => ({ sex })),
    )?.['sex'] ?? null;

  it('need the fewest letters to be added, dropped or replaced', () => {
    expect(near('Total', 'Male', 'Totals', 'Female')).toBe('Totals');
    expect(near('Total', 'Female', 'Tota', 'Male')).toBe('Tota');
    expect(near('Total', 'Tatel', 'Tatal')).toBe('Tatal');
    expect(near('Total', 'otal', 'xotax')).toBe('otal');
  });

  it('count the first letters and the last like all others', () => {
    expect(near('Total', 'xxTotal', 'Totax')).toBe('Totax');
    expect(near('Total', 'xTotal', 'Total')).toBe('Total');
    expect(near('Total', 'Totax', 'Tota')).toBe('Totax');
    expect(near('Total', 'tal', 'Totxx', 'Totax')).toBe('Totax');
    expect(near('a', 'b')).toBeNull();
    expect(near('ab', 'b')).toBe('b');
  });

  it('are the first of those that are equally near', () => {
    expect(near('Total', 'Totax', 'Totay')).toBe('Totax');
  });

  it('differ in half of their letters at most', () => {
    expect(near('abcd', 'abxy')).toBe('abxy');
    expect(near('abcd', 'axyz')).toBeNull();
    expect(near('abcde', 'abcxy')).toBe('abcxy');
    expect(near('abcde', 'abxyz')).toBeNull();
    expect(near('ab', 'abxyz')).toBeNull();
  });

  it('differ in any letter case by nothing', () => {
    expect(near('TOTAL', 'Totem', 'total')).toBe('total');
  });

  it('are found over all filters together', () => {
    const wanted = { sex: 'Total', age: '10 to 15' };
    const found = [
      { sex: 'Total', age: 'Total' },
      { sex: 'Totals', age: '10 to 16' },
      { sex: 'Total', age: '16 to 17' },
    ];
    expect(nearestItems(wanted, found)).toBe(found[1]);
  });

  it('may lack a filter, all of whose letters then count', () => {
    const without = { sex: 'Total' };
    expect(nearestItems({ sex: 'Total', age: 'All' }, [without])).toBe(without);
    expect(nearestItems({ sex: 'Total', age: 'Everybody' }, [without])).toBeNull();
  });

  it('do not exist among none', () => {
    expect(near('Total')).toBeNull();
  });
});
