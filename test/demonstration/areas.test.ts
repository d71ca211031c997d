import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areas } from '../../server/demonstration/areas.js';
import { councilReports } from '../../server/demonstration/council-reports.js';

const workforce = join(import.meta.dirname, '../../../shared/data/ees/csww_indicators_2017_to_2025.csv');
const absent = !existsSync(workforce);
const why = absent ? " (skipped: the Department's files are not in ../shared/data/ees)" : '';

describe('the areas of the five reports', () => {
  it('come after the areas that contain them, each once', () => {
    const codes = areas.map(({ gssCode }) => gssCode);
    expect(new Set(codes).size).toBe(codes.length);
    areas.forEach(({ region, nation }, index) => {
      for (const around of [region, nation]) {
        if (around) expect(codes.slice(0, index)).toContain(around);
      }
    });
  });

  it('include the five councils and every neighbour, and only Cardiff has no number of the Department', () => {
    const councils = areas.filter(({ level }) => level === 'COUNCIL');
    const members = councilReports.flatMap(({ council, groups }) => [
      council,
      ...groups.flatMap(({ editions }) =>
        editions.flatMap((edition) => edition.members.map(({ gssCode }) => gssCode)),
      ),
    ]);
    expect(councils.map(({ gssCode }) => gssCode).sort()).toEqual(members.sort());
    expect(councils.filter(({ laCode }) => !laCode).map(({ name }) => name)).toEqual([
      { en: 'Cardiff', cy: 'Caerdydd' },
    ]);
  });

  it.skipIf(absent)(`have the codes and names of the Department's own files${why}`, () => {
    const published = readFileSync(workforce, 'utf8');
    const unknown = areas
      .filter(({ gssCode }) => gssCode.startsWith('E'))
      .filter(({ gssCode, laCode, name, level }) => {
        const row = level === 'COUNCIL' ? `,${laCode},${gssCode},${name.en},` : `,${gssCode},${name.en},`;
        return !published.includes(row);
      });
    expect(unknown).toEqual([]);
  });
});
