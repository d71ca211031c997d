/** The input of an import, and its report. */
import type { FigureMark } from '../../domain/areas/area-register.js';
import type { MeasureFigures } from '../../domain/imports/figure-summary.js';
import type { Heading } from '../../domain/imports/heading.js';
import type { ImportProblem } from '../../domain/values/file-problem.js';
import type { Problem } from '../../domain/values/problem.js';
import { type ProblemKind, ProblemKinds } from './problem-kinds.js';

export const importFormats = [
  'OPEN_DATA',
  'STATISTICAL_NEIGHBOURS',
  'LAIT_MEASURES',
  'LAIT_VALUES',
  'FINGERTIPS',
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
  /** The time of the last import of a file with the same content; `null` if there was none. */
  readonly importedBefore: Date | null;
  /** Rows below the heading, without blank ones. */
  readonly rowsRead: number;
  /** Rows that the import does not use. */
  readonly leftOut: number;
  /** The reasons for leaving rows out, with the number of rows for each reason. */
  readonly leftOutBecause: readonly LeftOut[];
  /** Rows with a problem. If there is one, nothing is stored. */
  readonly refused: number;
  /** Number of new items. */
  readonly stored: number;
  /** Number of items that replaced an earlier version. */
  readonly revised: number;
  /** Number of items that were stored already. */
  readonly unchanged: number;
  /** Number of figures of an older release, stored as an earlier version; the newer figures stay current. */
  readonly older: number;
  /** The figures of councils that were not open; `null` if the importer chose no mark for such figures. */
  readonly marked: MarkedFigures | null;
  /** Codes of the measures in the file. */
  readonly measures: readonly string[];
  /** Codes of the measures that the import added to the catalogue. */
  readonly newMeasures: readonly string[];
  readonly periods: readonly string[];
  /** In a preview the published figures that the import would read, by measure; otherwise empty. */
  readonly figures: readonly MeasureFigures[];
  /** One problem for each kind, in the order of the file; at most 100 kinds. */
  readonly problems: readonly ProblemKind[];
  /** The number of problems of all kinds. */
  readonly problemCount: number;
  /** One warning for each kind. A warning refuses nothing, but the importer should know of it. */
  readonly warnings: readonly ProblemKind[];
}

/** The figures that an import stores with a mark, because their councils were not open in the period. */
export interface MarkedFigures {
  readonly mark: FigureMark;
  /** The importer's reason: the publisher's practice, or the method of the calculation. */
  readonly reason: string;
  /** The number of cells in the file. */
  readonly figures: number;
}

/** Rows that an import left out for one reason. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** The facts that the rows share: the level, the items of the filters, the area. */
  readonly what: string;
  readonly rows: number;
  /** The first and the last `time_period` or year of the rows; empty if they have none. */
  readonly periods: string;
}

/**
 * `LEVEL`: a geographic level that is not imported. `FILTER_ITEMS`: no measure has the filter items of the row.
 * `JOINT_AREA`: a return that belongs to no single council. `HEADING`: a heading between the rows of a list.
 * `BLANK`: a row without content that a spreadsheet left. `ABOLISHED`, `NOT_YET_OPEN`: the council was not open at the
 * end of the period. `REPEATED`: a nation's row that repeats an earlier row. `LESS_PREFERRED`: the mapping prefers
 * other filter items in the same period.
 */
