import { describe, expect, it } from 'vitest';
import { dateFromText, fullYear, monthNames, monthNumber } from '../../../server/domain/values/date-text.js';
import { accepted } from '../given.js';

describe('a day as people write it', () => {
  it.each([
    ['2017-03-31', '2017-03-31'],
    ['2017-3-1', '2017-03-01'],
    ['2017-03-31 00:00', '2017-03-31'],
    ['2017-03-31 00:00:00', '2017-03-31'],
    ['31/03/2017', '2017-03-31'],
    ['1/2/2017', '2017-02-01'],
    ['31.3.17', '2017-03-31'],
    ['31-03-69', '2069-03-31'],
    ['31-03-70', '1970-03-31'],
    ['31 March 2017', '2017-03-31'],
    ['31st March 2017', '2017-03-31'],
    ['2nd of  MAR, 2017', '2017-03-02'],
    ['3rd-Sept-17', '2017-09-03'],
    ['4th December 2017', '2017-12-04'],
    [' 1 Mawrth 2018 ', '2018-03-01'],
    ['9 Gorffennaf 2018', '2018-07-09'],
  ])('%s is %s', (text, date) => {
    expect(accepted(dateFromText(text))).toBe(date);
  });

  it.each([
    '',
    '31/02/2017',
    '03/31/2017',
    '2017-13-01',
    '31/03/017',
    '31/03/20177',
    '131/03/2017',
    'on 31/03/2017',
    '31/03/2017 or so',
    '2017-03-31 00:01',
    '2017-03-31 00:00:01',
    'on 2017-03-31',
    '12017-03-31',
    '31 Smarch 2017',
    '31 Ma 2017',
    'the 31 March 2017',
    '31 March 2017 or so',
    '31March2017',
    '31 March',
    'March 2017',
  ])("'%s' is refused, and quoted", (text) => {
    expect(dateFromText(text)).toEqual({
      ok: false,
      problems: [{ code: 'MALFORMED_DATE', path: [], found: text }],
    });
  });
});

describe('the number of a month', () => {
  it.each(['en', 'cy'] as const)('is that of its full name, in any letter case: %s', (language) => {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(monthNames(language).map(monthNumber)).toEqual(numbers);
    expect(monthNames(language).map((name) => monthNumber(name.toUpperCase()))).toEqual(numbers);
  });

  it.each([
    ['Jan', 1],
    ['mar.', 3],
    ['Sep', 9],
    ['Sept.', 9],
    ['Sept', 9],
    ['Nove', 11],
  ])('is that of a short form: %s', (name, number) => {
    expect(monthNumber(name)).toBe(number);
  });

  it.each(['', 'J', 'Ma', 'Septe', 'Mar..', '.Mar', 'Ion', 'Smarch', 'quarter'])(
    "does not exist for '%s'",
    (name) => {
      expect(monthNumber(name)).toBeNull();
    },
  );
});

it('a year of two digits is one from 1970 to 2069', () => {
  expect(['00', '69', '70', '99', '1850', '2017'].map(fullYear)).toEqual([
    '2000',
    '2069',
    '1970',
    '1999',
    '1850',
    '2017',
  ]);
});
