/** The functions that run an import to its end: stored and logged, previewed, or refused. */
import type { AuditLog } from '../../persistence/audit/audit-log.js';
import type { ImportLog } from '../../persistence/imports/import-log.js';
import {
  FileRefused,
  type ImportFormat,
  type ImportOptions,
  type ImportReport,
  ImportTally,
  type OpenedFile,
} from './import-report.js';

/** Thrown to roll back the transaction of an import. Carries the import's report. */
class Abandoned extends Error {
  constructor(readonly report: ImportReport) {
    super(report.outcome);
    this.name = 'Abandoned';
  }
}

/**
 * Runs an import and returns its report. If the import is abandoned or the file cannot be read to its end, the
 * transaction is rolled back. `work` must call `begin`, which returns a new tally, within the transaction:
 * the transaction may be retried, and the counts of the first attempt must be dropped.
 */
export async function allOrNothing(
  fileName: string,
  work: (begin: () => ImportTally) => Promise<ImportReport>,
): Promise<ImportReport> {
  let tally = new ImportTally(fileName);
  const begin = (): ImportTally => {
    tally = new ImportTally(fileName);
    return tally;
  };
  try {
    return await work(begin);
  } catch (error) {
    if (error instanceof Abandoned) return error.report;
    if (!(error instanceof FileRefused)) throw error;
    tally.refuse(error.problem);
    return tally.report('REFUSED', null);
  }
}

/** Reads the rest of a file and passes its rows to `take`, a batch at a time. Adds the problems to the tally. */
export async function readBatches<Row>(
  { batches }: OpenedFile<Row>,
  tally: ImportTally,
  { onProgress }: ImportOptions,
  take: (rows: readonly Row[]) => Promise<void> | void,
): Promise<void> {
  for await (const batch of batches) {
    tally.rowsRead += batch.read;
    for (const problem of batch.problems) tally.refuse(problem);
    for (const warning of batch.warnings) tally.warn(warning);
    await take(batch.rows);
    onProgress?.({ bytes: batch.bytes, rows: tally.rowsRead });
  }
}

/** Abandons the import if the file has a problem or no row. Call it after reading the file to its end. */
export function requireFaultless<Row>(tally: ImportTally, file: OpenedFile<Row>): void {
  if (tally.rowsRead === 0 && !tally.hasProblems()) {
    tally.refuse({ row: null, column: null, problem: { code: 'FILE_EMPTY' } });
  }
  if (tally.hasProblems()) throw new Abandoned(tally.report('REFUSED', file.digest().sha256));
}

export interface Conclusion {
  readonly importId: string;
  readonly format: ImportFormat;
  readonly importedBy: string;
  readonly options: ImportOptions;
}

/** Logs the import and returns its report. If the import is a preview, abandons it instead. */
export async function conclude<Row>(
  { audit, imports: log }: { readonly audit: AuditLog; readonly imports: ImportLog },
  { importId, format, importedBy, options }: Conclusion,
  file: OpenedFile<Row>,
  tally: ImportTally,
): Promise<ImportReport> {
  const { sha256, bytes } = file.digest();
  tally.importedBefore = await log.lastOf(sha256);
  if (!options.commit) throw new Abandoned(tally.report('PREVIEWED', sha256));
  const { fileName, rowsRead, stored, revised, unchanged } = tally;
  const facts = { format, fileName, sha256, bytes, importedBy };
  const entry = { ...facts, rowsRead, stored, revised, unchanged };
  await log.add(importId, entry);
  const { marked } = tally;
  audit.record('IMPORT', [importId], null, marked ? { ...entry, marked } : entry);
  return tally.report(stored + revised + tally.older > 0 ? 'STORED' : 'UNCHANGED', sha256);
}
