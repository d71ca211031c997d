import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Opening, wasOpen } from '../../../server/domain/areas/area-register.js';
import type { TestApp } from '../councils/councils.js';
import { defineShared, measureInput } from '../councils/measures.js';
import { type GivenFigure, listNeighbours, publish } from '../councils/published.js';
import { ask } from '../database/sql.js';
import { csvRecords } from './csv-rows.js';
import { readNeighbours, spreadsheetDecimal } from './lait-folder.js';

const shared = join(import.meta.dirname, '../../../../shared/data');
const laitFile = (kind: string) => join(shared, `lait/${kind}-children-looked-after.csv`);

const absent = !existsSync(laitFile('values'));

/** The condition for `it.skipIf`, and the note for the name of a test that is skipped. */
export const lait = {
  absent,
  why: absent ? ' (skipped: the published files are not in ../shared/data/lait)' : '',
};

/** Returns the period of a year in LAIT: the reporting year, which ends on 31 March. */
export const laitPeriod = (year: string): string => `${year}-RY`;

/** Returns our code for a short name in LAIT. Characters that a code must not have are replaced. */
export const laitCode = (short: string): string => short.replaceAll(/[^A-Za-z0-9_.-]+/g, '_');

const polarities: Record<string, 'HIGH_IS_GOOD' | 'LOW_IS_GOOD'> = {
  High: 'HIGH_IS_GOOD',
  Low: 'LOW_IS_GOOD',
};

/** Our names of areas without a DfE number, by the names that LAIT uses. */
const areasByName: Record<string, string> = {
  'london (inner)': 'inner london',
  'london (outer)': 'outer london',
};

export interface ImportedLait {
  /** GSS codes by DfE number. */
  readonly councils: ReadonlyMap<string, string>;
  readonly expected: readonly ((column: string) => string)[];
  /** This process's processor time for publishing the figures and calculating comparisons, in milliseconds. */
  readonly took: number;
}

/**
 * Imports LAIT's 68 measures, for ten years and all areas. Uses the neighbours of 2025 for every year, and those of
 * 2021 for councils that have been abolished.
 */
export async function importLait(app: TestApp): Promise<ImportedLait> {
  const areas = await ask<{ gss_code: string; la_code: string | null; name: string } & Opening>(
    app.test.administrator,
    `SELECT gss_code, la_code, lower(name_en) AS name, opened_on::text AS "openedOn", closed_on::text AS "closedOn"
     FROM area ORDER BY closed_on`,
  );
  const councils = new Map(areas.flatMap(({ la_code, gss_code }) => (la_code ? [[la_code, gss_code]] : [])));
  const byName = new Map(areas.map(({ name, gss_code }) => [name, gss_code]));
  await defineShared(
    app,
    ...csvRecords(laitFile('measures')).map((row) =>
      measureInput(laitCode(row('measure_short')), {
        title: { en: row('measure'), cy: null },
        polarity: polarities[row('polarity')] ?? 'NO_JUDGEMENT',
        hasQuartiles: row('no_quartile') !== 'N',
        unit: 'NUMBER',
        multiplier: 1,
        yearType: 'REPORTING',
        frequency: 'ANNUAL',
        accumulation: 'SNAPSHOT',
      }),
    ),
  );
  await importNeighbours(app, councils);
  const openings = new Map(areas.map((area) => [area.gss_code, area]));
  const figures = csvRecords(laitFile('values')).flatMap((row): readonly GivenFigure[] => {
    const name = row('area').toLowerCase();
    const area = councils.get(row('la_number')) ?? byName.get(areasByName[name] ?? name);
    const value = spreadsheetDecimal(row('value'))?.toFixed();
    if (area === undefined) throw new RangeError(`${row('area')} is not known`);
    const key = { measure: laitCode(row('measure_short')), period: laitPeriod(row('years')), area };
    const opening = openings.get(area);
    // Publish figures of councils that were not open with a mark, because the tool includes these figures in its
    // counts.
    if (value !== undefined && opening && !wasOpen(opening, `${row('years')}-04-01`)) {
      return [{ ...key, value, mark: 'AS_PUBLISHED' }];
    }
    return [value === undefined ? { ...key, absence: 'NOT_AVAILABLE' } : { ...key, value }];
  });
  const before = process.cpuUsage();
  await publish(app, figures);
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1_000;
  return { councils, expected: csvRecords(laitFile('expected')), took };
}

async function importNeighbours(app: TestApp, councils: ReadonlyMap<string, string>): Promise<void> {
  const edition = (name: string) => readNeighbours(join(shared, `statistical-neighbours/${name}.csv`));
  // Read both editions, because councils that have been abolished are only in the older one.
  for (const [laCode, { members }] of new Map([...edition('2021'), ...edition('2025')])) {
    const of = councils.get(laCode);
    const codes = members.map(({ gssCode }) => councils.get(gssCode));
    if (of) {
      await listNeighbours(
        app,
        of,
        '2015-01-01',
        codes.filter((code) => code !== undefined),
      );
    }
  }
}
