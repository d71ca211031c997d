import { describe, expect, it } from 'vitest';
import { describeDate, monthNames } from '../../../server/domain/values/date-text.js';
import { dayInLondon, parseInstant, standardRelease } from '../../../server/domain/values/instant.js';
import {
  addDays,
  addMonths,
  monthsBetween,
  parsePlainDate,
} from '../../../server/domain/values/plain-date.js';
import { accepted } from '../given.js';

describe('an instant', () => {
  it.each([
    ['2018-03-31T10:30:00+01:00', '2018-03-31T09:30:00.000Z'],
    ['2018-03-31T10:30Z', '2018-03-31T10:30:00.000Z'],
    ['2018-03-31T10:30:15-05:30', '2018-03-31T16:00:15.000Z'],
    ['2018-03-31T10:30:15.5Z', '2018-03-31T10:30:15.500Z'],
    ['2018-03-31T10:30:15.123Z', '2018-03-31T10:30:15.123Z'],
    ['0001-01-01T00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(accepted(parseInstant(text)).toISOString()).toBe(instant);
  });

  it.each([
    '2018-03-31',
    '2018-03-31T10:30:00',
    '2018-03-31 10:30:00Z',
    '2018-03-31T10Z',
    '2018-03-31T10:30:15.Z',
    '2018-03-31T10:30:15.1234Z',
    '2018-03-31T10:30:5Z',
    '2018-03-31T10:30:00+0100',
    '2018-03-31T10:30:00z',
    '2018-03-31T10:30:00Z[UTC]',
    ' 2018-03-31T10:30:00Z',
    '+02018-03-31T10:30:00Z',
    '+002018-03-31T10:30:00Z',
    '0000-03-31T10:30:00Z',
    '2018-02-29T10:30:00Z',
    '2018-03-31T25:30:00Z',
  ])('%s is none, and is quoted', (text) => {
    expect(parseInstant(text)).toEqual({
      ok: false,
      problems: [{ code: 'MALFORMED_INSTANT', path: [], found: text }],
    });
  });

  it('half past nine and the day are those of London, in winter and in summer', () => {
    expect(standardRelease('2018-01-03').toISOString()).toBe('2018-01-03T09:30:00.000Z');
    expect(standardRelease('2018-07-03').toISOString()).toBe('2018-07-03T08:30:00.000Z');
    expect(dayInLondon(new Date('2018-01-03T23:30:00Z'))).toBe('2018-01-03');
    expect(dayInLondon(new Date('2018-07-03T23:30:00Z'))).toBe('2018-07-04');
  });
});

describe('a date', () => {
  it.each(['2018-03-31', '2016-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(accepted(parsePlainDate(text))).toBe(text);
  });

  it.each([
    '2018-02-29',
    '2018-13-01',
    '2018-00-10',
    '0000-01-01',
    '20180331',
    '2018-3-31',
    '2018-03-31 ',
    'x2018-03-31',
    '2018-03-31T00:00',
    '',
  ])('%j is none, and is quoted', (text) => {
    expect(parsePlainDate(text)).toEqual({
      ok: false,
      problems: [{ code: 'MALFORMED_DATE', path: [], found: text }],
    });
  });

  it('moves by days and months; the end of a month stays in the month', () => {
    expect(addDays('2018-03-31', 1)).toBe('2018-04-01');
    expect(addDays('2018-03-01', -1)).toBe('2018-02-28');
    expect(addMonths('2018-01-31', 1)).toBe('2018-02-28');
    expect(addMonths('2018-01-31', -2)).toBe('2017-11-30');
  });

  it('months between two dates are rounded to the nearest', () => {
    expect(monthsBetween('2018-04-01', '2019-04-01')).toBe(12);
    expect(monthsBetween('2018-04-06', '2018-07-01')).toBe(3);
    expect(monthsBetween('2018-04-01', '2018-04-16')).toBe(1);
    expect(monthsBetween('2018-04-01', '2018-04-15')).toBe(0);
  });

  it('is written in words in either language', () => {
    expect(monthNames('en')).toHaveLength(12);
    expect(
      monthNames('en').map((_, index) => describeDate(`2018-${`${index + 1}`.padStart(2, '0')}-09`, 'en')),
    ).toEqual(
      'January February March April May June July August September October November December'
        .split(' ')
        .map((month) => `9 ${month} 2018`),
    );
    expect(describeDate('2018-03-01', 'cy')).toBe('1 Mawrth 2018');
    expect(describeDate('2018-12-31', 'cy')).toBe('31 Rhagfyr 2018');
  });
});
