import { describe, expect, it } from 'vitest';
import type { QuoteComparatorInput } from '../../../server/services/comparisons/quote-comparator.js';
import { accepted, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);
const neighbour = await councilAtWork(app, rotherham);
await defineShared(app, measureInput('visits'));
for (const each of [council, neighbour]) await each.scorecard('monthly', ['visits']);

const input = (more: Partial<QuoteComparatorInput> = {}): QuoteComparatorInput => ({
  council: merton,
  measure: 'visits',
  period: '2018-M6',
  comparator: 'NATION',
  value: '88.10',
  citation: 'Report of 9 October 2018, page 4',
  ...more,
});
const quote = (more: Partial<QuoteComparatorInput> = {}) =>
  services.quoteComparator(council.officer, input(more));

describe('a quoted comparator', () => {
  it('is shown as quoted only on the council’s own line in that period', async () => {
    accepted(await quote());
    const [line] = (await council.rated('monthly', '2018-M6')).lines;
    expect(line?.nation).toMatchObject({
      kind: 'COMPARED',
      method: 'QUOTED',
      citation: 'Report of 9 October 2018, page 4',
      period: { code: '2018-M6' },
    });
    expect(line?.nation.kind === 'COMPARED' && line.nation.value.toFixed()).toBe('88.1');
    expect(line?.region).toMatchObject({ kind: 'NOT_COMPARED', reason: 'NOT_PUBLISHED' });
    const [later] = (await council.rated('monthly', '2018-M7')).lines;
    expect(later?.nation.kind).toBe('NOT_COMPARED');
    const [theirs] = (await neighbour.rated('monthly', '2018-M6')).lines;
    expect(theirs?.nation.kind).toBe('NOT_COMPARED');
  });

  it('quoted again makes the next version, also in three concurrent calls', async () => {
    const period = '2018-M8';
    for (const value of ['1', '2', '3']) accepted(await quote({ period, value }));
    const [line] = (await council.rated('monthly', period)).lines;
    expect(line?.nation.kind === 'COMPARED' && line.nation.value.toFixed()).toBe('3');
    const all = ['4', '5', '6'].map((value) => quote({ period, value }));
    expect((await Promise.all(all)).map(({ ok }) => ok)).toEqual([true, true, true]);
  });

  it.each<[string, Partial<QuoteComparatorInput>, readonly string[]]>([
    ['of an unknown measure', { measure: 'unknown' }, ['NOT_FOUND at measure']],
    ['in an invalid period', { period: 'June' }, ['MALFORMED_PERIOD at period']],
    ['with an invalid value', { value: '88 %' }, ['MALFORMED_DECIMAL at value']],
    ['without a citation', { citation: '' }, ['REQUIRED at citation']],
  ])('%s is refused with its path', async (_, more, places) => {
    expect(faults(await quote(more))).toEqual(places);
  });

  it('is entered by data officers', async () => {
    const officers = await whoMay(app, merton, (who) =>
      services.quoteComparator(who, input({ period: '2018-M9' })),
    );
    expect(officers).toEqual(['DATA_OFFICER']);
  });
});
