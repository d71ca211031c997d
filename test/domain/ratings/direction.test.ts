import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../server/domain/measures/measure.js';
import { absentFigure, type Figure } from '../../../server/domain/observations/figure.js';
import type { ObservationFlag } from '../../../server/domain/observations/observation.js';
import type { SeriesPoint } from '../../../server/domain/observations/series.js';
import {
  basisPeriods,
  type DirectionBasis,
  type DirectionRule,
  defaultBasis,
  directionOfTravel,
} from '../../../server/domain/ratings/direction.js';
import type { BandLimits, ToleranceKind } from '../../../server/domain/targets/target.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { edgeInside, measure, period, value } from '../given.js';

const rule = (basis: DirectionBasis = 'PREVIOUS_PERIOD', n = 3): DirectionRule => ({
  basis,
  n,
  deadBand: { kind: 'ABSOLUTE', amount: decimal(0) },
});

const within = (amount: string, kind: ToleranceKind = 'ABSOLUTE'): DirectionRule => ({
  ...rule(),
  deadBand: { kind, amount: decimal(amount) },
});

const at = (
  code: string,
  figure: Figure | string,
  flags: ObservationFlag[] = [],
  definition = '1',
): SeriesPoint => ({
  period: period(code),
  figure: typeof figure === 'string' ? value(figure) : figure,
  flags,
  definition,
});

interface Case extends Partial<Measure> {
  rule?: DirectionRule;
  band?: BandLimits;
}

function travel(
  series: readonly SeriesPoint[],
  { rule: by = rule(), band, ...facts }: Case = {},
  of = '201718-FYQ4',
) {
  return directionOfTravel(measure({ decimalPlaces: 1, ...facts }), by, {
    period: period(of),
    series,
    band: band ?? null,
  });
}

const q = (third: string, fourth: string) => [at('201718-FYQ3', third), at('201718-FYQ4', fourth)];

describe('the arrow and the judgement are two facts', () => {
  it('high is good: up is improving and green, down worsening and red, level amber', () => {
    expect(travel(q('8', '10'))).toMatchObject({ arrow: 'UP', judgement: 'IMPROVING', rag: 'GREEN' });
    expect(travel(q('10', '8'))).toMatchObject({ arrow: 'DOWN', judgement: 'WORSENING', rag: 'RED' });
    expect(travel(q('8', '8'))).toMatchObject({ arrow: 'LEVEL', judgement: 'NO_CHANGE', rag: 'AMBER' });
  });

  it('low is good: down is improving', () => {
    const polarity = 'LOW_IS_GOOD';
    expect(travel(q('12.8', '11.7'), { polarity })).toMatchObject({ arrow: 'DOWN', judgement: 'IMPROVING' });
    expect(travel(q('11.7', '12.8'), { polarity })).toMatchObject({ arrow: 'UP', judgement: 'WORSENING' });
  });

  it('no judgement: only the arrow', () => {
    expect(travel(q('8', '10'), { polarity: 'NO_JUDGEMENT' })).toMatchObject({
      arrow: 'UP',
      judgement: 'NOT_RATED',
      rag: 'NOT_RATED',
      reason: 'NO_JUDGEMENT',
    });
  });

  it('compares as displayed: 94.95 after 95.04 is 95.0 after 95.0, no change', () => {
    expect(travel(q('95.04', '94.95'))).toMatchObject({ arrow: 'LEVEL', judgement: 'NO_CHANGE' });
  });
});

describe('a band measure', () => {
  const facts = { polarity: 'BAND_IS_GOOD', band: edgeInside('12', '18', '1').limits } as const;

  it('improves by coming nearer to the green range, from either side', () => {
    expect(travel(q('8', '10'), facts)).toMatchObject({ arrow: 'UP', judgement: 'IMPROVING' });
    expect(travel(q('22', '20'), facts)).toMatchObject({ arrow: 'DOWN', judgement: 'IMPROVING' });
    expect(travel(q('18', '20'), facts)).toMatchObject({ arrow: 'UP', judgement: 'WORSENING' });
  });

  it('improves from the amber edge to green', () => {
    expect(travel(q('12', '13'), facts)).toMatchObject({ arrow: 'UP', judgement: 'IMPROVING' });
  });

  it('does not change inside the green range, or when it crosses to the same distance', () => {
    expect(travel(q('13', '17'), facts)).toMatchObject({ arrow: 'UP', judgement: 'NO_CHANGE' });
    expect(travel(q('10', '20'), facts)).toMatchObject({ arrow: 'UP', judgement: 'NO_CHANGE' });
  });

  it('without a band has an arrow and no judgement', () => {
    expect(travel(q('8', '10'), { polarity: 'BAND_IS_GOOD' })).toMatchObject({
      arrow: 'UP',
      reason: 'NO_BAND',
    });
  });
});

