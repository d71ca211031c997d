import { describe, expect, it } from 'vitest';
import { describeDate } from '../../../server/domain/values/date-text.js';
import { languages } from '../../../server/domain/values/language.js';
import { referencePeriods } from '../../../server/domain/values/period.js';
import { periodFromText } from '../../../server/domain/values/period-reading.js';
import { periodLabel } from '../../../server/domain/values/period-text.js';
import { describeProblem } from '../../../server/domain/values/problem.js';
import { accepted, period } from '../given.js';

describe('a period as a report writes it', () => {
  it.each([
    ['201718-FYQ4', 'Qtr 4, 2017-18', 'Chwarter 4, 2017-18'],
    ['201718-FY', '2017-18', '2017-18'],
    ['199900-FY', '1999-00', '1999-00'],
    ['2017-M1', 'January 2017', 'Ionawr 2017'],
    ['2017-RY', '31 March 2017', '31 Mawrth 2017'],
    ['201617-AY', 'Academic year 2016-17', 'Blwyddyn academaidd 2016-17'],
    ['201617-AYQ1', 'Academic year 2016-17, Qtr 1', 'Blwyddyn academaidd 2016-17, Chwarter 1'],
    ['201617-T1', 'Autumn term 2016-17', 'Tymor yr hydref 2016-17'],
    ['201617-T1T2', 'Autumn and spring terms 2016-17', "Tymhorau'r hydref a'r gwanwyn 2016-17"],
    ['201718-P1', 'April to September 2017-18', 'Ebrill i Fedi 2017-18'],
    ['201718-P2', 'October to March 2017-18', 'Hydref i Fawrth 2017-18'],
    ['2017-CY', 'Calendar year 2017', 'Blwyddyn galendr 2017'],
    ['2017-CYQ2', 'Calendar year 2017, Qtr 2', 'Blwyddyn galendr 2017, Chwarter 2'],
    ['201718-TY', 'Tax year 2017-18', 'Blwyddyn dreth 2017-18'],
    ['2016-RYSEP', '30 September 2016', '30 Medi 2016'],
    ['2017-RYJAN', 'As at January 2017', 'Fel ym mis Ionawr 2017'],
    ['201416-CY3', '2014 to 2016, pooled', "2014 i 2016, wedi'u cyfuno"],
    ['201316-FY3', '2013-14 to 2015-16, pooled', "2013-14 i 2015-16, wedi'u cyfuno"],
    [
      '199903-AY4',
      'Academic years 1999-00 to 2002-03, pooled',
      "Blynyddoedd academaidd 1999-00 i 2002-03, wedi'u cyfuno",
    ],
  ])('%s: %s; %s', (code, english, welsh) => {
    expect(periodLabel(period(code), 'en')).toBe(english);
    expect(periodLabel(period(code), 'cy')).toBe(welsh);
  });

  it('reads back as the same period in both languages, for every period', () => {
    for (const each of referencePeriods(1999, 2001)) {
      for (const language of languages) {
        expect(accepted(periodFromText(periodLabel(each, language)))).toEqual(each);
      }
    }
  });
});

