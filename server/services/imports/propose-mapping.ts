import { authoriseCataloguer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { areaRegister } from '../../domain/areas/area-register.js';
import type { MeasureFigures } from '../../domain/imports/figure-summary.js';
import {
  type AllowedItems,
  holdAtTotals,
  possibleCombinations,
  seriesOf,
} from '../../domain/imports/item-series.js';
import { proposeMapping } from '../../domain/imports/mapping-proposal.js';
import { layoutOf, type OpenDataLayout } from '../../domain/imports/open-data-layout.js';
import type { MetaColumn } from '../../domain/imports/open-data-meta.js';
import { describeNote, type ProposalNote } from '../../domain/imports/proposal-note.js';
import type { ProposedMeasure } from '../../domain/imports/proposed-measure.js';
import type { CatalogueStores, DatabaseSessions } from '../../persistence/database.js';
import type { MappingRecord } from '../../persistence/imports/mapping-store.js';
import { mappingProposals } from '../../reference/open-data/index.js';
import { readBatches } from './import-conclusion.js';
import { FileRefused, type ImportOptions, ImportTally, type IncomingFile } from './import-report.js';
import type { OpenDataRow } from './open-data-reader.js';
import { type FileProfile, surveyOf } from './open-data-survey.js';
import type { ProblemKind } from './problem-kinds.js';

export interface ProposalOptions {
  /** The file's description, its `.meta.csv`. */
  readonly meta?: IncomingFile<MetaColumn> | null;
  /** The citation of the figures. */
  readonly source?: string | null;
  /** The only items to propose measures for, by filter. */
  readonly items?: AllowedItems;
  /** The only indicators to propose measures for; empty: all. */
  readonly indicators?: readonly string[];
  /** Columns to read as filters although all their cells are numbers. */
  readonly filters?: readonly string[];
  readonly onProgress?: ImportOptions['onProgress'];
}

/** A problem of the data file or of its description. */
export interface ProposalProblem extends ProblemKind {
  readonly fileName: string;
}

export interface ProposalReport {
  readonly outcome: 'PROPOSED' | 'REFUSED';
  readonly fileName: string;
  /** Rows below the heading, without blank ones. */
  readonly rowsRead: number;
  /** Rows of areas other than the nations, regions and councils in the register of areas. */
  readonly leftOut: number;
  /** `null` if a file is refused. Version 0 is a new mapping; any other is the version that the mapping replaces. */
  readonly mapping: MappingRecord | null;
  /** Measures of the mapping that must be defined together with the mapping. */
  readonly newMeasures: readonly ProposedMeasure[];
  readonly figures: readonly MeasureFigures[];
  readonly notes: readonly { readonly code: ProposalNote['code']; readonly message: string }[];
  readonly problems: readonly ProposalProblem[];
  readonly problemCount: number;
}

/** Maximum number of measures in a proposal, because a person has to read them. */
const measureLimit = 200;
/** Maximum number of combinations of filter items that are counted. */
const combinationLimit = 5_000;

/**
 * Proposes a mapping for one of the Department for Education's open-data files, with the measures that it needs. Reads
 * the file three times and stores nothing. Polarities stay open, because no file says which values are good.
 *
 * Problems: those of reading the two files, `MALFORMED_PERIOD`, `NO_INDICATOR`, `HIDDEN_FILTER`, `NOT_ALLOWED` (an
 * option that the file does not have), `MISSING_COLUMNS` (the description names columns that the file lacks),
 * `TOO_MANY_MEASURES`.
 */
export const proposeImportMapping =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    file: IncomingFile<OpenDataRow>,
    options: ProposalOptions = {},
  ): Promise<ProposalReport> => {
    const cataloguer = authoriseCataloguer(principal, 'importMappingPropose');
    const catalogue = await sessions.inCatalogue(cataloguer, readCatalogue);
    const tally = new ImportTally(file.name);
    const metaTally = new ImportTally(options.meta?.name ?? '');
    const proposal = await propose(file, { ...options, catalogue, tally, metaTally }).catch(
      (error: unknown) => {
        if (error instanceof Stopped) return null;
        throw error;
      },
    );
    const reports = [metaTally, tally].map((each) => each.report('REFUSED', null));
    return {
      outcome: proposal ? 'PROPOSED' : 'REFUSED',
      fileName: file.name,
      rowsRead: tally.rowsRead,
      leftOut: reports[1]?.leftOut ?? 0,
      ...(proposal ?? { mapping: null, newMeasures: [], figures: [], notes: [] }),
      problems: reports.flatMap(({ fileName, problems }) => problems.map((each) => ({ fileName, ...each }))),
      problemCount: reports.reduce((sum, { problemCount }) => sum + problemCount, 0),
    };
  };

