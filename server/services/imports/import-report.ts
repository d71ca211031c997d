/** The input of an import, and its report. */
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

/** `UNCHANGED`: everything in the file was stored already. `PREVIEWED`: nothing was stored, as requested. */
export const importOutcomes = ['STORED', 'UNCHANGED', 'PREVIEWED', 'REFUSED'] as const;

/** In a preview, `stored`, `revised`, `unchanged` and `newMeasures` say what the import would do. */
export interface ImportReport {
  readonly outcome: (typeof importOutcomes)[number];
  readonly fileName: string;
  /** Hash of the whole file; `null` if it was not read to its end. */
  readonly sha256: string | null;
  /** The last import of a file with the same content. */
  readonly importedBefore: Date | null;
  /** Rows below the heading, without blank ones. */
  readonly rowsRead: number;
  /** Rows that the import does not use. */
  readonly leftOut: number;
  /** Rows with a problem. If there is one, nothing is stored. */
  readonly refused: number;
  /** Number of new items. */
  readonly stored: number;
  /** Number of items that replaced an earlier version. */
  readonly revised: number;
  /** Number of items that were stored already. */
  readonly unchanged: number;
  /** Codes of the measures in the file. */
  readonly measures: readonly string[];
  /** Codes of the measures that the import added to the catalogue. */
  readonly newMeasures: readonly string[];
  readonly periods: readonly string[];
  /** The first {@link listedProblems} problems. */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
}

export const listedProblems = 100;

/** Some rows of a file, with the problems found while reading them. */
export interface Batch<Row> {
  /** Number of rows read, including those with problems. */
  readonly read: number;
  readonly rows: readonly Row[];
  readonly problems: readonly ImportProblem[];
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

export interface OpenedFile<Row> {
  readonly columns: readonly string[];
  readonly batches: AsyncIterable<Batch<Row>>;
  /** Hash and size of the whole file. Call it after reading every batch. */
  readonly digest: () => { readonly sha256: string; readonly bytes: number };
}

/** A file of one format. Opening and reading throw {@link FileRefused}. */
export interface IncomingFile<Row> {
  readonly name: string;
  readonly open: () => Promise<OpenedFile<Row>>;
}

export interface ImportOptions {
  /** `false` previews: everything is read, checked and compared, but nothing is stored. */
  readonly commit: boolean;
  readonly onProgress?: (progress: { readonly bytes: number; readonly rows: number }) => void;
}

/** The rest of the file cannot be read. */
export class FileRefused extends Error {
  constructor(readonly problem: ImportProblem) {
    super(`${problem.problem.code} at row ${problem.row}`);
    this.name = 'FileRefused';
  }
}

/** Counts the results of an import and collects its first problems. */
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

  hasProblems(): boolean {
    return this.#problemCount > 0;
  }

  refuse(problem: ImportProblem): void {
    this.#problemCount += 1;
    if (problem.row !== null) this.#badRows.add(problem.row);
    if (this.#problems.length < listedProblems) this.#problems.push(problem);
  }

  /**
   * Adds problems found in a row. `row` and `column` locate them; the path within the problem is not used.
   */
  refuseRow(row: number, column: string | null, problems: readonly Problem[]): void {
    for (const problem of problems) this.refuse({ row, column, problem });
  }

  report(outcome: ImportReport['outcome'], sha256: string | null): ImportReport {
    const isApplied = outcome !== 'REFUSED';
    return {
      outcome,
      fileName: this.fileName,
      sha256,
      importedBefore: this.importedBefore,
      rowsRead: this.rowsRead,
      leftOut: this.leftOut,
      refused: this.#badRows.size,
      stored: isApplied ? this.stored : 0,
      revised: isApplied ? this.revised : 0,
      unchanged: isApplied ? this.unchanged : 0,
      measures: [...this.measures].sort(),
      newMeasures: isApplied ? [...this.newMeasures].sort() : [],
      periods: [...this.periods].sort(),
      problems: this.#problems,
      problemCount: this.#problemCount,
    };
  }
}
