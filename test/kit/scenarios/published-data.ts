import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../shared/data');

/**
 * Files that public bodies publish. If they are absent, the tests that need them are skipped, with a note in the name
 * of the test.
 */
export const publishedData = {
  absent: !existsSync(folder),
  why: existsSync(folder) ? '' : ' (skipped: the published files are not in ../shared/data)',
  path: (...names: readonly string[]): string => join(folder, ...names),
  /** Returns the paths of the CSV files in one folder. */
  files: (name: string): readonly string[] =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.csv'))
      .map((file) => join(folder, name, file)),
};

const cases = join(import.meta.dirname, '../../../../shared/cases');

/** Small example files, each with the correct result. */
export const sharedCases = {
  absent: !existsSync(cases),
  why: existsSync(cases) ? '' : ' (skipped: the files are not in ../shared/cases)',
  path: (...names: readonly string[]): string => join(cases, ...names),
};
