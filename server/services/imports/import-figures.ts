import { randomUUID } from 'node:crypto';
import type { Cataloguer } from '../../access/principal.js';
import type { FileProblem } from '../../domain/values/file-problem.js';
import { dayInLondon } from '../../domain/values/instant.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { CatalogueStores, DatabaseSessions } from '../../persistence/database.js';
import type { MergedFigures, RepeatedFigure } from '../../persistence/imports/figure-import.js';
import type { StagedFigure } from '../../persistence/imports/staged-figure.js';
import type { LessPreferred } from '../../persistence/imports/staged-queries.js';
import { projectComparisons } from '../comparisons/project-comparisons.js';
import { inputReader } from '../values/input-reader.js';
import { allOrNothing, conclude, readBatches, requireFaultless } from './import-conclusion.js';
import type {
  FigureOptions,
  ImportFormat,
  ImportReport,
  ImportTally,
  IncomingFile,
  OpenedFile,
} from './import-report.js';
import { type ItemsOf, previewFigures } from './preview-figures.js';

/** The conversion of one file's rows to published figures. */
export interface FigurePlan<Row> {
  /** The citation of the figures. */
  readonly source: string;
  /** The figures of a row; none if the row is not needed. Problems go to the tally. */
  readonly read: (row: Row) => readonly StagedFigure[];
  /** Called after the last row. Adds problems of the file as a whole to the tally. */
  readonly finish?: () => void;
  /** Describes the filter items of a preference in words; absent if no measure has a choice of items. */
  readonly itemsOf?: ItemsOf | null;
}

export interface FigureImport<Row> {
  readonly format: ImportFormat;
  readonly file: IncomingFile<Row>;
  readonly options: FigureOptions;
  readonly now: () => Date;
}

/** Makes the plan for a file. Returns `null`, with the problem in the tally, if the rows cannot be read. */
export type Prepare<Row> = (
  stores: CatalogueStores,
  file: OpenedFile<Row>,
  tally: ImportTally,
) => Promise<FigurePlan<Row> | null>;

/** Figures sent to the database per statement. */
const stageSize = 2_000;

/**
 * Imports a file of published figures: all of it or, if there is any problem, nothing. A preview also merges the
 * figures, but is then rolled back. Two rows for one figure are refused (`DUPLICATE`). A current figure changes
 * only if two days are known: the file's day of publication and the figure's own. Figures of an older release are
 * stored as an earlier version, and the newer figures stay current.
 *
 * Problems: `DUPLICATE`, `MALFORMED_DATE`, `PUBLICATION_DAY_REQUIRED`, `PUBLICATION_DAY_UNKNOWN`. Warnings:
 * `OLDER_RELEASE`, `FIGURES_MISSING`, `VALUE_NOT_FRACTION`, `NUMERATOR_ABOVE_DENOMINATOR`.
 */
