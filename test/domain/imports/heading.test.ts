import { describe, expect, it } from 'vitest';
import { readHeading } from '../../../server/domain/imports/heading.js';

const heading = readHeading(['time_period', ' Old LA code ', '', 'New-LA  Code', ' Time Period', '']);

describe('a heading', () => {
  it('finds a column, however it is written', () => {
    expect(heading.place('time_period')).toBe(0);
    expect(heading.place('old_la_code')).toBe(1);
    expect(heading.place(' OLD-LA Code')).toBe(1);
    expect(heading.place('new_la_code')).toBe(3);
  });

  it('finds letters with accents in both of their Unicode forms', () => {
    expect(readHeading(['te\u0302l']).place('t\u00eal')).toBe(0);
  });

  it('does not find a column that is missing, or one without a name', () => {
    expect([heading.place('country_code'), heading.place(''), heading.place('oldlacode')]).toEqual([
      -1, -1, -1,
    ]);
  });

  it('names the columns that are repeated, trimmed, but none without a name', () => {
    expect(heading.repeated()).toEqual(['Time Period']);
    expect(heading.repeated(['TIME_PERIOD', 'old_la_code'])).toEqual(['Time Period']);
    expect(heading.repeated(['old_la_code'])).toEqual([]);
    expect(heading.repeated([])).toEqual([]);
    expect(readHeading(['a', 'b']).repeated()).toEqual([]);
  });

  it('has the columns in their places, trimmed', () => {
    expect(heading.columns).toEqual(['time_period', 'Old LA code', '', 'New-LA  Code', 'Time Period', '']);
  });
});
