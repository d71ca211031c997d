import { describe, expect, it } from 'vitest';
import { fittingPeriod, periodInFull } from '../../../server/domain/measures/fitting-period.js';
import { period } from '../given.js';

describe('the period of a day', () => {
  it.each([
    ['MONTHLY', 'FINANCIAL', '2017-03-01', '2017-M3'],
    ['MONTHLY', 'FINANCIAL', '2017-03-31', '2017-M3'],
    ['QUARTERLY', 'FINANCIAL', '2017-03-31', '201617-FYQ4'],
    ['QUARTERLY', 'FINANCIAL', '2017-04-01', '201718-FYQ1'],
    ['TERMLY', 'ACADEMIC', '2016-12-31', '201617-T1'],
    ['TERMLY', 'ACADEMIC', '2017-01-01', '201617-T2'],
    ['HALF_YEARLY', 'FINANCIAL', '2017-09-30', '201718-P1'],
    ['ANNUAL', 'ACADEMIC', '2017-08-31', '201617-AY'],
    ['ANNUAL', 'REPORTING', '2017-03-31', '2017-RY'],
    ['ANNUAL', 'REPORTING', '2017-04-01', '2018-RY'],
    ['QUARTERLY', 'REPORTING', '2017-04-01', '201718-FYQ1'],
  ] as const)('of a %s measure of the %s year, %s, is %s', (frequency, yearType, day, code) => {
    expect(fittingPeriod({ frequency, yearType }, day)?.code).toBe(code);
  });

  it('does not exist if the year has no such parts', () => {
    expect(fittingPeriod({ frequency: 'TERMLY', yearType: 'FINANCIAL' }, '2017-03-31')).toBeUndefined();
  });

  it('in full has its label and its code', () => {
    expect(periodInFull(period('2017-M3'))).toBe('March 2017 (2017-M3)');
  });
});