const readCatalogue = async ({ areas, mappings, measures }: CatalogueStores) => ({
  mappings: await mappings.all(),
  measureCodes: new Set([
    ...(await measures.catalogue()).keys(),
    ...mappingProposals.flatMap((shipped) => shipped.measures.map(({ code }) => code)),
  ]),
  areas: areaRegister(await areas.register()),
});

interface Work extends ProposalOptions {
  readonly catalogue: Awaited<ReturnType<typeof readCatalogue>>;
  readonly tally: ImportTally;
  readonly metaTally: ImportTally;
}

/** Thrown to stop a proposal. The reason is a problem in one of the tallies. */
class Stopped extends Error {}

/** Runs `work`. If the file cannot be read, adds the problem to the file's tally and throws {@link Stopped}. */
async function reading<T>(tally: ImportTally, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    tally.refuse(error.problem);
    throw new Stopped();
  }
}

async function propose(
  file: IncomingFile<OpenDataRow>,
  { catalogue, tally, metaTally, ...options }: Work,
): Promise<Pick<ProposalReport, 'mapping' | 'newMeasures' | 'figures' | 'notes'>> {
  const { meta: metaFile } = options;
  const meta = metaFile ? await reading(metaTally, () => readMeta(metaFile, metaTally)) : null;
  stopIfRefused(metaTally);
  const survey = surveyOf(file, catalogue.areas, options.onProgress);
  const profile = await reading(tally, () => survey.profile(tally));
  stopIfRefused(tally);
  if (meta) checkMeta(meta, profile, metaTally);
  const layout = chosenLayout(layoutOf(profile.columns, meta, options.filters), profile, options, tally);
  stopIfRefused(tally, metaTally);

  const { items: chosen = {} } = options;
  const { indicators, notes } = layout;
  const roughly = holdAtTotals(
    layout,
    chosen,
    (allowed) => possibleCombinations(layout, allowed) <= combinationLimit,
  );
  const combinations = await reading(tally, () => survey.combinations(layout, roughly.allowed, tally));
  stopIfRefused(tally);
  const measuresOf = (allowed: AllowedItems): number =>
    seriesOf(layout, combinations, allowed).series.length * indicators.length;
  const held = holdAtTotals(layout, roughly.allowed, (allowed) => measuresOf(allowed) <= measureLimit);
  const { series, notes: joined } = seriesOf(layout, combinations, held.allowed);
  const found = series.length * indicators.length;
  if (found > measureLimit) {
    tally.refuse({
      row: null,
      column: null,
      problem: { code: 'TOO_MANY_MEASURES', found, limit: measureLimit },
    });
  }
  stopIfRefused(tally);

  const profiler = await reading(tally, () => survey.series(layout, series));
  const known = knownMapping(catalogue.mappings, file.name);
  const [identifier] = profile.identifiers;
  if (!identifier) throw new Stopped();
  const {
    mapping,
    newMeasures,
    figures,
    notes: remarks,
  } = proposeMapping({
    fileName: file.name,
    source: options.source ?? null,
    layout,
    series: profiler.profiles(),
    figures: profiler.figures(),
    identifier,
    leftOutAreas: profile.unknownAreas,
    known: known && withoutVersion(known),
    isTakenMapping: (code) => allMappings(catalogue.mappings).some((each) => each.code === code),
    isTakenMeasure: (code) => catalogue.measureCodes.has(code),
  });
  const all = [...remarks, ...notes, ...roughly.notes, ...held.notes, ...joined, ...yearTypes(profile)];
  return {
    mapping: { ...mapping, version: known?.version ?? 0 },
    newMeasures,
    figures,
    notes: all.map((note) => ({ code: note.code, message: describeNote(note) })),
  };
}

