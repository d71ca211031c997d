import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../server/domain/measures/measure.js';
import { absentFigure, type Figure } from '../../../server/domain/observations/figure.js';
import {
  checkObservation,
  type ObservationInput,
  valueOfFraction,
} from '../../../server/domain/observations/observation.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import type { Problem } from '../../../server/domain/values/problem.js';
import { accepted, codesOf, measure, period } from '../given.js';

const absence = (figure: Figure) => (figure.kind === 'ABSENT' ? figure.absence : null);

interface Content {
  value?: string;
  fraction?: [numerator: string | null, denominator: string | null];
  absence?: Figure;
}

const input = (content: Content, facts: Partial<ObservationInput> = {}): ObservationInput => {
  const [numerator, denominator] = (content.fraction ?? [null, null]).map((text) =>
    text === null ? null : decimal(text),
  );
  return {
    gssCode: 'E06000049',
    period: period('201718-FYQ4'),
    value: content.value === undefined ? null : decimal(content.value),
    absence: content.absence ? absence(content.absence) : null,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    status: 'FINAL',
    flags: [],
    sourceSystem: null,
    textAsReceived: null,
    ...facts,
  };
};

const check = (content: Content, facts: Partial<Measure> = {}) =>
  checkObservation(input(content), measure(facts));

const valueIn = (content: Content, facts: Partial<Measure> = {}) => {
  const { figure } = accepted(check(content, facts));
  return figure.kind === 'VALUE' ? figure.value.toFixed() : undefined;
};

describe('a value or a reason for its absence', () => {
  it('a value is stored', () => {
    expect(valueIn({ value: '10' })).toBe('10');
  });

  it('an absence is stored, with the system and the date (Merton 6)', () => {
    const figure = absentFigure('NOT_CAPTURED', { system: 'Mosaic', expectedOn: '2019-01-31' });
    expect(accepted(check({ absence: figure })).figure).toEqual(figure);
  });

  it('both are rejected, and so is neither', () => {
    const suppressed = absentFigure('CONFIDENTIAL');
    expect(codesOf(check({ value: '10', absence: suppressed }))).toEqual(['VALUE_AND_ABSENCE']);
    expect(codesOf(check({ fraction: ['1', '2'], absence: suppressed }))).toEqual(['VALUE_AND_ABSENCE']);
    expect(codesOf(check({ fraction: ['1', null], absence: suppressed }))).toEqual([
      'FRACTION_INCOMPLETE',
      'VALUE_AND_ABSENCE',
    ]);
    expect(codesOf(check({ fraction: [null, '2'], absence: suppressed }))).toEqual([
      'FRACTION_INCOMPLETE',
      'VALUE_AND_ABSENCE',
    ]);
    expect(codesOf(check({}))).toEqual(['VALUE_OR_ABSENCE_REQUIRED']);
  });

  it('zero is a value', () => {
    expect(valueIn({ value: '0' })).toBe('0');
    expect(valueIn({ fraction: ['0', '12'] })).toBe('0');
  });
});

describe('a fraction', () => {
  it('with a negative part is rejected', () => {
    expect(codesOf(check({ fraction: ['-1', '2'] }))).toEqual(['NEGATIVE']);
    expect(codesOf(check({ fraction: ['-1', '0'] }))).toEqual(['NEGATIVE', 'DENOMINATOR_NOT_POSITIVE']);
  });

  it('of 1 in 2 makes 50', () => {
    expect(valueOfFraction(decimal(1), decimal(2), 100).toFixed()).toBe('50');
    expect(valueIn({ fraction: ['1', '2'] })).toBe('50');
  });

  it('of 482 children in 56,370 makes 85.5 per 10,000 (Rotherham’s rate)', () => {
    const rate = valueOfFraction(decimal(482), decimal(56370), 10000);
    expect(rate.toFixed(1)).toBe('85.5');
  });

  it('with infinitely many digits is rounded to twelve decimal places', () => {
    expect(valueIn({ fraction: ['2', '3'] })).toBe('66.666666666667');
  });

  it('needs both its parts', () => {
    expect(codesOf(check({ value: '10', fraction: ['1', null] }))).toEqual(['FRACTION_INCOMPLETE']);
    expect(codesOf(check({ value: '10', fraction: [null, '2'] }))).toEqual(['FRACTION_INCOMPLETE']);
    expect(codesOf(check({ fraction: ['1', null] }))).toEqual(['FRACTION_INCOMPLETE']);
  });

  it('with a denominator of 0 is rejected', () => {
    expect(codesOf(check({ value: '10', fraction: ['0', '0'] }))).toEqual(['DENOMINATOR_NOT_POSITIVE']);
    expect(codesOf(check({ fraction: ['1', '-2'] }))).toEqual(['DENOMINATOR_NOT_POSITIVE']);
  });

  it('must agree with the value when both are rounded, and the value is stored as submitted', () => {
    expect(valueIn({ value: '66.7', fraction: ['2', '3'] }, { decimalPlaces: 1 })).toBe('66.7');
    const wrong = check({ value: '66.6', fraction: ['2', '3'] }, { decimalPlaces: 1 });
    expect(wrong.ok || wrong.problems).toEqual([
      { code: 'VALUE_DISAGREES_WITH_FRACTION', path: ['value'], value: '66.6', expected: '66.7' },
    ]);
  });
});

