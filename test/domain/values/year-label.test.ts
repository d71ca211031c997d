import { describe, expect, it } from 'vitest';
import { type YearType, yearTypes } from '../../../server/domain/values/time-identifier.js';
import { periodOfYearLabel, yearLabels } from '../../../server/domain/values/year-label.js';

const codeOf = (text: string, yearType: YearType, isNamedByEnd = true): string | undefined =>
  periodOfYearLabel(text, yearType, isNamedByEnd)?.code;

describe('a year as a national body labels it', () => {
  it.each<[string, YearType, string]>([
    ['2023', 'REPORTING', '2023-RY'],
    ['2023', 'REPORTING_SEPTEMBER', '2023-RYSEP'],
    ['2023', 'REPORTING_JANUARY', '2023-RYJAN'],
    ['2023', 'CALENDAR', '2023-CY'],
    ['2023', 'FINANCIAL', '202223-FY'],
    ['2023', 'ACADEMIC', '202223-AY'],
    ['2016-17', 'FINANCIAL', '201617-FY'],
    ['2015/16', 'ACADEMIC', '201516-AY'],
    ['2016-2017', 'FINANCIAL', '201617-FY'],
    ['1999-00', 'FINANCIAL', '199900-FY'],
    ['2016–17', 'FINANCIAL', '201617-FY'],
    ['2016-17', 'REPORTING', '2017-RY'],
    ['2016-17', 'REPORTING_SEPTEMBER', '2016-RYSEP'],
    ['2016-17', 'REPORTING_JANUARY', '2017-RYJAN'],
    ['2013/14-15/16', 'FINANCIAL', '201316-FY3'],
    ['2013/14 - 15/16', 'FINANCIAL', '201316-FY3'],
    ['2013/14-2015/16', 'FINANCIAL', '201316-FY3'],
    ['2013/14-15/16', 'ACADEMIC', '201316-AY3'],
    ['2013/14-15/16', 'REPORTING', '201316-FY3'],
    ['2014/15 - 18/19', 'FINANCIAL', '201419-FY5'],
    ['1998/99-00/01', 'FINANCIAL', '199801-FY3'],
    ['2017 - 19', 'CALENDAR', '201719-CY3'],
    ['2016 - 17', 'CALENDAR', '201617-CY2'],
    ['2016  -  17', 'CALENDAR', '201617-CY2'],
    [' 2016-17 ', 'FINANCIAL', '201617-FY'],
    ['1900', 'CALENDAR', '1900-CY'],
    ['2199', 'CALENDAR', '2199-CY'],
  ])('%s of a %s measure is %s', (text, yearType, code) => {
    expect(codeOf(text, yearType)).toBe(code);
  });

  it.each(yearTypes)('2014-16 is three calendar years, for a measure of the %s year', (yearType) => {
    expect(codeOf('2014-16', yearType)).toBe('201416-CY3');
  });

  it('a single calendar year names a year across two only if the source names years by their end', () => {
    expect(codeOf('2023', 'FINANCIAL', false)).toBeUndefined();
    expect(codeOf('2023', 'CALENDAR', false)).toBe('2023-CY');
    expect(codeOf('2023', 'REPORTING', false)).toBe('2023-RY');
  });

  it('every example of a message can be read', () => {
    for (const label of yearLabels) expect(codeOf(label, 'FINANCIAL')).toBeDefined();
  });

  it.each<[string, YearType]>([
    ['16', 'FINANCIAL'],
    ['0', 'FINANCIAL'],
    ['', 'FINANCIAL'],
    ['soon', 'FINANCIAL'],
    ['2016-17', 'CALENDAR'],
    ['2014/16', 'FINANCIAL'],
    ['2014-14', 'CALENDAR'],
    ['2016-14', 'CALENDAR'],
    ['2010-16', 'CALENDAR'],
    ['2013/14-13/14', 'FINANCIAL'],
    ['2013/15-15/16', 'FINANCIAL'],
    ['2013/14-15/17', 'FINANCIAL'],
    ['2015/16-13/14', 'FINANCIAL'],
    ['1899', 'CALENDAR'],
    ['2200', 'CALENDAR'],
    ['2300-01', 'FINANCIAL'],
  ])('%s of a %s measure is not read', (text, yearType) => {
    expect(codeOf(text, yearType)).toBeUndefined();
  });
});
