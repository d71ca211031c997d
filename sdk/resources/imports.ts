import { YardstickError } from '../errors.js';
import { createFileTransport, type FileContent } from '../file-transport.js';
import type { Open } from '../open.js';
import type { CallOptions, YardstickOptions } from '../options.js';

/** A file to send. How it is read may depend on its name: `.csv` or `.xlsx`, and which publication it is of. */
export interface ImportFile {
  readonly name: string;
  readonly content: FileContent;
}

export interface ImportOptions extends CallOptions {
  /** Everything is read, checked and compared, and nothing is stored. */
  readonly preview?: boolean | undefined;
}

export interface OpenDataOptions extends ImportOptions {
  /** Code of the mapping to read it by, where the file's name does not say. */
  readonly mapping?: string | undefined;
  /** When it was published, as `2025-11-20T09:30:00Z`; now unless told. */
  readonly publishedAt?: string | undefined;
}

export interface NeighboursOptions extends ImportOptions {
  /** The day from which the lists hold, as `2025-04-01`. */
  readonly effectiveFrom: string;
  /** Who published them, and when. */
  readonly source?: string | undefined;
}

export interface ObservationsOptions extends ImportOptions {
  /** GSS code. */
  readonly council: string;
}

/** One thing wrong with a file. */
export interface ImportProblem {
  /** As whoever opens the file counts: 1 is the heading's; `null` where it is the file as a whole. */
  readonly row: number | null;
  /** As the heading names it. */
  readonly column: string | null;
  readonly code: string;
  /** The same in words, with the mend. */
  readonly message: string;
  readonly found: string | null;
  /** What may stand there instead: values, or ranges as `0 to 100`. */
  readonly allowed: readonly string[];
}

export interface ImportReport {
  /** `UNCHANGED`: everything in it stood already. `REFUSED`: nothing is stored; `problems` say why. */
  readonly outcome: Open<'STORED' | 'UNCHANGED' | 'PREVIEWED' | 'REFUSED'>;
  readonly fileName: string;
  /** Of the whole file; `null` where it was not read to its end. */
  readonly sha256: string | null;
  /** When the very same file was last imported, as an instant. */
  readonly importedBefore: string | null;
  /** Rows below the heading. */
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
  /** Codes of the periods spoken of. */
  readonly periods: readonly string[];
  /** The first hundred. */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
}

type Asked = Readonly<Record<string, string | undefined>>;

/**
 * Files come in: all of one, or nothing of it; the same file twice changes nothing. A file that is refused for what is
 * in it gives a report with `outcome: 'REFUSED'`; a call that cannot be made throws `YardstickError`. A call may take
 * ten minutes unless `timeout` says otherwise. Streams are sent once, other contents again where that may help: under
 * one `Idempotency-Key` a call, so that the service imports them once.
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
    asked: Asked = {},
  ): Promise<ImportReport> {
    const request = {
      name: `imports.${method}`,
      path: `imports/${kind}`,
      query: { name, preview: `${preview}`, ...asked },
      content,
      // A refused file's; without a report it is the request that is.
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
    /** Published figures in the Department for Education's open-data standard. For the platform. */
    openData: (file: ImportFile, { mapping, publishedAt, ...more }: OpenDataOptions = {}) =>
      post('openData', 'open-data', file, more, { mapping, publishedAt }),

    /** Each council's statistical neighbours, in either published layout, from a day on. For the platform. */
    neighbours: (file: ImportFile, { effectiveFrom, source, ...more }: NeighboursOptions) =>
      post('neighbours', 'neighbours', file, more, { effectiveFrom, source }),

    /** A measure list of the Local Authority Interactive Tool. For the platform. */
    laitMeasures: (file: ImportFile, more: ImportOptions = {}) =>
      post('laitMeasures', 'lait-measures', file, more),

    /** Values of the Local Authority Interactive Tool; its measures come first. For the platform. */
    laitValues: (file: ImportFile, more: ImportOptions = {}) => post('laitValues', 'lait-values', file, more),

    /** A council's own figures, `.csv` or `.xlsx` as the file's name says. For its data officers. */
    observations: (file: ImportFile, { council, ...more }: ObservationsOptions) =>
      post('observations', 'observations', file, more, { council }),

    /** The heading that a council's own sheet has, as CSV, with rows that show how to fill it in. */
    observationTemplate: async (more: CallOptions = {}): Promise<string> =>
      new TextDecoder().decode(
        await send({ name: 'imports.observationTemplate', path: 'imports/observations/template.csv' }, more),
      ),

    /** The same as a workbook (.xlsx), whose second sheet says what each column is for and what may stand in it. */
    observationWorkbook: (more: CallOptions = {}): Promise<Uint8Array> =>
      send({ name: 'imports.observationWorkbook', path: 'imports/observations/template.xlsx' }, more),
  });
}

function reportIn(bytes: Uint8Array): ImportReport | undefined {
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isReport = typeof found === 'object' && found !== null && 'outcome' in found && 'problems' in found;
    return isReport ? (found as ImportReport) : undefined;
  } catch {
    return undefined;
  }
}