describe('a dead band', () => {
  it('is inclusive: a change of its size is level, one step more is not', () => {
    expect(travel(q('10', '12'), { rule: within('2') })).toMatchObject({ arrow: 'LEVEL', rag: 'AMBER' });
    expect(travel(q('10', '12.1'), { rule: within('2') })).toMatchObject({ arrow: 'UP', rag: 'GREEN' });
  });

  it('may be relative to the earlier value', () => {
    expect(travel(q('50', '55'), { rule: within('10', 'RELATIVE') }).arrow).toBe('LEVEL');
    expect(travel(q('50', '55.1'), { rule: within('10', 'RELATIVE') }).arrow).toBe('UP');
  });

  it('applies to the distance from a band too', () => {
    const facts = { polarity: 'BAND_IS_GOOD', band: edgeInside('12', '18', '1').limits } as const;
    expect(travel(q('12', '17'), { ...facts, rule: within('1') })).toMatchObject({
      arrow: 'UP',
      judgement: 'NO_CHANGE',
    });
  });
});

describe('the basis', () => {
  it('is the previous period; for a year to date, the same period last year', () => {
    expect(defaultBasis('SNAPSHOT')).toBe('PREVIOUS_PERIOD');
    expect(defaultBasis('IN_PERIOD')).toBe('PREVIOUS_PERIOD');
    expect(defaultBasis('CUMULATIVE_YTD')).toBe('SAME_PERIOD_LAST_YEAR');
  });

  it.each<[DirectionBasis, string[]]>([
    ['PREVIOUS_PERIOD', ['201718-FYQ3']],
    ['SAME_PERIOD_LAST_YEAR', ['201617-FYQ4']],
    ['PREVIOUS_YEAR_END', ['201617-FYQ4']],
    ['MEAN_OF_LAST_N', ['201718-FYQ1', '201718-FYQ2', '201718-FYQ3']],
  ])('%s needs %s', (basis, codes) => {
    const needed = basisPeriods(rule(basis), period('201718-FYQ4'), measure());
    expect(needed.map(({ code }) => code)).toEqual(codes);
  });

  it.each<[DirectionBasis, string[]]>([
    ['PREVIOUS_PERIOD', ['201718-FYQ1']],
    ['SAME_PERIOD_LAST_YEAR', ['201617-FYQ2']],
    ['PREVIOUS_YEAR_END', ['201617-FYQ4']],
    ['MEAN_OF_LAST_N', ['201617-FYQ3', '201617-FYQ4', '201718-FYQ1']],
  ])('%s of a second quarter needs %s', (basis, codes) => {
    const needed = basisPeriods(rule(basis), period('201718-FYQ2'), measure());
    expect(needed.map(({ code }) => code)).toEqual(codes);
  });

  it('uses the measure’s type of year for the previous year end', () => {
    const academic = measure({ yearType: 'ACADEMIC' });
    const [end] = basisPeriods(rule('PREVIOUS_YEAR_END'), period('2017-M1'), academic);
    expect(end?.code).toBe('2016-M8');
  });

  it('compares a fourth quarter’s year to date with the fourth quarter of the previous year', () => {
    const series = [at('201617-FYQ4', '43'), at('201718-FYQ3', '29'), at('201718-FYQ4', '35')];
    const by = rule(defaultBasis('CUMULATIVE_YTD'));
    expect(travel(series, { rule: by })).toMatchObject({ arrow: 'DOWN', judgement: 'WORSENING' });
  });

  it('takes a mean of the values in full and rounds it for display', () => {
    const series = [
      at('201718-FYQ1', '10'),
      at('201718-FYQ2', '10'),
      at('201718-FYQ3', '11'),
      at('201718-FYQ4', '10.3'),
    ];
    const direction = travel(series, { rule: rule('MEAN_OF_LAST_N') });
    expect(direction).toMatchObject({ arrow: 'LEVEL', judgement: 'NO_CHANGE' });
    expect(direction.earlier?.toFixed()).toBe('10.3');
  });
});