describe('a period in a council’s own words', () => {
  it.each([
    ['Qtr 4, 2017-18', '201718-FYQ4'],
    ['Quarter 3 2017/18', '201718-FYQ3'],
    ['quarter 1 2018-2019', '201819-FYQ1'],
    ['2017-18 Q4', '201718-FYQ4'],
    ['Q1 2017–18', '201718-FYQ1'],
    ['Financial year Q4 2017-18', '201718-FYQ4'],
    ['Academic year Q2 2016-17', '201617-AYQ2'],
    ['Chwarter 2 2017-18', '201718-FYQ2'],
    ['January 2017', '2017-M1'],
    ['Jan 2017', '2017-M1'],
    ['Ionawr 2017', '2017-M1'],
    ['2016-17', '201617-FY'],
    ['2016/17', '201617-FY'],
    ['Year end 2016-17', '201617-FY'],
    ['2016/17 year-end', '201617-FY'],
    ['Part 1 2017-18', '201718-P1'],
    ['31 March 2017', '2017-RY'],
    ['Reporting year 2017', '2017-RY'],
    ['quarter ending 31 December 2017', '201718-FYQ3'],
    ['quarter ended 31 March 2018', '201718-FYQ4'],
    ['Autumn term 2016/17', '201617-T1'],
    ['  Summer   term, 2016-17 ', '201617-T3'],
    ['Sept 2017', '2017-M9'],
    ['Sep. 2017', '2017-M9'],
    ['Mar-17', '2017-M3'],
    ['March 17', '2017-M3'],
    ['Q4 16/17', '201617-FYQ4'],
    ['16-17 Q4', '201617-FYQ4'],
    ['Q1 99/00', '199900-FYQ1'],
    ['FY 2016/17', '201617-FY'],
    ['FY16/17', '201617-FY'],
    ['AY 2016/17', '201617-AY'],
    ['H1 2017/18', '201718-P1'],
    ['H2 17/18', '201718-P2'],
    ['Jan–Mar 2017', '201617-FYQ4'],
    ['Jan - Mar 2017', '201617-FYQ4'],
    ['January to March 2017', '201617-FYQ4'],
    ['Jan-Mar 2016/17', '201617-FYQ4'],
    ['Apr-Jun 2017/18', '201718-FYQ1'],
    ['Apr–Sept 2017', '201718-P1'],
    ['Oct 2016 – Mar 2017', '201617-P2'],
    ['Oct-Mar 2017', '201617-P2'],
    ['Apr 2016-Mar 2017', '201617-FY'],
    ['Sept 2016 to Aug 2017', '201617-AY'],
    ['Jan-Dec 2017', '2017-CY'],
    ['Sep-Dec 2016', '201617-T1'],
    ['year ending 31 March 2017', '201617-FY'],
    ['year to August 2017', '201617-AY'],
    ['As at 31 March 2017', '2017-RY'],
    ['at 31st March 2017', '2017-RY'],
    ['31/03/2017', '2017-RY'],
    ['31.3.17', '2017-RY'],
    ['2017-03-31', '2017-RY'],
    ['30/09/2017', '2017-RYSEP'],
    ['As at January 2017', '2017-RYJAN'],
    ['201718-FYQ4', '201718-FYQ4'],
    ['2017-m1', '2017-M1'],
    ['1999-00', '199900-FY'],
    ['30 September 2016', '2016-RYSEP'],
    ['2014-16 pooled', '201416-CY3'],
    ['2013/14 to 2015/16 pooled', '201316-FY3'],
    ['2014- 16 pooled', '201416-CY3'],
    ['2014 -16 pooled', '201416-CY3'],
    ['Apr 2014 to Mar 2017', '201417-FY3'],
    ['Apr-Jun 2017/2018', '201718-FYQ1'],
    ['Jan-Mar 1900', '1900-CYQ1'],
    ['January 1900', '1900-M1'],
    ['December 2199', '2199-M12'],
    ['1900-01', '190001-FY'],
    ['2199-00', '219900-FY'],
    [' quarter  ending 31  December 2017 ', '201718-FYQ3'],
    ['quarter ending 31st December 2017', '201718-FYQ3'],
    ['Autumn 2016-17, term', '201617-T1'],
    ['Quarter 4 16/17', '201617-FYQ4'],
    ["Mar '17", '2017-M3'],
    ['Mar ’17', '2017-M3'],
    ['2014 i 2016, wedi’u cyfuno', '201416-CY3'],
    [' 201718-FYQ4 ', '201718-FYQ4'],
    ['CY 2017', '2017-CY'],
    ['TY 2017-18', '201718-TY'],
    ['Year-end 2016-17', '201617-FY'],
    ['Outturn 2016-17', '201617-FY'],
    ['Financial year 2016-17', '201617-FY'],
    ['Diwedd blwyddyn 2016-17', '201617-FY'],
    ['Blwyddyn ariannol 2016-17', '201617-FY'],
    ['Part 1 2017-18', '201718-P1'],
    ['Part 2 2017-18', '201718-P2'],
    ['Half 1 2017-18', '201718-P1'],
    ['Half 2 2017-18', '201718-P2'],
  ])('%s is %s', (text, code) => {
    expect(accepted(periodFromText(text)).code).toBe(code);
  });

  it.each([
    '2017',
    'Qtr 1 2017',
    'Qtr 5, 2017-18',
    '2016-18',
    '2014-16',
    '2016 to 2014, pooled',
    '2013-14 to 2013-14, pooled',
    '2013-15 to 2015-16, pooled',
    '2010 to 2016, pooled',
    '2017-16',
    'January 2016-17',
    'Academic year 2017',
    'quarter ending 30 December 2017',
    'quarter ending 30 November 2017',
    'Smarch 2017',
    'constructor 2017-18',
    '10/11',
    '16/17',
    'Q4 16/18',
    'Jan-Feb 2017',
    'Mar-Jan 2016/17',
    'Jan 2016-Mar 2016/17',
    '30/06/2017',
    '31/02/2017',
    'year to June 2017',
    'As at 30 March 2017',
    'FY 2017',
    'soon',
    '',
    '2150-51 2017',
    '1850-51',
    'quarter ending 31 March 0000',
    'quarter ending 31 March 0999',
    'quarter ending 31 December 1899',
    'quarter ending 31 March 1900',
    'quarter ending 31 March 2200',
    'quarter ending at 31 December 2017',
    'quarter ending March 17',
    'my quarter ending 31 December 2017',
    'quarter ending 31 December 2017 or so',
    'Q4 draft 2017-18',
    'Qtr 12 2017-18',
    'Apr 2016 to Mar 2016/17',
    'Apr-Jun 2017/19',
    'Jan-Jan 2017',
    'Jan-Mar 2200',
    'Oct 1899-Mar 1900',
    'Oct 2199-Mar 2200',
    'Smarch-Mar 2017',
    'Jan-Smarch 2017',
    'in Jan-Mar 2017',
    'Jan-Mar 2017 or so',
    'the 2014-16 pooled',
    '2014-16 pooled or so',
    '16/17,',
  ])('%s is refused rather than guessed', (text) => {
    expect(periodFromText(text)).toMatchObject({
      ok: false,
      problems: [{ code: 'MALFORMED_PERIOD', path: [], found: text }],
    });
  });
});

