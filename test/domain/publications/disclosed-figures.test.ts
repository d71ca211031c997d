import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../../../server/domain/disclosure/disclosure-rule.js';
import { absentFigure, valueFigure } from '../../../server/domain/observations/figure.js';
import {
  countPlaceOf,
  type DisclosedFigure,
  type OutgoingFigure,
  protectOutgoing,
} from '../../../server/domain/publications/disclosed-figures.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { parsePeriod } from '../../../server/domain/values/period.js';

type Accumulation = OutgoingFigure['measure']['accumulation'];

const counted = {
  unit: 'NUMBER',
  multiplier: 1,
  denominatorLabel: null,
  accumulation: 'IN_PERIOD',
} as const;

function figure(code: string, count: number, version = 'now'): OutgoingFigure {
  const period = parsePeriod(code);
  if (!period.ok) throw new Error(code);
  return {
    ...{ key: `${code} ${version}`, measureId: 'adoptions', measure: counted, period: period.value },
    ...{ figure: valueFigure(decimal(count)), numerator: null, denominator: null },
  };
}

/** A figure that was published as `text`: its number, or `c`. */
const disclosed = (code: string, count: number, text: string, version: string): DisclosedFigure => ({
  ...figure(code, count, version),
  disclosed: {
    figure: text === 'c' ? absentFigure('CONFIDENTIAL') : valueFigure(decimal(text)),
    ...{ numerator: null, denominator: null },
  },
});

const published = (outgoing: readonly OutgoingFigure[], before: readonly DisclosedFigure[] = []) =>
  protectOutgoing(outgoing, before, disclosureRules.SUPPRESS).map(({ figure }) =>
    figure.kind === 'VALUE' ? figure.value.toFixed() : 'c',
  );

const [q1, q2, q3, q4] = ['201819-FYQ1', '201819-FYQ2', '201819-FYQ3', '201819-FYQ4'] as const;

