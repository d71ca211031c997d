import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../shared/data');

/**
 * Files that public bodies publish. If they are absent, tests that need them are skipped, with a note in the
 * name.
 */
export const publishedData = {
  absent: !existsSync(folder),
  why: existsSync(folder) ? '' : ' (skipped: the published files are not in ../shared/data)',
  path: (...names: readonly string[]): string => join(folder, ...names),
  /** Paths of the CSV files of one folder. */
  files: (name: string): readonly string[] =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.csv'))
      .map((file) => join(folder, name, file)),
};

const cases = join(import.meta.dirname, '../../../../shared/cases');

/** Small files with the right answer to each. */
export const sharedCases = {
  absent: !existsSync(cases),
  why: existsSync(cases) ? '' : ' (skipped: the files are not in ../shared/cases)',
  path: (...names: readonly string[]): string => join(cases, ...names),
};
