import { authoriseCataloguer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { checkMapping, type OpenDataMapping } from '../../domain/imports/open-data-mapping.js';
import { below, ok, type Problem, type Result, refused } from '../../domain/values/problem.js';
import type { CatalogueStores, DatabaseSessions } from '../../persistence/database.js';
import type { MappingRecord } from '../../persistence/imports/mapping-store.js';
import type { Order } from '../../persistence/sql/order.js';
import { mappingProposals } from '../../reference/open-data/index.js';
import { type DefineMeasureInput, defineInCatalogue } from '../measures/define-measure.js';

/** A mapping. Version 0 marks a mapping that comes with the service and that no import has adopted yet. */
export type ImportMapping = MappingRecord;

/** Conditions on mappings; `null` sets none. */
export interface ImportMappingFilter {
  /** The code of a measure that the mapping reads. */
  readonly measure: string | null;
  /** True: mappings in the database. False: mappings that come with the service and that no import has adopted. */
  readonly stored: boolean | null;
}

export type ImportMappingOrder = Order<'CODE' | 'FILE_NAME'>;

/** Lists the mappings that an import can use and that meet the filter, in the given order. */
export const listImportMappings =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    { measure, stored }: ImportMappingFilter,
    { field, direction }: ImportMappingOrder,
  ): Promise<readonly ImportMapping[]> => {
    const mappings = await findImportMappings(sessions)(principal);
    const chosen = mappings.filter(
      ({ version, measures }) =>
        (measure === null || measures.some((each) => each.measure === measure)) &&
        (stored === null || version > 0 === stored),
    );
    const keyOf = ({ code, fileName }: ImportMapping) => (field === 'CODE' ? code : `${fileName} ${code}`);
    const ascending = [...chosen].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return direction === 'ASC' ? ascending : ascending.toReversed();
  };

/** Reads every mapping that an import can use, ordered by code. */
export const findImportMappings =
  (sessions: DatabaseSessions) =>
  async (principal: Principal): Promise<readonly ImportMapping[]> =>
    sessions.inCatalogue(authoriseCataloguer(principal, 'importMappings'), async ({ mappings }) => {
      const existing = await mappings.all();
      const proposed = mappingProposals
        .map(({ mapping }) => ({ ...mapping, version: 0 }))
        .filter(({ code }) => existing.every((other) => other.code !== code));
      return [...existing, ...proposed].sort((a, b) => (a.code < b.code ? -1 : 1));
    });

/** A mapping to store, with new measures for it that the catalogue lacks. */
export interface DefineMappingInput extends ImportMapping {
  readonly newMeasures?: readonly DefineMeasureInput[];
}

/**
 * Adds a mapping (version 0), or changes the given version of a mapping, and defines the new measures: all of it or
 * nothing. Figures that were imported with the mapping stay as they are until their file is imported again.
 *
 * Problems: those of `checkMapping`, those of `defineMeasure` below `newMeasures`, `NOT_ALLOWED` (a new measure of a
 * council), `NOT_FOUND` (a measure that neither the input nor the catalogue nor the service has), `ALREADY_EXISTS`,
 * `STALE`, `DUPLICATE` (a new measure twice).
 */
export const defineImportMapping =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: DefineMappingInput): Promise<Result<ImportMapping>> =>
    sessions.inCatalogue(authoriseCataloguer(principal, 'importMappingDefine'), async (stores) => {
      const { audit, mappings, measures } = stores;
      const { version, newMeasures = [], ...mapping } = input;
      const refusals = await defineAll(stores, newMeasures);
      const catalogue = await measures.byCodes(mapping.measures.map(({ measure }) => measure));
      const known = [...catalogue.keys(), ...newMeasures.map(({ code }) => code)];
      const problems = [...checkMapping(mapping), ...unknownMeasures(mapping, known), ...refusals];
      if (problems.length > 0) return refused(...problems);
      await mappings.lockForWrite();
      const current = (await mappings.all()).find(({ code }) => code === mapping.code);
      if (current && version === 0) {
        return refused({ code: 'ALREADY_EXISTS', path: ['code'], what: 'mapping', key: mapping.code });
      }
      const currentVersion = current?.version ?? 0;
      if (version !== currentVersion) return refused({ code: 'STALE', path: ['version'], currentVersion });
      if (current) await mappings.change(mapping, principal.name);
      else await mappings.add(mapping, principal.name);
      const record = { ...mapping, version: version + 1 };
      audit.record('IMPORT_MAPPING', [mapping.code], current, record);
      return ok(record);
    });

/** Defines measures of the catalogue one after another. Returns the problems of all the measures. */
async function defineAll(
  stores: CatalogueStores,
  newMeasures: readonly DefineMeasureInput[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [index, { council, ...measure }] of newMeasures.entries()) {
    const path = ['newMeasures', index];
    const first = newMeasures.findIndex(({ code }) => code === measure.code);
    if (first < index) {
      const place = ['newMeasures', first, 'code'];
      problems.push({ code: 'DUPLICATE', path: [...path, 'code'], what: 'measure', first: place });
      continue;
    }
    if (council) {
      problems.push({
        code: 'NOT_ALLOWED',
        path: [...path, 'council'],
        found: council,
        allowed: ['measures of no council'],
      });
    }
    const result = await defineInCatalogue(stores, measure);
    if (!result.ok) problems.push(...result.problems.map((problem) => below(problem, ...path)));
  }
  return problems;
}

/**
 * Finds the mapping's unknown measures. Measures that come with the service are allowed, because the first import
 * that needs them adds them.
 */
function unknownMeasures({ measures }: OpenDataMapping, knownCodes: readonly string[]) {
  const proposed = mappingProposals.flatMap((proposal) => proposal.measures.map(({ code }) => code));
  return measures.flatMap(({ measure }, index) => {
    if (knownCodes.includes(measure) || proposed.includes(measure)) return [];
    const path = ['measures', index, 'measure'];
    return [{ code: 'NOT_FOUND', path, what: 'measure', key: measure } as const];
  });
}
