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

/** Cells that go to the database at once. */
const stageSize = 2_000;

/**
 * Imports a file of published figures: all of it, or, with any problem, nothing. A preview does everything
 * but keep what it did. Two rows for one figure are refused (`DUPLICATE`).
 */
export async function importFigures<Row>(
  sessions: DatabaseSessions,
  cataloguer: Cataloguer,
  format: ImportFormat,
  file: IncomingFile<Row>,
  options: ImportOptions,
  prepare: Prepare<Row>,
): Promise<ImportReport> {
  return allOrNothing(file.name, (begin) =>
    sessions.inCatalogue(cataloguer, async (stores) => {
      const tally = begin();
      const opened = await file.open();
      await stores.figures.lockForWrite();
      const plan = await prepare(stores, opened, tally);
      if (!plan) throw new Abandoned(tally.report('REFUSED', null));
      await stageAll(stores, opened, plan, tally, options);
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

async function stageAll<Row>(
  { figures }: CatalogueStores,
  opened: OpenedFile<Row>,
  plan: FigurePlan<Row>,
  tally: ImportTally,
  options: ImportOptions,
): Promise<void> {
  let waiting: StagedFigure[] = [];
  // One lot is on its way to the database while the next is read.
  let staging: Promise<void> = Promise.resolve();
  try {
    await readBatches(opened, tally, options, async (rows) => {
      for (const row of rows) for (const cell of plan.read(row)) waiting.push(cell);
      // With a problem nothing will be kept: the rest is read for what else is wrong, and not staged.
      if (tally.hasProblems) waiting = [];
      if (waiting.length < stageSize) return;
      await staging;
      staging = figures.stage(waiting);
      // Whoever waits for it next hears that it failed; until then nobody does, which would end the process.
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
