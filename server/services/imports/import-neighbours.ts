import { randomUUID } from 'node:crypto';
import { authoriseCataloguer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type AreaRegister, areaRegister } from '../../domain/areas/area-register.js';
import { checkEdition, type GroupMember, nearestFirst } from '../../domain/comparisons/comparison-group.js';
import type {
  ComparisonGroupRecord,
  ComparisonGroupStore,
  NewEdition,
} from '../../persistence/comparisons/comparison-group-store.js';
import type { CatalogueStores, DatabaseSessions } from '../../persistence/database.js';
import { projectNeighbours } from '../comparisons/project-comparisons.js';
import { inputReader } from '../values/input-reader.js';
import { allOrNothing, conclude, readBatches, requireFaultless } from './import-conclusion.js';
import { type ImportOptions, type ImportReport, ImportTally, type IncomingFile } from './import-report.js';
import { unknownAreas } from './unknown-areas.js';

/** A row of the file: the list of one council's neighbours. */
export interface NeighbourList {
  readonly line: number;
  /** The column that has `laCode`. */
  readonly column: string;
  /** The three digits of the council whose neighbours the row lists. */
  readonly laCode: string;
  /** Nearest first. */
  readonly members: readonly {
    readonly column: string;
    readonly laCode: string;
    readonly proximity: string | null;
  }[];
}

export interface NeighboursOptions extends ImportOptions {
  /** The day from which the lists apply, `2025-04-01`. */
  readonly effectiveFrom: string;
  /** The publisher; absent: the Department for Education, with the file's name. */
  readonly source?: string | null;
}

/**
 * Imports a file of statistical neighbours. Each row becomes an edition of the shared list of one council; a list
 * that does not exist is created. Editions never change: a second import of an edition has no effect, and a
 * different edition from the same day is refused.
 *
 * Problems: `MALFORMED_DATE`, `NOT_FOUND` (no council has the number), those of `checkEdition`, `DUPLICATE`
 * (two rows for one council), `ALREADY_EXISTS` (another edition from that day).
 */
export const importNeighbours =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    file: IncomingFile<NeighbourList>,
    options: NeighboursOptions,
  ): Promise<ImportReport> => {
    const cataloguer = authoriseCataloguer(principal, 'neighboursImport');
    const source = options.source ?? `Department for Education, statistical neighbours (${file.name})`;
    const reader = inputReader();
    const effectiveFrom = reader.date(['effectiveFrom'], options.effectiveFrom);
    if (!effectiveFrom) {
      const tally = new ImportTally(file.name);
      for (const problem of reader.problems) tally.refuse({ row: null, column: null, problem });
      return tally.report('REFUSED', null);
    }
    return allOrNothing(file.name, (begin) =>
      sessions.inCatalogue(cataloguer, async (stores) => {
        const tally = begin();
        const opened = await file.open();
        const areas = areaRegister(await stores.areas.register());
        const lists: NeighbourList[] = [];
        await readBatches(opened, tally, options, (rows) => void lists.push(...rows));
        const editions = readLists(lists, areas, { effectiveFrom, source }, tally);
        const headings = tally.rowsRead - lists.length;
        if (headings > 0) tally.leaveOut('HEADING', 'rows without a number', '', headings);
        for (const edition of editions) await storeEdition(stores, edition, tally);
        requireFaultless(tally, opened);
        if (options.commit && tally.stored > 0) {
          const councils = editions.map(({ ownCode }) => ownCode);
          await projectNeighbours(stores, councils, effectiveFrom);
        }
        const importedBy = principal.name;
        const importId = randomUUID();
        const format = 'STATISTICAL_NEIGHBOURS';
        return conclude(stores, { importId, format, importedBy, options }, opened, tally);
      }),
    );
  };

interface ReadEdition {
  readonly list: NeighbourList;
  readonly ownCode: string;
  readonly edition: NewEdition;
}

function readLists(
  lists: readonly NeighbourList[],
  areas: AreaRegister,
  { effectiveFrom, source }: Pick<NewEdition, 'effectiveFrom' | 'source'>,
  tally: ImportTally,
): readonly ReadEdition[] {
  const firstOf = new Map<string, number>();
  const unknown = unknownAreas(areas);
  return lists.flatMap((list) => {
    const { line } = list;
    const findCouncil = ({ laCode, column }: { readonly laCode: string; readonly column: string }) => {
      const gssCode = areas.byNumber(laCode, effectiveFrom)?.gssCode;
      if (gssCode === undefined) {
        tally.refuseRow(line, column, [unknown.number(laCode)]);
      }
      return gssCode;
    };
    const ownCode = findCouncil(list);
    const members = list.members.flatMap((member, index): readonly GroupMember[] => {
      const gssCode = findCouncil(member);
      return gssCode === undefined ? [] : [{ rank: index + 1, gssCode, proximity: member.proximity }];
    });
    if (ownCode === undefined || members.length < list.members.length) return [];
    const edition = { effectiveFrom, source, members };
    for (const problem of checkEdition(edition, ownCode)) {
      const column = list.members[Number(problem.path[1])]?.column ?? list.column;
      tally.refuseRow(line, column, [problem]);
    }
    const first = firstOf.get(ownCode);
    if (first !== undefined) {
      const path = ['row', line];
      tally.refuseRow(line, list.column, [
        { code: 'DUPLICATE', path, what: 'council', first: ['row', first] },
      ]);
    }
    firstOf.set(ownCode, first ?? line);
    return [{ list, ownCode, edition }];
  });
}

async function storeEdition(
  { audit, comparisonGroups: groups }: Pick<CatalogueStores, 'audit' | 'comparisonGroups'>,
  { list, ownCode, edition }: ReadEdition,
  tally: ImportTally,
): Promise<void> {
  if (tally.hasProblems()) return;
  const group = (await groups.neighboursOf(ownCode)) ?? (await defineGroup(groups, ownCode));
  const current = group.editions.find(({ effectiveFrom }) => effectiveFrom === edition.effectiveFrom);
  if (!current) {
    await groups.addEdition(group, edition);
    audit.record('COMPARISON_GROUP', [group.code], null, edition);
    tally.stored += 1;
  } else if (isUnchanged(current, edition)) tally.unchanged += 1;
  else {
    const key = edition.effectiveFrom;
    const what = 'different edition from';
    tally.refuseRow(list.line, list.column, [{ code: 'ALREADY_EXISTS', path: [], what, key }]);
  }
}

async function defineGroup(groups: ComparisonGroupStore, ownCode: string): Promise<ComparisonGroupRecord> {
  const code = `statistical-neighbours-${ownCode.toLowerCase()}`;
  const name = { en: `Statistical neighbours of ${ownCode}`, cy: `Cymdogion ystadegol ${ownCode}` };
  const kind = 'STATISTICAL_NEIGHBOURS';
  await groups.define({ councilId: null, code, name, kind, neighboursOf: ownCode }, undefined);
  const group = await groups.find(code);
  if (!group) throw new Error(`the comparison group ${code} was not stored`);
  return group;
}

const isUnchanged = (a: NewEdition, b: NewEdition): boolean =>
  JSON.stringify(nearestFirst(a).map(inOrder)) === JSON.stringify(nearestFirst(b).map(inOrder));

const inOrder = ({ rank, gssCode, proximity }: GroupMember) => [rank, gssCode, proximity];
