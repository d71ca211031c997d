import { describe, expect, it } from 'vitest';
import { readLaitYear } from '../../../server/domain/imports/lait-year.js';
import { accepted } from '../given.js';

describe('a year of the Local Authority Interactive Tool', () => {
  it.each([
    ['2023', '202223-FY', null, null],
    ['2016-17', '201617-FY', null, null],
    ['2014-16', '201416-CY3', null, null],
    ['2013/14-15/16', '201316-FY3', null, null],
    ['2016-17 (OT)', '201617-FY', null, '2016-17 (OT)'],
    ['2016-17 (Rev)', '201617-FY', 'REVISED', '2016-17 (Rev)'],
    ['2015/16 (FINAL)', '201516-FY', 'FINAL', '2015/16 (FINAL)'],
    ['2023(prov)', '202223-FY', 'PROVISIONAL', '2023(prov)'],
    ['2016-17 (outturn)', '201617-FY', null, '2016-17 (outturn)'],
    ['2016-17 (Revised)', '201617-FY', 'REVISED', '2016-17 (Revised)'],
    ['2016-17 (Provisional)', '201617-FY', 'PROVISIONAL', '2016-17 (Provisional)'],
    [' 2014-16 ( Final ) ', '201416-CY3', 'FINAL', '2014-16 ( Final )'],
    ['2013/14-15/16 (OT) (Rev)', '201316-FY3', 'REVISED', '2013/14-15/16 (OT) (Rev)'],
  ])('%s is %s, %s', (text, code, status, note) => {
    const { period, ...facts } = accepted(readLaitYear(text, 'FINANCIAL'));
    expect(period.code).toBe(code);
    expect(facts).toEqual({ status, note });
  });

  it.each(['2016-17 (new)', '2016-17 (prov) (Final)', '(OT)', '2016-17 (OT', '2016-17 OT', '0'])(
    '%s is refused with what may stand there',
    (text) => {
      const year = readLaitYear(text, 'FINANCIAL');
      const instead =
        '2023, 2016-17, 2015/16, 2014-16, 2013/14-15/16, also followed by (OT), (Rev), (Final) or (prov)';
      const problem = { code: 'MALFORMED_PERIOD', path: [], found: text, instead };
      expect(year).toEqual({ ok: false, problems: [problem] });
    },
  );

  it('has a note of at most 300 characters', () => {
    const label = `2016-17 ${'(OT)'.repeat(100)}`;
    expect(accepted(readLaitYear(label, 'FINANCIAL')).note).toBe(label.slice(0, 300));
  });
});
