import { describe, expect, it } from 'vitest';
import {
  dayOf,
  isReportingDay,
  parseReportTime,
  periodOfTime,
  reportingDay,
} from '../../../server/domain/values/report-time.js';
import { accepted, period } from '../given.js';

const day = reportingDay('2017-12-31');

describe('the time that a report is about', () => {
  it('is a day, which ends before the next one', () => {
    expect(day).toEqual({
      kind: 'REPORTING_DAY',
      code: '2017-12-31',
      startsOn: '2017-12-31',
      endsBefore: '2018-01-01',
    });
    expect(accepted(parseReportTime('2017-12-31'))).toEqual(day);
    expect([isReportingDay(day), dayOf(day), periodOfTime(day)]).toEqual([true, '2017-12-31', null]);
  });

  it('is a period', () => {
    const month = period('2017-M9');
    expect(accepted(parseReportTime('2017-M9'))).toEqual(month);
    expect([isReportingDay(month), dayOf(month), periodOfTime(month)]).toEqual([false, null, month]);
  });

  it.each(['2017-02-29', '2017-M13', '', 'soon'])('is not %j', (code) => {
    const problem = { code: 'MALFORMED_PERIOD', path: [], found: code };
    expect(parseReportTime(code)).toEqual({ ok: false, problems: [problem] });
  });
});