describe('the-published-figures-of-a-council', () => {
  it('show-no-count-of-one-to-five-but-show-zero', () => {
    expect([0, 1, 5, 6].map((count) => published([figure(q1, count)])[0])).toEqual(['0', 'c', 'c', '6']);
  });

  it('do-not-reveal-hidden-quarters-by-their-year', () => {
    const before = [
      disclosed(q1, 3, 'c', 'a'),
      disclosed(q2, 9, '9', 'b'),
      disclosed(q3, 20, '20', 'c'),
      disclosed(q4, 30, '30', 'd'),
    ];
    expect(published([figure('201819-FY', 62)], before)).toEqual(['c']);
    const allShown = before.map((each, index) => (index === 0 ? disclosed(q1, 8, '8', 'a') : each));
    expect(published([figure('201819-FY', 67)], allShown)).toEqual(['67']);
  });

  it('do-not-reveal-a-hidden-quarter-by-the-last-quarter', () => {
    const before = [
      disclosed('201819-FY', 62, '62', 'y'),
      disclosed(q1, 3, 'c', 'a'),
      disclosed(q2, 9, '9', 'b'),
      disclosed(q3, 20, '20', 'd'),
    ];
    expect(published([figure(q4, 30)], before)).toEqual(['c']);
  });

  it.each<Accumulation>(['SNAPSHOT', 'CUMULATIVE_YTD'])(
    'do-not-reveal-a-hidden-last-quarter-by-its-year-if-the-measure-is-a-%s',
    (accumulation) => {
      const measure = { ...counted, accumulation };
      const year = { ...figure('201819-FY', 9), measure };
      const quarter = (code: string) => ({ ...disclosed(code, 9, 'c', code), measure });
      expect(published([year], [quarter(q4)])).toEqual(['c']);
      expect(published([year], [quarter(q1), quarter(q2), quarter(q3)])).toEqual(['9']);
      expect(
        published([{ ...figure(q4, 9), measure }], [{ ...disclosed('201819-FY', 9, 'c', 'y'), measure }]),
      ).toEqual(['c']);
    },
  );

  it('do-not-reveal-by-a-correction-what-the-first-version-hid', () => {
    const before = [disclosed(q1, 9, 'c', 'first')];
    expect(published([figure(q1, 9, 'second')], before)).toEqual(['c']);
    expect(published([figure(q1, 12, 'second')], before)).toEqual(['12']);
  });

  it('hide-nothing-for-a-sum-that-is-not-known', () => {
    const others = [disclosed(q2, 9, '9', 'b'), disclosed(q3, 20, '20', 'c'), disclosed(q4, 30, '30', 'd')];
    const year = figure('201819-FY', 62);
    // Without the first quarter, with an absent first quarter, and in a sum that does not add up.
    expect(published([year], others)).toEqual(['62']);
    const absent = { ...disclosed(q1, 3, 'c', 'a'), figure: absentFigure('NOT_CAPTURED') };
    expect(published([year], [absent, ...others])).toEqual(['62']);
    expect(published([figure('201819-FY', 63)], [disclosed(q1, 3, 'c', 'a'), ...others])).toEqual(['63']);
    // The other quarters add up to the year, but no reader knows that the first one is nothing.
    const hidden = [disclosed(q2, 3, 'c', 'b'), disclosed(q3, 20, '20', 'c'), disclosed(q4, 30, '30', 'd')];
    expect(published([figure('201819-FY', 53)], hidden)).toEqual(['53']);
    expect(published([figure('201819-FY', 53)], [absent, ...hidden])).toEqual(['53']);
  });

  it('are-protected-each-by-its-own-measure-in-one-report', () => {
    const before = [
      disclosed(q1, 3, 'c', 'a'),
      disclosed(q2, 9, '9', 'b'),
      disclosed(q3, 20, '20', 'c'),
      disclosed(q4, 30, '30', 'd'),
    ];
    const year = figure('201819-FY', 62);
    const other = { ...figure('201819-FY', 10, 'fostering'), measureId: 'fostering' };
    expect(published([year, other], before)).toEqual(['c', '10']);
    expect(published([other, year], before)).toEqual(['10', 'c']);
  });

  it('are-protected-by-the-numerators-of-a-percentage', () => {
    const measure = { ...counted, unit: 'PERCENT', multiplier: 100 } as const;
    const share = (code: string, numerator: number | null, denominator: number, version = 'now') => ({
      ...figure(code, 50, version),
      ...{ measure, denominator: decimal(denominator) },
      numerator: numerator === null ? null : decimal(numerator),
    });
    const shown = (code: string, numerator: number, denominator: number, text: string) => ({
      ...share(code, numerator, denominator, 'before'),
      disclosed: disclosed(code, 50, text, 'before').disclosed,
    });
    const before = [
      shown(q1, 3, 6, 'c'),
      shown(q2, 10, 20, '50'),
      shown(q3, 20, 40, '50'),
      shown(q4, 30, 60, '50'),
    ].map((each, index) =>
      index === 0
        ? each
        : {
            ...each,
            disclosed: { ...each.disclosed, numerator: each.numerator, denominator: each.denominator },
          },
    );
    expect(published([share('201819-FY', 63, 126)], before)).toEqual(['c']);
    expect(published([share('201819-FY', null, 126)], before)).toEqual(['50']);
  });

  it('are-not-protected-by-those-of-another-measure', () => {
    const others = [
      disclosed(q1, 3, 'c', 'a'),
      disclosed(q2, 9, '9', 'b'),
      disclosed(q3, 20, '20', 'c'),
      disclosed(q4, 30, '30', 'd'),
    ].map((each) => ({ ...each, measureId: 'fostering' }));
    expect(published([figure('201819-FY', 62)], others)).toEqual(['62']);
    const two = [figure('201819-FY', 62), { ...figure(q1, 9, 'fostering'), measureId: 'fostering' }];
    expect(published(two, others)[0]).toBe('62');
    expect(published([...two].reverse(), others)[1]).toBe('62');
  });

  it('have-counts-of-children-if-the-measure-has', () => {
    expect(countPlaceOf(counted)).toBe('VALUE');
    expect(countPlaceOf({ ...counted, unit: 'PERCENT', multiplier: 100 })).toBe('NUMERATOR');
    expect(countPlaceOf({ ...counted, unit: 'PERCENT' })).toBe('NUMERATOR');
    expect(countPlaceOf({ ...counted, multiplier: 10000 })).toBe('NUMERATOR');
    expect(countPlaceOf({ ...counted, unit: 'POUNDS' })).toBe('NOWHERE');
    expect(countPlaceOf({ ...counted, denominatorLabel: { en: 'Workers', cy: null } })).toBe('NOWHERE');
  });
});
