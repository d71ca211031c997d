import { describe, expect, it } from 'vitest';
import {
  below,
  describeProblem,
  type Problem,
  type ProblemCode,
} from '../../../server/domain/values/problem.js';
import { faultOf } from '../../kit/service/message-faults.js';

type Facts<Code extends ProblemCode> = Omit<Extract<Problem, { code: Code }>, 'code' | 'path'>;

/** An example of each problem, and the sentences that a user reads. A new problem needs its row here. */
const examples: { readonly [Code in ProblemCode]: readonly [facts: Facts<Code>, sentences: string] } = {
  MALFORMED_DECIMAL: [
    { found: '1.2.3' },
    "'1.2.3' is not a decimal number. Write digits with an optional point, for example 85.5, with at most 18 digits before it and 12 after.",
  ],
  MALFORMED_DATE: [
    { found: '2018-02-29' },
    "'2018-02-29' is not a date that exists. Write it as year-month-day, for example 2018-03-31.",
  ],
  MALFORMED_INSTANT: [
    { found: 'noon' },
    "'noon' is not a valid date and time. Write date, time and offset, for example 2018-07-03T09:30:00+01:00.",
  ],
  MALFORMED_PERIOD: [
    { found: 'Q4' },
    "'Q4' is not a period. Write its code, for example 201718-FYQ4, 201617-FY or 2017-M1.",
  ],
  MALFORMED_CODE: [
    { found: 'a b', form: 'CODE' },
    "'a b' is not a code. Write small letters, digits and single hyphens, for example repeat-plans.",
  ],
  MALFORMED_ID: [
    { found: 'card' },
    "'card' is not an identifier of this service. Give an `id` as it was answered.",
  ],
  MALFORMED_EMAIL: [{ found: 'ann' }, "'ann' is not an e-mail address."],
  MALFORMED_ADDRESS: [
    { found: 'http://x' },
    "'http://x' is not an address that can be used. Write one that begins with https:// and names a public host.",
  ],
  UNKNOWN_SYMBOL: [
    { found: '~', allowed: ['z', 'x'] },
    "'~' is neither a number nor a known symbol. The symbols are z, x.",
  ],
  VALUE_AND_ABSENCE: [{}, 'Both a value and a reason for its absence were given. Keep one of them.'],
  VALUE_OR_ABSENCE_REQUIRED: [
    {},
    'Neither a value nor a reason for its absence was given. Give one of them.',
  ],
  PERIOD_AND_REPORTING_DAY: [{}, 'Both a period and a reporting day were given. Keep one of them.'],
  FRACTION_INCOMPLETE: [
    {},
    'A numerator was given without its denominator, or the other way round. Give both or neither.',
  ],
  DENOMINATOR_NOT_POSITIVE: [
    { found: '0' },
    'The denominator is 0; it must be above zero. If it would be zero, give the absence NOT_APPLICABLE instead.',
  ],
  VALUE_DISAGREES_WITH_FRACTION: [
    { value: '66.6', expected: '66.7' },
    'The value 66.6 disagrees with the numerator and denominator, which make 66.7. Correct one of the three, or leave the value out.',
  ],
  BAND_OUT_OF_ORDER: [
    { limits: '13, 12' },
    'The limits of the band are out of order (13, 12). They must satisfy redLow ≤ greenLow ≤ greenHigh ≤ redHigh.',
  ],
  TOO_MANY_PLACES: [
    { found: '94.95', places: 1 },
    '94.95 is finer than the displayed values of the measure. Decimal places allowed: 1.',
  ],
  BAND_EMPTY: [{}, 'The band has no limit at all. Give at least a lower or an upper green limit.'],
  NEGATIVE: [{ found: '-1' }, '-1 is negative; it must be zero or above.'],
  DUPLICATE: [
    { what: 'rank', first: ['members', 0, 'rank'] },
    'This rank is given twice; the first is at members[0].rank. Keep one of them.',
  ],
  REQUIRED: [{ what: 'A reason' }, 'A reason is required and was not given.'],
  TOO_LONG: [{ limit: 200, found: 201 }, 'The text has 201 characters; at most 200 are allowed.'],
  OUT_OF_RANGE: [{ found: '101', atLeast: '0', atMost: '100' }, '101 is outside 0 to 100.'],
  NOT_ALLOWED: [{ found: 'csv', allowed: ['xlsx'] }, "'csv' is not allowed here. Allowed are xlsx."],
  PERIOD_DOES_NOT_FIT: [
    { period: '2018-M1', measure: 'adopted', frequency: 'QUARTERLY', instead: '201718-FYQ4' },
    'The period 2018-M1 does not fit the measure adopted, which is reported QUARTERLY. Write 201718-FYQ4.',
  ],
  STATUS_LOWERED: [
    { found: 'INTERIM', current: 'FINAL' },
    'The figure is FINAL and would become INTERIM. If that is meant, send it with lowersStatus: true.',
  ],
  TARGET_DOES_NOT_FIT: [
    { measure: 'adopted', polarity: 'BAND_IS_GOOD' },
    'This target does not fit the measure adopted, whose polarity is BAND_IS_GOOD.',
  ],
  NOT_FOUND: [{ what: 'scorecard', key: 'card' }, "There is no scorecard 'card' that you may use here."],
  ALREADY_EXISTS: [{ what: 'scorecard', key: 'card' }, "There is already a scorecard 'card'."],
  CLAIMED_TWICE: [
    { what: 'code', key: 'E06000067', claimant: 'West', holder: 'East', on: '2027-04-01' },
    'West and East would both have the code E06000067 on 2027-04-01. Correct one of them.',
  ],
  KIND_DOES_NOT_FIT: [
    { kind: 'DIVIDED', expected: 'one council' },
    'The kind DIVIDED needs one council. Choose another kind, or correct the councils.',
  ],
  FIGURES_EXIST: [
    { count: 3, what: 'E10000030' },
    'The day has passed, and 3 figures of E10000030 are for periods that end after it. Give a day after those periods, or enter a later change as another reorganisation.',
  ],
  COUNCIL_NOT_OPEN: [
    { council: 'E10000030', period: '202728-FY', opened: true, on: '2027-04-01' },
    'The council E10000030 closed on 2027-04-01, and the period 202728-FY ends later. Give the figure to the council that took over.',
  ],
  STALE: [
    { currentVersion: 3 },
    'It was changed in the meantime and is now at version 3. Read it again and repeat the change.',
  ],
  WRONG_STATE: [{ found: 'DRAFT', expected: 'APPROVED' }, 'It is DRAFT, but must be APPROVED.'],
  SAME_PERSON: [{ what: 'Approval' }, 'Approval must be done by a person other than its author.'],
  OWN_AREA_IN_GROUP: [
    { gssCode: 'E06000049' },
    'E06000049 is the council itself, which cannot be in its own comparison group. Leave it out.',
  ],
  NARRATIVE_MISSING: [
    { reference: '7', line: 'RED' },
    'Line 7 is RED and has no commentary. Write one and have it approved.',
  ],
  NARRATIVE_NOT_APPROVED: [
    { reference: '7', state: 'DRAFT' },
    'A narrative on line 7 is DRAFT. Have it approved by a person other than its author.',
  ],
  CHANGED_SINCE_APPROVAL: [
    { reference: '7', approved: '85.5' },
    'The figure of line 7 was 85.5 when its narrative was approved, and has changed since. Have the narrative approved again.',
  ],
  TRANSLATION_MISSING: [
    { reference: null },
    'A narrative on the whole scorecard has no Welsh text, which this council requires.',
  ],
  TARGET_NOT_CONFIRMED: [
    { reference: '7', standard: 'national' },
    "The target 'national' of line 7 is proposed and not confirmed.",
  ],
  FIGURE_MISSING: [
    { reference: '7' },
    'Line 7 has no figure. Submit the figure, or the reason why there is none.',
  ],
  ABSENCE_UNEXPLAINED: [
    { reference: '7', reason: 'NOT_CAPTURED' },
    'The figure of line 7 is NOT_CAPTURED without an explanation. Give the system, the day it is expected or an explanation.',
  ],
  FIGURE_NOT_SETTLED: [
    { reference: '7', found: 'INTERIM', status: 'FINAL' },
    'The figure of line 7 is INTERIM, which a FINAL report cannot contain.',
  ],
  NOTHING_CHANGED: [{ version: 2 }, 'Nothing has changed since version 2. There is nothing to correct.'],
};

