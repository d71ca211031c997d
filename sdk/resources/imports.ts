import { YardstickError } from '../errors.js';
import { createFileTransport, type FileContent } from '../file-transport.js';
import type { Open } from '../open.js';
import type { CallOptions, YardstickOptions } from '../options.js';
import type { MeasureFigures } from './measure-figures.js';

/** A file to send. Its name decides the format (`.csv` or `.xlsx`) and may select the mapping. */
export interface ImportFile {
  readonly name: string;
  readonly content: FileContent;
}

export interface ImportOptions extends CallOptions {
  /** True to read, check and compare the file without storing anything. */
  readonly preview?: boolean | undefined;
}

export interface FigureOptions extends ImportOptions {
  /**
   * The day on which the figures were published, such as `2025-11-20`. Without this day, a file that changes stored
   * figures is refused, because an older release must not replace a newer one.
   */
  readonly publishedOn?: string | undefined;
}

export interface OpenDataOptions extends FigureOptions {
  /** The code of the mapping to use, if the file's name does not select one. */
  readonly mapping?: string | undefined;
  /**
   * The mark for numbers of councils that were not open in the period. `RECUT`: they were calculated again for the area
   * of a later council. `AS_PUBLISHED`: they are stored as they were published. Without a mark they are left out.
   */
  readonly unopened?: 'RECUT' | 'AS_PUBLISHED' | undefined;
  /** The reason for the mark: the publisher's practice, or the method of calculation. Required with `unopened`. */
  readonly unopenedReason?: string | undefined;
}

export interface NeighboursOptions extends ImportOptions {
  /** The first day on which the lists apply, such as `2025-04-01`. */
  readonly effectiveFrom: string;
  /** The publisher and date of the lists. */
  readonly source?: string | undefined;
}

export interface ObservationsOptions extends ImportOptions {
  /** The council's GSS code. */
  readonly council: string;
  /** True if the file may intentionally make final figures provisional or interim; false by default. */
  readonly lowersStatus?: boolean | undefined;
}

/** All problems of one kind in a file: the first problem, and the rows that have the same problem. */
export interface ImportProblem {
  /** The number of the first row with the problem; the heading is row 1. `null` for a problem of the whole file. */
  readonly row: number | null;
  /** The name of the column in the heading. */
  readonly column: string | null;
  readonly code: string;
  /** The problem in words, and how to correct it. */
  readonly message: string;
  readonly found: string | null;
  /** The number of rows with this kind of problem; 1 for a problem of the whole file. */
  readonly rowCount: number;
  /** The numbers of the first three rows with this kind of problem. */
  readonly rows: readonly number[];
  /** The first ten different texts that these rows have. */
  readonly allFound: readonly string[];
  /** The allowed values, or ranges such as `0 to 100`; may be empty. */
  readonly allowed: readonly string[];
}

export interface ImportReport {
  /** `UNCHANGED`: the whole file was stored before. `REFUSED`: nothing is stored; `problems` gives the reasons. */
  readonly outcome: Open<'STORED' | 'UNCHANGED' | 'PREVIEWED' | 'REFUSED'>;
  readonly fileName: string;
  /** The SHA-256 of the file; `null` if the file was not read to its end. */
  readonly sha256: string | null;
  /** The instant at which the identical file was last imported; `null` if it never was. */
  readonly importedBefore: string | null;
  /** The number of rows below the heading. */
  readonly rowsRead: number;
  /** The number of rows that the import does not need. */
  readonly leftOut: number;
  /** The reasons why rows were left out, each with the number of rows. */
  readonly leftOutBecause: readonly LeftOutRows[];
  /** The number of rows with a problem. If there is any such row, nothing is stored. */
  readonly refused: number;
  /** The number of new items. In a preview, this and the next two numbers are those that the import would have. */
  readonly stored: number;
  /** The number of items that replace an earlier version. */
  readonly revised: number;
  /** The number of items that were stored before. */
  readonly unchanged: number;
  /**
   * The number of figures from an older release; they are stored as earlier versions, and the newer ones stay valid.
   */
  readonly older: number;
  /** The mark given with `unopened`, its reason, and the number of cells that got it; `null` without `unopened`. */
  readonly marked: { readonly mark: string; readonly reason: string; readonly figures: number } | null;
  /** Codes of the measures in the file. */
  readonly measures: readonly string[];
  /** Codes of the measures that the import adds to the catalogue. */
  readonly newMeasures: readonly string[];
  /** Codes of the periods in the file. */
  readonly periods: readonly string[];
  /** In a preview, a summary of the published figures that the import would read, by measure; otherwise empty. */
  readonly figures: readonly MeasureFigures[];
  /** The problems, one for each kind, in the order of the file. */
  readonly problems: readonly ImportProblem[];
  /** The number of problems of all kinds. */
  readonly problemCount: number;
  /** Facts that the sender should know but that do not refuse the file, one for each kind. */
  readonly warnings: readonly ImportProblem[];
}

