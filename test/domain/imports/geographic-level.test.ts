import { describe, expect, it } from 'vitest';
import { geographicLevel, geographicLevels } from '../../../server/domain/imports/geographic-level.js';

describe('a geographic level', () => {
  it('is one of the nineteen of the standard', () => {
    expect(geographicLevels).toEqual([
      'National',
      'Regional',
      'Local authority',
      'Local authority district',
      'Local enterprise partnership',
      'Local skills improvement plan area',
      'English devolved area',
      'Mayoral combined authority',
      'Opportunity area',
      'Parliamentary constituency',
      'Police force area',
      'RSC region',
      'Ward',
      'MAT',
      'Sponsor',
      'School',
      'Provider',
      'Institution',
      'Planning area',
    ]);
  });

  it('is read from its label, in any letter case', () => {
    for (const level of geographicLevels) {
      expect([geographicLevel(level), geographicLevel(level.toUpperCase())]).toEqual([level, level]);
    }
  });

  it.each([
    ['LA', 'Local authority'],
    ['la', 'Local authority'],
    ['lad', 'Local authority district'],
    ['country', 'National'],
    ['Region', 'Regional'],
    ['Local authorities', 'Local authority'],
    ['Multi academy trust', 'MAT'],
    ['multi-academy trust', 'MAT'],
    ['local_authority', 'Local authority'],
    ['  Local \t authority ', 'Local authority'],
  ])("'%s' is %s", (text, level) => {
    expect(geographicLevel(text)).toBe(level);
  });

  it.each(['', 'Locality', 'Local authority 2', 'the Local authority'])("'%s' is none", (text) => {
    expect(geographicLevel(text)).toBeUndefined();
  });
});
