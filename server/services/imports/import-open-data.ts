import { authoriseCataloguer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { areaRegister, type FigureMark } from '../../domain/areas/area-register.js';
import type { Heading } from '../../domain/imports/heading.js';
import { columnsOf, type OpenDataMapping } from '../../domain/imports/open-data-mapping.js';
import type { Measure } from '../../domain/measures/measure.js';
import type { CatalogueStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { type MappingProposal, mappingProposals } from '../../reference/open-data/index.js';
import { inputReader, textLimits } from '../values/input-reader.js';
import { importFigures } from './import-figures.js';
import type { FigureOptions, ImportReport, ImportTally, IncomingFile } from './import-report.js';
import { type OpenDataRow, openDataReader } from './open-data-reader.js';

export interface OpenDataOptions extends FigureOptions {
  /** Code of a mapping; absent: the mapping that matches the file's name. */
  readonly mapping?: string | null;
  /** The mark with which to store numbers of councils that were not open in the period; absent: left out. */
  readonly unopened?: FigureMark | null;
  /** The reason to store such numbers: the publisher's practice, or a calculation. Required with `unopened`. */
  readonly unopenedReason?: string | null;
}

/**
 * Imports one of the Department for Education's open-data files. If the database has no mapping for the file but
 * the service comes with one, the service's mapping is adopted. Measures of the mapping that the catalogue
 * lacks are added from the service's proposals; existing measures stay as they are.
 *
 * Problems: `NO_MAPPING`, `MISSING_COLUMNS`, `NOT_FOUND` (measure, area), `MALFORMED_PERIOD`, `OUT_OF_RANGE`
 * (a value outside the measure's bounds, a year that is not accepted), `PERIOD_DOES_NOT_FIT`,
 * `REQUIRED` (a reason for figures of councils that were not open), `UNKNOWN_SYMBOL`, `MALFORMED_DECIMAL`,
 * `VALUE_OR_ABSENCE_REQUIRED`, `DUPLICATE`, `NO_ROW_MATCHES`.
 */
export const importOpenData =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    file: IncomingFile<OpenDataRow>,
    options: OpenDataOptions,
  ): Promise<ImportReport> => {
    const cataloguer = authoriseCataloguer(principal, 'openDataImport');
    const figureImport = { format: 'OPEN_DATA', file, options, now } as const;
    return importFigures(sessions, cataloguer, figureImport, async (stores, opened, tally) => {
      const choice = { fileName: file.name, code: options.mapping ?? null, adoptedBy: principal.name };
      const mapping = await chooseMapping(stores, choice, tally);
      if (!mapping) return null;
      checkColumns(mapping, opened, tally);
      const measures = await findMeasures(stores, mapping, tally);
      // If a filter's column is missing, the rows of different items cannot be distinguished.
      if (mapping.filters.some((filter) => opened.place(filter) < 0)) return null;
      if (options.unopened) keepUnopened(options.unopened, options.unopenedReason, tally);
      const areas = areaRegister(await stores.areas.register());
      const unopened = {
        mark: options.unopened ?? null,
        snapshotDay: mappingProposals.find((each) => each.mapping.code === mapping.code)?.snapshotDay ?? null,
      };
      const reader = openDataReader({ mapping, measures, areas, heading: opened, unopened, tally });
      return { source: mapping.source, ...reader };
    });
  };

function keepUnopened(mark: FigureMark, text: string | null | undefined, tally: ImportTally): void {
  const reader = inputReader();
  const reason = reader.text(
    [],
    'The reason for figures of councils that were not open',
    text,
    textLimits.note,
  );
  for (const problem of reader.problems) tally.refuse({ row: null, column: null, problem });
  tally.marked = { mark, reason, figures: 0 };
}

interface MappingChoice {
  readonly fileName: string;
  /** `null` to choose by the file's name. */
  readonly code: string | null;
  readonly adoptedBy: string;
}

async function chooseMapping(
  { audit, mappings }: CatalogueStores,
  { fileName, code, adoptedBy }: MappingChoice,
  tally: ImportTally,
): Promise<OpenDataMapping | null> {
  const existing = await mappings.all();
  const isWanted = (mapping: OpenDataMapping): boolean =>
    code === null ? fileName.startsWith(mapping.fileName) : mapping.code === code;
  const longestName = (a: OpenDataMapping, b: OpenDataMapping): number =>
    b.fileName.length - a.fileName.length;
  const [match] = existing.filter(isWanted).sort(longestName);
  if (match) return match;
  const proposed = mappingProposals
    .map(({ mapping }) => mapping)
    .filter((mapping) => existing.every((other) => other.code !== mapping.code));
  const [proposal] = proposed.filter(isWanted).sort(longestName);
  if (proposal) {
    await mappings.add(proposal, adoptedBy);
    audit.record('IMPORT_MAPPING', [proposal.code], null, proposal);
    return proposal;
  }
  const allowed = [...existing, ...proposed].map((mapping) => mapping.code).sort();
  tally.refuse({
    row: null,
    column: null,
    problem: { code: 'NO_MAPPING', found: code ?? fileName, allowed },
  });
  return null;
}

function checkColumns(mapping: OpenDataMapping, { columns, place }: Heading, tally: ImportTally): void {
  const missing = columnsOf(mapping).filter((column) => place(column) < 0);
  if (missing.length === 0) return;
  tally.refuse({ row: 1, column: null, problem: { code: 'MISSING_COLUMNS', missing, found: columns } });
}

/** Reads the mapping's measures by code. Adds to the catalogue missing measures that the service proposes. */
async function findMeasures(
  { audit, measures }: CatalogueStores,
  mapping: OpenDataMapping,
  tally: ImportTally,
): Promise<ReadonlyMap<string, MeasureRecord>> {
  const codes = mapping.measures.map(({ measure }) => measure);
  const byCode = new Map(await measures.byCodes(codes));
  const proposed = proposedMeasures(mappingProposals);
  for (const code of codes.filter((each) => !byCode.has(each))) {
    const proposal = proposed.get(code);
    if (proposal) {
      const origin = { source: mapping.source, owner: department, topic: null, shortName: null };
      const added = await measures.add(null, { ...proposal, ...origin });
      byCode.set(code, added);
      audit.record('MEASURE', [code], null, added);
      tally.newMeasures.add(code);
    } else {
      const problem = { code: 'NOT_FOUND', path: [], what: 'measure', key: code } as const;
      tally.refuse({ row: null, column: null, problem });
    }
  }
  return byCode;
}

const department = 'Department for Education';

const proposedMeasures = (proposals: readonly MappingProposal[]): ReadonlyMap<string, Measure> =>
  new Map(proposals.flatMap(({ measures }) => measures.map((measure) => [measure.code, measure] as const)));