function stopIfRefused(...tallies: readonly ImportTally[]): void {
  if (tallies.some((tally) => tally.hasProblems())) throw new Stopped();
}

async function readMeta(file: IncomingFile<MetaColumn>, tally: ImportTally): Promise<readonly MetaColumn[]> {
  const opened = await file.open();
  const columns: MetaColumn[] = [];
  await readBatches(opened, tally, { commit: false }, (rows) => void columns.push(...rows));
  if (columns.length === 0 && !tally.hasProblems()) {
    tally.refuse({ row: null, column: null, problem: { code: 'FILE_EMPTY' } });
  }
  return columns;
}

/** Refuses a description that names columns which the file lacks, because it describes another file. */
function checkMeta(meta: readonly MetaColumn[], { columns }: FileProfile, tally: ImportTally): void {
  const found = columns.map(({ column }) => column);
  const missing = meta.map(({ column }) => column).filter((column) => !found.includes(column));
  if (missing.length > 0)
    tally.refuse({ row: null, column: 'col_name', problem: { code: 'MISSING_COLUMNS', missing, found } });
}

/** Returns the layout with only the chosen indicators. Refuses options that the file does not have. */
function chosenLayout(
  layout: OpenDataLayout,
  { columns }: FileProfile,
  { items = {}, indicators = [], filters = [] }: ProposalOptions,
  tally: ImportTally,
): OpenDataLayout {
  const refuse = (column: string | null, found: string, allowed: readonly string[]): void =>
    tally.refuse({ row: null, column, problem: { code: 'NOT_ALLOWED', path: [], found, allowed } });
  const all = columns.map(({ column }) => column);
  for (const filter of filters) if (!all.includes(filter)) refuse(null, filter, all);
  for (const [filter, chosen] of Object.entries(items)) {
    const column = layout.filters.find((each) => each.column === filter);
    if (!column)
      refuse(
        null,
        filter,
        layout.filters.map((each) => each.column),
      );
    else for (const item of chosen) if (!column.items.includes(item)) refuse(filter, item, column.items);
  }
  const known = layout.indicators.map(({ column }) => column);
  for (const indicator of indicators) if (!known.includes(indicator)) refuse(null, indicator, known);
  if (known.length === 0)
    tally.refuse({ row: 1, column: null, problem: { code: 'NO_INDICATOR', found: all } });
  const isChosen = ({ column }: { readonly column: string }): boolean =>
    indicators.length === 0 || indicators.includes(column);
  return { ...layout, indicators: layout.indicators.filter(isChosen) };
}

/** Returns the stored mappings, and the mappings that come with the service and are not stored yet. */
const allMappings = (stored: readonly MappingRecord[]): readonly MappingRecord[] => [
  ...stored,
  ...mappingProposals
    .map(({ mapping }) => ({ ...mapping, version: 0 }))
    .filter(({ code }) => stored.every((other) => other.code !== code)),
];

/** Finds the mapping that an import of the file would use. */
function knownMapping(stored: readonly MappingRecord[], fileName: string): MappingRecord | null {
  const [match] = allMappings(stored)
    .filter((mapping) => fileName.startsWith(mapping.fileName))
    .sort((a, b) => Math.sign(b.version) - Math.sign(a.version) || b.fileName.length - a.fileName.length);
  return match ?? null;
}

const withoutVersion = ({ version: _version, ...mapping }: MappingRecord) => mapping;

function yearTypes({ identifiers: [first, ...others] }: FileProfile): readonly ProposalNote[] {
  const different = others.filter(({ yearType }) => yearType !== first?.yearType);
  if (!first || different.length === 0) return [];
  const identifiers = [first, ...different].map(({ label }) => label);
  return [{ code: 'SEVERAL_YEAR_TYPES', identifiers, used: first.label }];
}
