import { describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import type { DefineReorganisationInput } from '../../../server/services/areas/read-reorganisation.js';
import { accepted, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { figuresOf, publish } from '../../kit/councils/published.js';

const app = await openTestApp();
const { services } = app;
const [kent, hampshire] = ['E10000016', 'E10000014'] as const;
const name = (en: string) => ({ en, cy: null });

describe('councils that merge whole', () => {
  const merger: DefineReorganisationInput = {
    code: '2028-merger',
    on: '2028-04-01',
    kind: 'MERGED_WHOLE',
    closes: [kent, hampshire],
    opens: [{ name: name('Kent and Hampshire'), gssCode: 'E06000903' }],
    preview: false,
  };
  const pooled = async (council: string) => {
    const trends = await services.benchmarkTrend(
      operator,
      { council, measures: ['pooled'], from: '2020-01-01', until: '2030-01-01', method: 'MEAN' },
      { first: 5, after: null },
    );
    const [trend] = trends?.nodes ?? [];
    return {
      from: trend?.node.pooledFrom.map(({ gssCode }) => gssCode).sort(),
      points: trend?.node.points.map(({ period, published, pooled: isPooled }) => [
        period.code,
        published?.figure.kind === 'VALUE' ? published.figure.value.toFixed() : null,
        isPooled,
      ]),
    };
  };

  it('have the pooled history of their predecessors, which says so; other kinds have none', async () => {
    await defineShared(app, measureInput('pooled', { yearType: 'REPORTING', frequency: 'ANNUAL' }));
    const fraction = (area: string, period: string, numerator: string, denominator: string) => ({
      measure: 'pooled',
      ...{ area, period, numerator, denominator },
      value: `${(100 * Number(numerator)) / Number(denominator)}`,
    });
    await publish(app, [
      fraction(kent, '2025-RY', '10', '100'),
      fraction(hampshire, '2025-RY', '60', '300'),
      fraction(kent, '2026-RY', '20', '100'),
      ...figuresOf('pooled', '2026-RY', { [hampshire]: 'CONFIDENTIAL' }),
      fraction(kent, '2027-RY', '20', '100'),
      ...figuresOf('pooled', '2027-RY', { [hampshire]: '25' }),
    ]);
    accepted(await services.defineReorganisation(operator, merger));
    expect(await pooled('E06000903')).toEqual({
      from: [hampshire, kent],
      points: [
        ['2025-RY', '17.5', true],
        ['2026-RY', null, false],
        ['2027-RY', null, false],
      ],
    });
    accepted(await services.defineReorganisation(operator, { ...merger, kind: 'REDRAWN' }));
    const none = await pooled('E06000903');
    expect([none.from, none.points?.map(([, value]) => value)]).toEqual([[], [null, null, null]]);
  });
});
