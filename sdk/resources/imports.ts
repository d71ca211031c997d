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
   * The day on which the figures were published, such as `2025-11-20`. Without it, figures that stand cannot
   * change, because an older release never replaces a newer one.
   */
  readonly publishedOn?: string | undefined;
}

export interface OpenDataOptions extends FigureOptions {
  /** The code of the mapping to use, if the file's name does not select one. */
  readonly mapping?: string | undefined;
  /**
   * The mark for numbers of councils that were not open in the period: `RECUT` if they were calculated again for the area
   * of a later council, `AS_PUBLISHED` if they count as the publisher counts them. Without it, they are left out.
   */
  readonly unopened?: 'RECUT' | 'AS_PUBLISHED' | undefined;
  /** Why they are kept: the publisher's practice, or the method of the calculation. Required with `unopened`. */
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
  /** True if final figures are meant to become provisional or interim; false by default. */
  readonly lowersStatus?: boolean | undefined;
}

/** All problems of one kind: the first, with the rows that have the same. */
export interface ImportProblem {
  /** The number of the first row as a spreadsheet counts it: 1 is the heading; `null` for the file as a whole. */
  readonly row: number | null;
  /** The name in the heading. */
  readonly column: string | null;
  readonly code: string;
  /** The problem in words, and how to mend it. */
  readonly message: string;
  readonly found: string | null;
  /** The number of rows with a problem of this kind; 1 for the file as a whole. */
  readonly rowCount: number;
  /** The numbers of the first three of them. */
  readonly rows: readonly number[];
  /** The texts of these rows, each once; at most ten. */
  readonly allFound: readonly string[];
  /** The allowed content: values, or ranges such as `0 to 100`. */
  readonly allowed: readonly string[];
}

export interface ImportReport {
  /** `UNCHANGED`: all of it was stored before. `REFUSED`: nothing is stored; `problems` gives the reasons. */
  readonly outcome: Open<'STORED' | 'UNCHANGED' | 'PREVIEWED' | 'REFUSED'>;
  readonly fileName: string;
  /** The hash of the whole file; `null` if it was not read to its end. */
  readonly sha256: string | null;
  /** The instant at which the identical file was last imported. */
  readonly importedBefore: string | null;
  /** Rows below the heading. */
  readonly rowsRead: number;
  /** Rows that the import does not need. */
  readonly leftOut: number;
  /** Why, with the number of rows for each reason. */
  readonly leftOutBecause: readonly LeftOutRows[];
  /** Rows with a problem. If there is any, nothing is stored. */
  readonly refused: number;
  /** The number of new items. In a preview, this and the next two give what the import would do. */
  readonly stored: number;
  /** The number of items that replace an earlier version. */
  readonly revised: number;
  /** The number of items that were stored before. */
  readonly unchanged: number;
  /** The number of figures of an older release: stored as an earlier version, while the newer ones stand. */
  readonly older: number;
  /** The figures that were kept with `unopened`: cells of the file. */
  readonly marked: { readonly mark: string; readonly reason: string; readonly figures: number } | null;
  /** Codes of the measures in the file. */
  readonly measures: readonly string[];
  /** Codes of those that are new to the catalogue. */
  readonly newMeasures: readonly string[];
  /** Codes of the periods in the file. */
  readonly periods: readonly string[];
  /** In a preview the published figures that the import would read, by measure; otherwise empty. */
  readonly figures: readonly MeasureFigures[];
  /** One for each kind, in the order of the file. */
  readonly problems: readonly ImportProblem[];
  /** The number of problems of all kinds. */
  readonly problemCount: number;
  /** Facts that refuse nothing but should be known, one for each kind. */
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
 * Imports files, each whole or not at all; importing the same file twice changes nothing. A file with wrong
 * content gives a report with `outcome: 'REFUSED'`; any other failure throws `YardstickError`. A call may
 * take ten minutes by default. A stream is sent once; other content is retried if that may help, under one
 * `Idempotency-Key` per call, so that the service imports it once.
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
      // 422 with a report: the file was refused. Without a report, the request itself was.
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
     * Published figures in the Department for Education's open-data standard. For the platform's
     * administrators.
     */
    openData: (
      file: ImportFile,
      { mapping, publishedOn, unopened, unopenedReason, ...more }: OpenDataOptions = {},
    ) => post('openData', 'open-data', file, more, { mapping, publishedOn, unopened, unopenedReason }),

    /**
     * Each council's statistical neighbours, in either published layout, from a day on. For the platform's
     * administrators.
     */
    neighbours: (file: ImportFile, { effectiveFrom, source, ...more }: NeighboursOptions) =>
      post('neighbours', 'neighbours', file, more, { effectiveFrom, source }),

    /** A measure list of the Local Authority Interactive Tool. For the platform's administrators. */
    laitMeasures: (file: ImportFile, more: ImportOptions = {}) =>
      post('laitMeasures', 'lait-measures', file, more),

    /**
     * Values of the Local Authority Interactive Tool; import its measures first. For the platform's
     * administrators.
     */
    laitValues: (file: ImportFile, { publishedOn, ...more }: FigureOptions = {}) =>
      post('laitValues', 'lait-values', file, more, { publishedOn }),

    /**
     * A data file of Fingertips, with the intervals and comparisons that it publishes. The catalogue must have its
     * indicators as measures, such as `fingertips-90803`. For the platform's administrators.
     */
    fingertips: (file: ImportFile, { publishedOn, ...more }: FigureOptions = {}) =>
      post('fingertips', 'fingertips', file, more, { publishedOn }),

    /** A council's own figures, `.csv` or `.xlsx` by the file's name. For the council's data officers. */
    observations: (file: ImportFile, { council, lowersStatus = false, ...more }: ObservationsOptions) =>
      post('observations', 'observations', file, more, { council, lowersStatus: `${lowersStatus}` }),

    /** A template for a council's own figures, as CSV: the heading, and example rows. */
    observationTemplate: async (more: CallOptions = {}): Promise<string> =>
      new TextDecoder().decode(
        await send({ name: 'imports.observationTemplate', path: 'imports/observations/template.csv' }, more),
      ),

    /** The template as a workbook (.xlsx); its second sheet explains each column and its allowed content. */
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
