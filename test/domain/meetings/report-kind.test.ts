import { describe, expect, it } from 'vitest';
import { demandedStatus } from '../../../server/domain/meetings/report-kind.js';

describe('the figures of a report', () => {
  it('are cleansed at the end of the year and in the full report, may be provisional at its middle, and are any otherwise', () => {
    expect(demandedStatus).toEqual({
      INTERIM: 'INTERIM',
      MONTHLY: 'INTERIM',
      QUARTERLY: 'INTERIM',
      MID_YEAR: 'PROVISIONAL',
      YEAR_END: 'FINAL',
      FULL: 'FINAL',
    });
  });
});
