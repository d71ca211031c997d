import { randomUUID } from 'node:crypto';
import type { Cataloguer } from '../../access/principal.js';
import type { CatalogueStores, DatabaseSessions } from '../../persistence/database.js';
import type { RepeatedFigure, StagedFigure } from '../../persistence/imports/figure-import.js';
import { projectComparisons } from '../comparisons/project-comparisons.js';
import { Abandoned, allOrNothing, conclude, readBatches, requireFaultless } from './import-conclusion.js';
import {
  type ImportFormat,
  type ImportOptions,
  type ImportReport,
  type ImportTally,
  type IncomingFile,
  listedProblems,
  type OpenedFile,
} from './import-report.js';

/** The conversion of one file's rows to published figures. */
export interface FigurePlan<Row> {
  /** The citation of the figures. */
  readonly source: string;
  readonly publishedAt: Date;
  /** The figures of a row; none if the row is not needed. Problems go to the tally. */
  readonly read: (row: Row) => readonly StagedFigure[];
  /** Called after the last row. Adds problems of the file as a whole to the tally. */
  readonly finish?: () => void;
}

export interface FigureImport<Row> {
  readonly format: ImportFormat;
  readonly file: IncomingFile<Row>;
  readonly options: ImportOptions;
}

export type Prepare<Row> = (
  stores: CatalogueStores,
  file: OpenedFile<Row>,
  tally: ImportTally,
) => Promise<FigurePlan<Row> | null>;

/** Figures sent to the database per statement. */
const stageSize = 2_000;

/**
 * Imports a file of published figures: all of it or, if there is any problem, nothing. A preview does the
 * same and is then rolled back. Two rows for one figure are refused (`DUPLICATE`).
 */
export async function importFigures<Row>(
  sessions: DatabaseSessions,
  cataloguer: Cataloguer,
  { format, file, options }: FigureImport<Row>,
  prepare: Prepare<Row>,
): Promise<ImportReport> {
  return allOrNothing(file.name, (begin) =>
    sessions.inCatalogue(cataloguer, async (stores) => {
      const tally = begin();
      const opened = await file.open();
      await stores.figures.lockForWrite();
      const plan = await prepare(stores, opened, tally);
      if (!plan) throw new Abandoned(tally.report('REFUSED', null));
      await stageAll(stores, { opened, plan, tally, options });
      plan.finish?.();
      for (const repeated of await stores.figures.repeated(listedProblems)) refuseRepeated(tally, repeated);
      requireFaultless(tally, opened);
      const importId = randomUUID();
      const merged = await stores.figures.merge(importId, plan.source, plan.publishedAt);
      for (const { stored, revised, unchanged } of merged) {
        tally.stored += stored;
        tally.revised += revised;
        tally.unchanged += unchanged;
      }
      if (options.commit) {
        await projectComparisons(
          stores,
          merged.filter(({ stored, revised }) => stored + revised > 0),
        );
      }
      const importedBy = cataloguer.principal.name;
      return conclude(stores, { importId, format, importedBy, options }, opened, tally);
    }),
  );
}

interface Staging<Row> {
  readonly opened: OpenedFile<Row>;
  readonly plan: FigurePlan<Row>;
  readonly tally: ImportTally;
  readonly options: ImportOptions;
}

async function stageAll<Row>(
  { figures }: CatalogueStores,
  { opened, plan, tally, options }: Staging<Row>,
): Promise<void> {
  let waiting: StagedFigure[] = [];
  // One batch is sent to the database while the next is read.
  let staging: Promise<void> = Promise.resolve();
  try {
    await readBatches(opened, tally, options, async (rows) => {
      for (const row of rows) for (const cell of plan.read(row)) waiting.push(cell);
      // After a problem nothing will be stored: the rest is only checked, not staged.
      if (tally.hasProblems()) waiting = [];
      if (waiting.length < stageSize) return;
      await staging;
      staging = figures.stage(waiting);
      // The next `await staging` sees a failure. Without a handler until then, it would end the process.
      staging.catch(() => undefined);
      waiting = [];
    });
  } finally {
    await staging;
  }
  if (waiting.length > 0) await figures.stage(waiting);
}

function refuseRepeated(tally: ImportTally, { lines: [first, second] }: RepeatedFigure): void {
  tally.refuseRow(second, null, [
    { code: 'DUPLICATE', path: ['row', second], what: 'figure', first: ['row', first] },
  ]);
}
