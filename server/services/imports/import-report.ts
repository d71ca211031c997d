/** What an import tells whoever asked for it, and what it is asked for with. */
import type { ImportProblem } from '../../domain/values/file-problem.js';
import type { Problem } from '../../domain/values/problem.js';

export const importFormats = [
  'OPEN_DATA',
  'STATISTICAL_NEIGHBOURS',
  'LAIT_MEASURES',
  'LAIT_VALUES',
  'OBSERVATIONS',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** `UNCHANGED`: everything in the file stood already. `PREVIEWED`: nothing was stored because only asked. */
export const importOutcomes = ['STORED', 'UNCHANGED', 'PREVIEWED', 'REFUSED'] as const;

export interface ImportReport {
  readonly outcome: (typeof importOutcomes)[number];
  readonly fileName: string;
  /** Of the whole file; `null` where it was not read to its end. */
  readonly sha256: string | null;
  /** When the very same file was last imported. */
  readonly importedBefore: Date | null;
  /** Rows below the heading, blank ones not counted. */
  readonly rowsRead: number;
  /** Rows that say nothing which is wanted here. */
  readonly leftOut: number;
  /** Rows with a problem: with any, nothing is stored. */
  readonly refused: number;
  /** What was not there before; in a preview, here and below, what would be. */
  readonly stored: number;
  /** What took the place of an earlier version. */
  readonly revised: number;
  /** What stood already. */
  readonly unchanged: number;
  /** Codes of the measures spoken of, and of those that the catalogue did not have before. */
  readonly measures: readonly string[];
  readonly newMeasures: readonly string[];
  readonly periods: readonly string[];
  /** The first {@link listedProblems} of them. */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
}

export const listedProblems = 100;

/** Rows as they come, some at a time, with what was wrong on the way. */
export interface Batch<Row> {
  /** Rows of the file, those with problems included. */
  readonly read: number;
  readonly rows: readonly Row[];
  readonly problems: readonly ImportProblem[];
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

export interface OpenedFile<Row> {
  readonly columns: readonly string[];
  readonly batches: AsyncIterable<Batch<Row>>;
  /** Of the whole file, once every batch was read. */
  readonly digest: () => { readonly sha256: string; readonly bytes: number };
}

/** A file of one format. Opening and reading throw {@link FileRefused}. */
export interface IncomingFile<Row> {
  readonly name: string;
  readonly open: () => Promise<OpenedFile<Row>>;
}

export interface ImportOptions {
  /** `false` previews: everything is read, checked and compared, and nothing is kept. */
  readonly commit: boolean;
  readonly onProgress?: (progress: { readonly bytes: number; readonly rows: number }) => void;
}

/** A file that cannot be read on. */
export class FileRefused extends Error {
  constructor(readonly problem: ImportProblem) {
    super(`${problem.problem.code} at row ${problem.row}`);
    this.name = 'FileRefused';
  }
}

/** Counts what happens, and keeps the first problems. */
export class ImportTally {
  rowsRead = 0;
  leftOut = 0;
  stored = 0;
  revised = 0;
  unchanged = 0;
  importedBefore: Date | null = null;
  readonly measures = new Set<string>();
  readonly newMeasures = new Set<string>();
  readonly periods = new Set<string>();
  readonly #problems: ImportProblem[] = [];
  readonly #badRows = new Set<number>();
  #problemCount = 0;

  constructor(readonly fileName: string) {}

  get hasProblems(): boolean {
    return this.#problemCount > 0;
  }

  refuse(problem: ImportProblem): void {
    this.#problemCount += 1;
    if (problem.row !== null) this.#badRows.add(problem.row);
    if (this.#problems.length < listedProblems) this.#problems.push(problem);
  }

  /** Problems of a fact that the row states, its path giving way to row and column. */
  refuseRow(row: number, column: string | null, problems: readonly Problem[]): void {
    for (const problem of problems) this.refuse({ row, column, problem });
  }

  report(outcome: ImportReport['outcome'], sha256: string | null): ImportReport {
    const kept = outcome !== 'REFUSED';
    return {
      outcome,
      fileName: this.fileName,
      sha256,
      importedBefore: this.importedBefore,
      rowsRead: this.rowsRead,
      leftOut: this.leftOut,
      refused: this.#badRows.size,
      stored: kept ? this.stored : 0,
      revised: kept ? this.revised : 0,
      unchanged: kept ? this.unchanged : 0,
      measures: [...this.measures].sort(),
      newMeasures: kept ? [...this.newMeasures].sort() : [],
      periods: [...this.periods].sort(),
      problems: this.#problems,
      problemCount: this.#problemCount,
    };
  }
}