/** Rows that an import left out for one reason. */
export interface LeftOutRows {
  readonly reason: Open<
    | 'LEVEL'
    | 'FILTER_ITEMS'
    | 'JOINT_AREA'
    | 'HEADING'
    | 'BLANK'
    | 'ABOLISHED'
    | 'NOT_YET_OPEN'
    | 'REPEATED'
    | 'LESS_PREFERRED'
  >;
  /** The geographic level, filter items or area that the rows have in common. */
  readonly what: string;
  readonly rows: number;
  /** The first and the last year or `time_period` of the rows, such as `2023 to 2025`; may be empty. */
  readonly periods: string;
}

type QueryParameters = Readonly<Record<string, string | undefined>>;

/**
 * Imports files, each whole or not at all. Importing the same file twice changes nothing. A file with wrong content
 * gives a report with `outcome: 'REFUSED'`; any other failure throws `YardstickError`. By default a call may take ten
 * minutes. A call is retried if a retry may succeed, unless the content is a stream. All attempts of a call have the
 * same `Idempotency-Key`, so that the service imports the file only once.
 *
 * @example
 * const content = await openAsBlob('la_cla_placement_stability.csv');
 * const report = await yardstick.imports.openData({ name: 'la_cla_placement_stability.csv', content }, { preview: true });
 * for (const { row, column, message } of report.problems) console.log(row, column, message);
 */
export function imports(options: YardstickOptions) {
  const send = createFileTransport(options);

  async function post(
    method: string,
    kind: string,
    { name, content }: ImportFile,
    { preview = false, signal, timeout }: ImportOptions,
    parameters: QueryParameters = {},
  ): Promise<ImportReport> {
    const request = {
      name: `imports.${method}`,
      path: `imports/${kind}`,
      query: { name, preview: `${preview}`, ...parameters },
      content,
      // Status 422 with a report means that the file was refused; without a report, the request itself was refused.
      accepts: (status: number, bytes: Uint8Array) => status === 422 && reportIn(bytes) !== undefined,
      once: !preview,
    };
    const report = reportIn(await send(request, { signal, timeout }));
    if (report) return report;
    throw new YardstickError({
      kind: 'protocol',
      operation: request.name,
      remark: 'the answer is no report',
    });
  }

  return Object.freeze({
    /**
     * Imports published figures in the Department for Education's open-data standard. For the platform's
     * administrators.
     */
    openData: (
      file: ImportFile,
      { mapping, publishedOn, unopened, unopenedReason, ...more }: OpenDataOptions = {},
    ) => post('openData', 'open-data', file, more, { mapping, publishedOn, unopened, unopenedReason }),

    /**
     * Imports each council's statistical neighbours, which apply from a given day. The file may have either published
     * layout. For the platform's administrators.
     */
    neighbours: (file: ImportFile, { effectiveFrom, source, ...more }: NeighboursOptions) =>
      post('neighbours', 'neighbours', file, more, { effectiveFrom, source }),

    /** Imports a measure list of the Local Authority Interactive Tool. For the platform's administrators. */
    laitMeasures: (file: ImportFile, more: ImportOptions = {}) =>
      post('laitMeasures', 'lait-measures', file, more),

    /**
     * Imports values of the Local Authority Interactive Tool. Import the tool's measures first. For the platform's
     * administrators.
     */
    laitValues: (file: ImportFile, { publishedOn, ...more }: FigureOptions = {}) =>
      post('laitValues', 'lait-values', file, more, { publishedOn }),

    /**
     * Imports a data file of Fingertips, with its confidence intervals and comparisons. The catalogue must already have
     * the file's indicators as measures, such as `fingertips-90803`. For the platform's administrators.
     */
    fingertips: (file: ImportFile, { publishedOn, ...more }: FigureOptions = {}) =>
      post('fingertips', 'fingertips', file, more, { publishedOn }),

    /** Imports a council's own figures from a `.csv` or `.xlsx` file. For the council's data officers. */
    observations: (file: ImportFile, { council, lowersStatus = false, ...more }: ObservationsOptions) =>
      post('observations', 'observations', file, more, { council, lowersStatus: `${lowersStatus}` }),

    /** Fetches a template for a council's own figures as CSV, with the heading and example rows. */
    observationTemplate: async (more: CallOptions = {}): Promise<string> =>
      new TextDecoder().decode(
        await send({ name: 'imports.observationTemplate', path: 'imports/observations/template.csv' }, more),
      ),

    /**
     * Fetches the template for a council's own figures as a workbook (.xlsx). Its second sheet explains each column and
     * the allowed values.
     */
    observationWorkbook: (more: CallOptions = {}): Promise<Uint8Array> =>
      send({ name: 'imports.observationWorkbook', path: 'imports/observations/template.xlsx' }, more),
  });
}

function reportIn(bytes: Uint8Array): ImportReport | undefined {
  try {
    const report: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isReport =
      typeof report === 'object' && report !== null && 'outcome' in report && 'problems' in report;
    return isReport ? (report as ImportReport) : undefined;
  } catch {
    return undefined;
  }
}