export async function importFigures<Row>(
  sessions: DatabaseSessions,
  cataloguer: Cataloguer,
  { format, file, options, now }: FigureImport<Row>,
  prepare: Prepare<Row>,
): Promise<ImportReport> {
  return allOrNothing(file.name, (begin) =>
    sessions.inCatalogue(cataloguer, async (stores) => {
      const tally = begin();
      const opened = await file.open();
      await stores.figures.lockForWrite();
      const publishedOn = readDay(options.publishedOn ?? opened.publishedOn ?? null, now(), tally);
      const plan = await prepare(stores, opened, tally);
      await stageAll(stores, { opened, plan, tally, options });
      plan?.finish?.();
      const { figures } = stores;
      const unused = plan?.itemsOf ? await figures.removeLessPreferred() : [];
      leaveOutUnused(unused, plan?.itemsOf, tally);
      const repeated = await figures.repeated();
      for (const each of repeated) refuseRepeated(tally, each);
      requireFaultless(tally, opened);
      if (!plan) throw new Error('a file without a plan has no problem');
      if (!options.commit) tally.figures = previewFigures(await figures.staged(), unused, plan.itemsOf);
      await warnOfFigures(stores, plan.source, tally);
      const importId = randomUUID();
      const merged = await figures.merge({ importId, source: plan.source, publishedAt: now(), publishedOn });
      countMerged(tally, merged, publishedOn);
      requireFaultless(tally, opened);
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

/** The first day on which figures can have been published. */
const firstPublication = '1990-01-01';

/** Reads the day of publication. A malformed day is a problem in the tally; the rest of the file is still read. */
function readDay(text: string | null, now: Date, tally: ImportTally): PlainDate | null {
  const reader = inputReader();
  const day = reader.date([], text);
  const today = dayInLondon(now);
  // A year that is mistyped would make every real release older than this one.
  if (day !== null && (day > today || day < firstPublication)) {
    reader.add({ code: 'OUT_OF_RANGE', path: [], found: day, atLeast: firstPublication, atMost: today });
  }
  for (const problem of reader.problems) tally.refuse({ row: null, column: null, problem });
  return day;
}

interface Staging<Row> {
  readonly opened: OpenedFile<Row>;
  readonly plan: FigurePlan<Row> | null;
  readonly tally: ImportTally;
  readonly options: FigureOptions;
}

/** Stages every figure that has no problem, even if other figures have one, so that repeated rows are found too. */
async function stageAll<Row>(
  { figures }: CatalogueStores,
  { opened, plan, tally, options }: Staging<Row>,
): Promise<void> {
  let waiting: StagedFigure[] = [];
  // One batch is sent to the database while the next is read.
  let staging: Promise<void> = Promise.resolve();
  try {
    await readBatches(opened, tally, options, async (rows) => {
      if (!plan) return;
      for (const row of rows) for (const cell of plan.read(row)) waiting.push(cell);
      if (waiting.length < stageSize) return;
      await staging;
      staging = figures.stage(waiting);
      // The next `await staging` throws a failure. Until then the promise needs a handler, because an unhandled
      // rejection would end the process.
      staging.catch(() => undefined);
      waiting = [];
    });
  } finally {
    await staging;
  }
  if (waiting.length > 0) await figures.stage(waiting);
}

/** Counts the rows that are left out because the mapping prefers other filter items of the same period. */
function leaveOutUnused(
  unused: readonly LessPreferred[],
  itemsOf: ItemsOf | null | undefined,
  tally: ImportTally,
): void {
  for (const { measureId, preference, periodCode, rows } of unused) {
    if (rows > 0) tally.leaveOut('LESS_PREFERRED', itemsOf?.(measureId, preference) ?? '', periodCode, rows);
  }
}

function refuseRepeated(tally: ImportTally, { lines: [first, second] }: RepeatedFigure): void {
  tally.refuseRow(second, null, [
    { code: 'DUPLICATE', path: ['row', second], what: 'figure', first: ['row', first] },
  ]);
}

/** Warns of current figures that the file lacks, and of values that do not agree with their fractions. */
async function warnOfFigures(
  { figures }: CatalogueStores,
  source: string,
  tally: ImportTally,
): Promise<void> {
  const missing = await figures.missing(source);
  if (missing.figures > 0) {
    tally.warn({ row: null, column: null, problem: { code: 'FIGURES_MISSING', ...missing } });
  }
  for (const {
    line,
    measure,
    value,
    numerator,
    denominator,
    expected,
    isAbove,
  } of await figures.disagreeing()) {
    const fraction = `${numerator} of ${denominator}`;
    const problem = isAbove
      ? ({ code: 'NUMERATOR_ABOVE_DENOMINATOR', found: fraction, measure } as const)
      : ({ code: 'VALUE_NOT_FRACTION', found: value, measure, fraction, expected } as const);
    tally.warn({ row: line, column: null, problem });
  }
}

function countMerged(
  tally: ImportTally,
  merged: readonly MergedFigures[],
  publishedOn: PlainDate | null,
): void {
  let [undated, unknown] = [0, 0];
  for (const figures of merged) {
    tally.stored += figures.stored;
    tally.revised += figures.revised;
    tally.unchanged += figures.unchanged;
    tally.older += figures.older;
    undated += figures.undated;
    unknown += figures.unknown;
  }
  const refuse = (problem: FileProblem) => tally.refuse({ row: null, column: null, problem });
  if (undated > 0) refuse({ code: 'PUBLICATION_DAY_REQUIRED', figures: undated });
  if (unknown > 0) refuse({ code: 'PUBLICATION_DAY_UNKNOWN', figures: unknown });
  if (tally.older > 0 && publishedOn !== null) {
    const problem = { code: 'OLDER_RELEASE', figures: tally.older, publishedOn } as const;
    tally.warn({ row: null, column: null, problem });
  }
}
