import { randomUUID } from 'node:crypto';
import type { Cataloguer } from '../access/principal.js';
import type { CatalogueStores, Doors } from '../persistence/database.js';
import type { RepeatedFigure, StagedFigure } from '../persistence/stores/figure-import.js';
import {
  FileRefused,
  type ImportFormat,
  type ImportOptions,
  type ImportReport,
  ImportTally,
  type IncomingFile,
  listedProblems,
  type OpenedFile,
} from './import-report.js';

/** How the rows of one file become published figures. */
export interface FigurePlan<Row> {
  /** What the figures are cited as. */
  readonly source: string;
  readonly publishedAt: Date;
  /** The cells of a row; none where it says nothing that is wanted. What is wrong goes to the tally. */
  readonly read: (row: Row) => readonly StagedFigure[];
  /** After the last row: what the file as a whole lacks. */
  readonly finish?: () => void;
}

export type Prepare<Row> = (
  stores: CatalogueStores,
  file: OpenedFile<Row>,
  tally: ImportTally,
) => Promise<FigurePlan<Row> | null>;

/** Ends the transaction with nothing kept. */
export class Abandoned extends Error {
  constructor(readonly report: ImportReport) {
    super(report.outcome);
    this.name = 'Abandoned';
  }
}

/** Cells that go to the database at once. */
const stageSize = 5000;

/**
 * Imports a file of published figures: all of it, or, with any problem, nothing. A preview does everything
 * but keep what it did. Two rows for one figure are refused (`DUPLICATE`).
 */
export async function importFigures<Row>(
  doors: Doors,
  cataloguer: Cataloguer,
  format: ImportFormat,
  file: IncomingFile<Row>,
  options: ImportOptions,
  prepare: Prepare<Row>,
): Promise<ImportReport> {
  const tally = new ImportTally(file.name);
  return allOrNothing(tally, () =>
    doors.inCatalogue(cataloguer, async (stores) => {
      const opened = await file.open();
      await stores.figures.takeTurn();
      const plan = await prepare(stores, opened, tally);
      if (!plan) throw new Abandoned(tally.report('REFUSED', null));
      await stageAll(stores, opened, plan, tally, options);
      const { sha256, bytes } = opened.digest();
      plan.finish?.();
      for (const repeated of await stores.figures.repeated(listedProblems)) refuseRepeated(tally, repeated);
      if (tally.rowsRead === 0) tally.refuse({ row: null, column: null, problem: { code: 'FILE_EMPTY' } });
      if (tally.hasProblems) throw new Abandoned(tally.report('REFUSED', sha256));
      const importId = randomUUID();
      Object.assign(tally, await stores.figures.merge(importId, plan.source, plan.publishedAt));
      tally.importedBefore = await stores.imports.lastOf(sha256);
      if (!options.commit) throw new Abandoned(tally.report('PREVIEWED', sha256));
      const { rowsRead, stored, revised, unchanged } = tally;
      const importedBy = cataloguer.principal.name;
      const facts = { format, fileName: file.name, sha256, bytes, importedBy };
      await stores.imports.add(importId, { ...facts, rowsRead, stored, revised, unchanged });
      return tally.report(stored + revised > 0 ? 'STORED' : 'UNCHANGED', sha256);
    }),
  );
}

/** The report of an import that was abandoned or could not be read to its end; its transaction is undone. */
export async function allOrNothing(
  tally: ImportTally,
  work: () => Promise<ImportReport>,
): Promise<ImportReport> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Abandoned) return error.report;
    if (!(error instanceof FileRefused)) throw error;
    tally.refuse(error.problem);
    return tally.report('REFUSED', null);
  }
}

async function stageAll<Row>(
  stores: CatalogueStores,
  opened: OpenedFile<Row>,
  plan: FigurePlan<Row>,
  tally: ImportTally,
  { onProgress }: ImportOptions,
): Promise<void> {
  let waiting: StagedFigure[] = [];
  for await (const batch of opened.batches) {
    tally.rowsRead += batch.read;
    batch.problems.forEach((problem) => {
      tally.refuse(problem);
    });
    for (const row of batch.rows) waiting.push(...plan.read(row));
    // With a problem nothing will be kept: the rest is read for what else is wrong, and not staged.
    if (tally.hasProblems) waiting = [];
    if (waiting.length >= stageSize) {
      await stores.figures.stage(waiting);
      waiting = [];
    }
    onProgress?.({ bytes: batch.bytes, rows: tally.rowsRead });
  }
  if (waiting.length > 0) await stores.figures.stage(waiting);
}

function refuseRepeated(tally: ImportTally, { lines: [first, second] }: RepeatedFigure): void {
  tally.refuseRow(second, null, [
    { code: 'DUPLICATE', path: ['row', second], what: 'figure', first: ['row', first] },
  ]);
}
