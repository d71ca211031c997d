import { describe, expect, it } from 'vitest';
import { identifiersOf, readOpenDataPeriod } from '../../../server/domain/imports/open-data-period.js';
import { timeIdentifiers } from '../../../server/domain/values/time-identifier.js';
import { accepted, measure } from '../given.js';

describe('the period of a row of open data', () => {
  it.each([
    ['2025', 'Reporting year', '2025-RY'],
    [' 2025 ', ' reporting  YEAR', '2025-RY'],
    ['2025', 'RY', '2025-RY'],
    ['202425', 'Financial year', '202425-FY'],
    ['202425', 'financial year q4', '202425-FYQ4'],
    ['2024', 'Calendar year', '2024-CY'],
    ['202425', 'Autumn term', '202425-T1'],
  ])("'%s' and '%s' are %s", (timePeriod, timeIdentifier, code) => {
    expect(accepted(readOpenDataPeriod(timePeriod, timeIdentifier)).code).toBe(code);
  });

  it('cannot be read with an identifier that the standard lacks', () => {
    expect(readOpenDataPeriod('2025', 'Year to June')).toEqual({
      ok: false,
      problems: [
        {
          code: 'NOT_ALLOWED',
          path: ['time_identifier'],
          found: 'Year to June',
          allowed: timeIdentifiers.map(({ label }) => label),
        },
      ],
    });
  });

  it.each([
    [
      '2025',
      'Financial year',
      "six digits of two years that follow each other, such as 202425, because time_identifier is 'Financial year'",
    ],
    ['202425', 'Reporting year', "four digits, such as 2025, because time_identifier is 'Reporting year'"],
    ['2024-25', 'RY', "four digits, such as 2025, because time_identifier is 'Reporting year'"],
  ])("cannot be read from '%s' and '%s'", (timePeriod, timeIdentifier, instead) => {
    expect(readOpenDataPeriod(timePeriod, timeIdentifier)).toEqual({
      ok: false,
      problems: [{ code: 'MALFORMED_PERIOD', path: ['time_period'], found: timePeriod, instead }],
    });
  });
});

describe('the identifiers of a measure', () => {
  it('are those of periods that it can have a figure for', () => {
    const pooled = (years: string) => [2, 3, 4, 5].map((count) => `'${years} (${count} years pooled)'`);
    expect(identifiersOf(measure({ frequency: 'ANNUAL', yearType: 'FINANCIAL' }))).toBe(
      `a time_identifier of ${[
        ...pooled('Calendar years'),
        "'Financial year'",
        ...pooled('Financial years'),
        "'Reporting year'",
      ].join(', ')}`,
    );
  });
});