const problems = Object.entries(examples).map(
  ([code, [facts, sentences]]) => [{ code, path: [], ...facts } as Problem, sentences] as const,
);

describe('a problem in words', () => {
  it.each(problems)('$code', (problem, sentences) => {
    expect(describeProblem(problem)).toBe(sentences);
  });

  it('shortens a long text to 80 characters', () => {
    const found = (length: number) =>
      describeProblem({ code: 'MALFORMED_EMAIL', path: [], found: 'a'.repeat(length) });
    expect(found(80)).toBe(`'${'a'.repeat(80)}' is not an e-mail address.`);
    expect(found(81)).toBe(`'${'a'.repeat(80)}…' is not an e-mail address.`);
  });

  it('lists everything that is allowed', () => {
    const allowed = ['DRAFT', 'FINAL'];
    expect(describeProblem({ code: 'NOT_ALLOWED', path: [], found: 'x', allowed })).toBe(
      "'x' is not allowed here. Allowed are DRAFT, FINAL.",
    );
  });

  it('names the line, or the whole scorecard', () => {
    expect(
      describeProblem({ code: 'NARRATIVE_NOT_APPROVED', path: [], reference: null, state: 'DRAFT' }),
    ).toBe(
      'A narrative on the whole scorecard is DRAFT. Have it approved by a person other than its author.',
    );
    expect(describeProblem({ code: 'TRANSLATION_MISSING', path: [], reference: '7' })).toBe(
      'A narrative on line 7 has no Welsh text, which this council requires.',
    );
    expect(
      describeProblem({ code: 'CHANGED_SINCE_APPROVAL', path: [], reference: '7', approved: null }),
    ).toBe('A narrative on line 7 was approved without a record of the figure. Have it approved again.');
  });

  it.each<readonly [Problem, string]>([
    [
      {
        code: 'PERIOD_DOES_NOT_FIT',
        path: [],
        period: '2018-M1',
        measure: 'adopted',
        frequency: 'QUARTERLY',
      },
      'The period 2018-M1 does not fit the measure adopted, which is reported QUARTERLY.',
    ],
    [
      { code: 'NOT_FOUND', path: [], what: 'narrative', key: null },
      'There is no narrative with this identifier that you may use here.',
    ],
    [
      { code: 'NOT_FOUND', path: [], what: 'measure', key: '' },
      'There is no measure with an empty name that you may use here.',
    ],
    [
      { code: 'NOT_FOUND', path: [], what: 'measure', key: 'adoptd', nearest: 'adopted' },
      "There is no measure 'adoptd' that you may use here. The nearest is adopted.",
    ],
    [
      {
        code: 'COUNCIL_NOT_OPEN',
        path: [],
        council: 'E06000067',
        period: '202627-FY',
        opened: false,
        on: '2027-04-01',
      },
      'The council E06000067 opens on 2027-04-01, and the period 202627-FY ends earlier. Give the figure to the council that was responsible.',
    ],
  ])('says what else is known, or nothing of it: %j', (problem, sentences) => {
    expect(describeProblem(problem)).toBe(sentences);
  });

  it.each([
    [[3, 'value'], '[3].value'],
    [['rows', 3, 4, 'value'], 'rows[3][4].value'],
    [['target'], 'target'],
    [[], ''],
  ])('the path %j is written %s', (first, place) => {
    expect(describeProblem({ code: 'DUPLICATE', path: [], what: 'code', first })).toBe(
      `This code is given twice; the first is at ${place}. Keep one of them.`,
    );
  });
});