export const leftOutReasons = [
  'LEVEL',
  'FILTER_ITEMS',
  'JOINT_AREA',
  'HEADING',
  'BLANK',
  'ABOLISHED',
  'NOT_YET_OPEN',
  'REPEATED',
  'LESS_PREFERRED',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Some rows of a file, with the problems found while reading them. */
export interface Batch<Row> {
  /** Number of rows read, including those with problems. */
  readonly read: number;
  readonly rows: readonly Row[];
  readonly problems: readonly ImportProblem[];
  readonly warnings: readonly ImportProblem[];
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

export interface OpenedFile<Row> extends Heading {
  readonly batches: AsyncIterable<Batch<Row>>;
  /** Returns the hash and the size of the whole file. Call it after reading every batch. */
  readonly digest: () => { readonly sha256: string; readonly bytes: number };
  /** The day on which the file's figures were published, if the file states the day. */
  readonly publishedOn?: string | null;
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

export interface FigureOptions extends ImportOptions {
  /** The day on which the figures were published, `2025-11-20`; absent: the day that the file states, if any. */
  readonly publishedOn?: string | null;
}

/** Thrown when the rest of a file cannot be read. */
export class FileRefused extends Error {
  constructor(readonly problem: ImportProblem) {
    super(`${problem.problem.code} at row ${problem.row}`);
    this.name = 'FileRefused';
  }
}

/** Maximum number of distinct reasons that a report lists; the rows of further reasons are counted together. */
const listedReasons = 50;

/** Counts the results of an import and collects its problems. */
export class ImportTally {
  rowsRead = 0;
  stored = 0;
  revised = 0;
  unchanged = 0;
  older = 0;
  importedBefore: Date | null = null;
  marked: { -readonly [Fact in keyof MarkedFigures]: MarkedFigures[Fact] } | null = null;
  readonly measures = new Set<string>();
  readonly newMeasures = new Set<string>();
  readonly periods = new Set<string>();
  figures: readonly MeasureFigures[] = [];
  readonly #problems = new ProblemKinds();
  readonly #warnings = new ProblemKinds();
  readonly #leftOut = new Map<
    string,
    { -readonly [Fact in keyof LeftOut]: LeftOut[Fact] } & { last: string }
  >();

  constructor(readonly fileName: string) {}

  hasProblems(): boolean {
    return this.#problems.count() > 0;
  }

  refuse(problem: ImportProblem): void {
    this.#problems.add(problem);
  }

  /**
   * Adds problems found in a row. `row` and `column` locate the problems, whose own paths are not used.
   */
  refuseRow(row: number, column: string | null, problems: readonly Problem[]): void {
    for (const problem of problems) this.refuse({ row, column, problem });
  }

  /** Adds a problem that refuses nothing. `more` is the number of further rows that have the same problem. */
  warn(warning: ImportProblem, more = 0): void {
    this.#warnings.add(warning, more);
  }

  /** Counts rows that the import does not use. `period` is the year or `time_period` of the rows, as in the file. */
  leaveOut(reason: LeftOutReason, what: string, period = '', rows = 1): void {
    const isListed = this.#leftOut.has(`${reason} ${what}`) || this.#leftOut.size < listedReasons;
    const named = isListed ? what : 'others';
    const key = `${reason} ${named}`;
    const kind = this.#leftOut.get(key);
    if (!kind) this.#leftOut.set(key, { reason, what: named, rows, periods: period, last: period });
    else {
      kind.rows += rows;
      if (period < kind.periods) kind.periods = period;
      if (period > kind.last) kind.last = period;
    }
  }

  report(outcome: ImportReport['outcome'], sha256: string | null): ImportReport {
    const isApplied = outcome !== 'REFUSED';
    const leftOutBecause = [...this.#leftOut.values()].map(({ last, periods, ...kind }) => ({
      ...kind,
      periods: periods === last ? periods : `${periods} to ${last}`,
    }));
    return {
      outcome,
      fileName: this.fileName,
      sha256,
      importedBefore: this.importedBefore,
      rowsRead: this.rowsRead,
      leftOut: leftOutBecause.reduce((sum, { rows }) => sum + rows, 0),
      leftOutBecause,
      refused: this.#problems.rowCount(),
      stored: isApplied ? this.stored : 0,
      revised: isApplied ? this.revised : 0,
      unchanged: isApplied ? this.unchanged : 0,
      older: isApplied ? this.older : 0,
      marked: this.marked,
      measures: [...this.measures].sort(),
      newMeasures: isApplied ? [...this.newMeasures].sort() : [],
      periods: [...this.periods].sort(),
      figures: isApplied ? this.figures : [],
      problems: this.#problems.kinds(),
      problemCount: this.#problems.count(),
      warnings: this.#warnings.kinds(),
    };
  }
}