it.each([
  ['30/06/2017', 'June 2017 (2017-M6)'],
  ['Qtr 1 2017', 'Qtr 1, 2016-17 (201617-FYQ1) or Qtr 1, 2017-18 (201718-FYQ1)'],
  ['2017', '2016-17 (201617-FY) or 2017-18 (201718-FY) or 31 March 2017 (2017-RY)'],
  ['Qtr 1, 2017', 'Qtr 1, 2016-17 (201617-FYQ1) or Qtr 1, 2017-18 (201718-FYQ1)'],
  ['soon', 'its code'],
  ['2017 or so', 'its code'],
  ['FY 17', 'its code'],
  ['1900', 'its code'],
  ['30/06/2200', 'its code'],
])('the mend for %s is to write %s', (text, mend) => {
  const period = periodFromText(text);
  expect(period.ok ? [] : period.problems.map(describeProblem)).toEqual([
    expect.stringContaining(`Write ${mend}`),
  ]);
});

describe('a date as a report writes it', () => {
  it('has day, month and year in both languages', () => {
    expect(describeDate('2018-03-01', 'en')).toBe('1 March 2018');
    expect(describeDate('2018-03-01', 'cy')).toBe('1 Mawrth 2018');
    expect(describeDate('2018-12-31', 'cy')).toBe('31 Rhagfyr 2018');
  });
});