it('a problem moves to an outer path and keeps its facts', () => {
  const problem: Problem = { code: 'NEGATIVE', path: ['numerator'], found: '-1' };
  expect(below(problem, 'rows', 3)).toEqual({
    code: 'NEGATIVE',
    path: ['rows', 3, 'numerator'],
    found: '-1',
  });
  expect(below(problem)).toEqual(problem);
});

describe.each(['', "'much'", '"much"', `'"'`, '“much”', ' ', '🙂'.repeat(81)])('with the text %j', (text) => {
  const isQuoted = ({ code }: Problem) => /^(MALFORMED|UNKNOWN|NOT_ALLOWED)/.test(code);
  const withText = (problem: Problem) =>
    ({
      ...problem,
      ...(isQuoted(problem) && { found: text }),
      ...('key' in problem && { key: text }),
      ...('standard' in problem && { standard: text }),
    }) as Problem;
  it.each(problems)('$code has sound sentences', (problem) => {
    const sentences = describeProblem(withText(problem));
    expect(faultOf(sentences)).toBeUndefined();
    expect(sentences).toMatch(/^\S.*\.$/s);
    expect(sentences).not.toMatch(/\p{Cs}/u);
  });
});

it('a text is quoted in marks that are not in it', () => {
  const shown = (found: string) =>
    describeProblem({ code: 'MALFORMED_EMAIL', path: [], found }).split(' is ')[0];
  expect(['much', "O'Brien", `"it's"`, ''].map(shown)).toEqual([
    "'much'",
    `"O'Brien"`,
    `“"it's"”`,
    'An empty text',
  ]);
});