describe('a direction that is not comparable', () => {
  const reason = (series: readonly SeriesPoint[], facts: Case = {}) => {
    const direction = travel(series, facts);
    expect(direction).toMatchObject({ arrow: null, judgement: 'NOT_RATED', rag: 'NOT_RATED' });
    return direction.reason;
  };

  it('has nothing reported now, or never before', () => {
    expect(reason([at('201718-FYQ3', '8')])).toBe('NO_VALUE');
    expect(reason([at('201718-FYQ4', '8')])).toBe('NO_EARLIER_VALUE');
  });

  it('has a symbol in either figure', () => {
    const suppressed = absentFigure('CONFIDENTIAL');
    expect(reason([at('201718-FYQ3', suppressed), at('201718-FYQ4', '8')])).toBe('SYMBOL');
    expect(reason([at('201718-FYQ3', '8'), at('201718-FYQ4', suppressed)])).toBe('SYMBOL');
  });

  it('has a gap, which is never skipped', () => {
    expect(reason([at('201718-FYQ2', '8'), at('201718-FYQ4', '8')])).toBe('GAP');
    const mean = { rule: rule('MEAN_OF_LAST_N') };
    expect(reason([at('201718-FYQ1', '8'), at('201718-FYQ3', '8'), at('201718-FYQ4', '8')], mean)).toBe(
      'GAP',
    );
    expect(reason([at('201718-FYQ2', '8'), at('201718-FYQ3', '8'), at('201718-FYQ4', '8')], mean)).toBe(
      'NO_EARLIER_VALUE',
    );
  });

  it('has a gap even if another kind of period covers it', () => {
    expect(reason([at('2017-M12', '8'), at('201617-FY', '8'), at('201718-FYQ4', '8')])).toBe(
      'NO_EARLIER_VALUE',
    );
  });

  it.each(['201617-AYQ4', '201617-AY', '2017-M12'])(
    'has neither a gap nor a series break because of %s, which is another kind of period',
    (code) => {
      const other = at(code, '8', ['SERIES_BREAK']);
      expect(reason([other, at('201718-FYQ4', '8')])).toBe('NO_EARLIER_VALUE');
      expect(travel([other, ...q('8', '8')]).judgement).toBe('NO_CHANGE');
      const by = { rule: rule('SAME_PERIOD_LAST_YEAR') };
      expect(travel([at('201617-FYQ4', '8'), other, ...q('8', '8')], by).judgement).toBe('NO_CHANGE');
    },
  );

  it('has a series break after the earlier value, up to and including the later', () => {
    const by = { rule: rule('SAME_PERIOD_LAST_YEAR') };
    const broken = (code: string) =>
      ['201617-FYQ4', '201718-FYQ1', '201718-FYQ2', '201718-FYQ3', '201718-FYQ4'].map((each) =>
        at(each, '8', each === code ? ['SERIES_BREAK'] : []),
      );
    expect(reason(broken('201718-FYQ2'), by)).toBe('SERIES_BREAK');
    expect(reason(broken('201718-FYQ4'), by)).toBe('SERIES_BREAK');
    expect(travel(broken('201617-FYQ4'), by).judgement).toBe('NO_CHANGE');
    expect(travel(broken('201718-FYQ2')).judgement).toBe('NO_CHANGE');
  });

  it('has no series break because of one after the later value', () => {
    const next = at('201819-FYQ1', '8', ['SERIES_BREAK']);
    expect(travel([...q('8', '8'), next]).judgement).toBe('NO_CHANGE');
  });

  it('has another definition in one of the periods of a mean', () => {
    const quarters = (other: string) =>
      ['201718-FYQ1', '201718-FYQ2', '201718-FYQ3', '201718-FYQ4'].map((code) =>
        at(code, '8', code === other ? ['DEFINITION_DIFFERS'] : []),
      );
    const mean = { rule: rule('MEAN_OF_LAST_N') };
    for (const code of ['201718-FYQ1', '201718-FYQ2', '201718-FYQ3', '201718-FYQ4']) {
      expect(reason(quarters(code), mean)).toBe('DEFINITION_DIFFERS');
    }
    expect(travel(quarters('201617-FYQ4'), mean).judgement).toBe('NO_CHANGE');
  });

  it('has another definition, by lineage or by flag', () => {
    expect(reason([at('201718-FYQ3', '8'), at('201718-FYQ4', '8', [], '2')])).toBe('DEFINITION_DIFFERS');
    expect(reason([at('201718-FYQ3', '8', ['DEFINITION_DIFFERS']), at('201718-FYQ4', '8')])).toBe(
      'DEFINITION_DIFFERS',
    );
    const both = [
      at('201718-FYQ3', '8', ['DEFINITION_DIFFERS']),
      at('201718-FYQ4', '8', ['DEFINITION_DIFFERS']),
    ];
    expect(travel(both).judgement).toBe('NO_CHANGE');
  });
});