describe('the measure’s bounds', () => {
  const percentage = { minimumValue: decimal(0), maximumValue: decimal(100) };

  it('apply to submitted and calculated values', () => {
    expect(valueIn({ value: '100' }, percentage)).toBe('100');
    expect(valueIn({ value: '0' }, percentage)).toBe('0');
    expect(codesOf(check({ value: '100.1' }, percentage))).toEqual(['OUT_OF_RANGE']);
    expect(codesOf(check({ value: '-1' }, percentage))).toEqual(['OUT_OF_RANGE']);
    expect(codesOf(check({ fraction: ['3', '2'] }, percentage))).toEqual(['OUT_OF_RANGE']);
  });

  it('may be open at one end, which the problem says', () => {
    const refused = check({ value: '-1' }, { minimumValue: decimal(0) });
    expect(refused.ok || refused.problems).toMatchObject([{ atLeast: '0', atMost: 'no upper limit' }]);
  });

  it('do not apply to an absence', () => {
    const bounded = measure({ minimumValue: decimal(0), maximumValue: decimal(100) });
    const absent = absentFigure('NOT_YET_DUE');
    const given = { ...input({ value: '1' }), value: null, absence: absence(absent) };
    expect(accepted(checkObservation(given, bounded)).figure).toEqual(absent);
  });

  it('include the periods that the measure is reported for', () => {
    const month = checkObservation(input({ value: '1' }, { period: period('2018-M1') }), measure());
    expect(codesOf(month)).toEqual(['PERIOD_DOES_NOT_FIT']);
  });
});

describe('an observation', () => {
  it('has every flag once, and the text as received', () => {
    const submission = input(
      { value: '1' },
      { flags: ['PROVISIONAL', 'SERIES_BREAK', 'PROVISIONAL'], textAsReceived: '1.0' },
    );
    expect(accepted(checkObservation(submission, measure()))).toMatchObject({
      measureCode: 'ADOPTED',
      flags: ['SERIES_BREAK', 'PROVISIONAL'],
      textAsReceived: '1.0',
    });
  });

  it.each<[string, Content, Partial<Measure>, readonly Problem[]]>([
    [
      'a value and an absence',
      { value: '1', absence: absentFigure('CONFIDENTIAL') },
      {},
      [{ code: 'VALUE_AND_ABSENCE', path: [] }],
    ],
    ['neither', {}, {}, [{ code: 'VALUE_OR_ABSENCE_REQUIRED', path: [] }]],
    ['no numerator', { fraction: [null, '2'] }, {}, [{ code: 'FRACTION_INCOMPLETE', path: ['numerator'] }]],
    [
      'no denominator',
      { fraction: ['1', null] },
      {},
      [{ code: 'FRACTION_INCOMPLETE', path: ['denominator'] }],
    ],
    [
      'negative parts',
      { fraction: ['-1.50', '-2'] },
      {},
      [
        { code: 'NEGATIVE', path: ['numerator'], found: '-1.5' },
        { code: 'DENOMINATOR_NOT_POSITIVE', path: ['denominator'], found: '-2' },
      ],
    ],
    [
      'a value below its bounds',
      { value: '-0.1' },
      { minimumValue: decimal(0), maximumValue: decimal(100) },
      [{ code: 'OUT_OF_RANGE', path: ['value'], found: '-0.1', atLeast: '0', atMost: '100' }],
    ],
    [
      'a value above an upper bound alone',
      { value: '100.1' },
      { maximumValue: decimal(100) },
      [{ code: 'OUT_OF_RANGE', path: ['value'], found: '100.1', atLeast: 'no lower limit', atMost: '100' }],
    ],
  ])('with %s says at which field', (_title, content, facts, problems) => {
    const refused = check(content, facts);
    expect(refused.ok || refused.problems).toEqual(problems);
  });

  it('for a period that does not fit names the period, the measure and its frequency', () => {
    const refused = checkObservation(input({ value: '1' }, { period: period('2018-M1') }), measure());
    expect(refused.ok || refused.problems).toEqual([
      {
        code: 'PERIOD_DOES_NOT_FIT',
        path: ['period'],
        period: '2018-M1',
        measure: 'ADOPTED',
        frequency: 'QUARTERLY',
        instead: 'Qtr 4, 2017-18 (201718-FYQ4)',
      },
    ]);
  });

  it.each([
    ['2018-M1', 'Qtr 4, 2017-18 (201718-FYQ4)'],
    ['2018-M3', 'Qtr 4, 2017-18 (201718-FYQ4)'],
    ['2018-M4', 'Qtr 1, 2018-19 (201819-FYQ1)'],
  ])('for %s names the quarter that contains its last day: %s', (month, instead) => {
    const refused = checkObservation(input({ value: '1' }, { period: period(month) }), measure());
    expect(refused.ok || refused.problems).toMatchObject([{ instead }]);
  });

  it('for a year of another type names the year that begins in it', () => {
    const annual = measure({ frequency: 'ANNUAL' });
    const refused = checkObservation(input({ value: '1' }, { period: period('201617-AY') }), annual);
    expect(refused.ok || refused.problems).toMatchObject([{ instead: '2016-17 (201617-FY)' }]);
  });

  it('reports all its problems at once', () => {
    const wrong = input({ value: '200', fraction: ['1', null] }, { period: period('2018-M1') });
    const refused = checkObservation(wrong, measure({ maximumValue: decimal(100) }));
    expect(codesOf(refused)).toEqual(['PERIOD_DOES_NOT_FIT', 'FRACTION_INCOMPLETE', 'OUT_OF_RANGE']);
  });
});
