import { authoriseCataloguer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { checkMapping, type OpenDataMapping } from '../../domain/imports/open-data-mapping.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MappingRecord } from '../../persistence/imports/mapping-store.js';
import { mappingProposals } from '../../reference/open-data/index.js';

/** A mapping. Version 0 comes with the service and has not been adopted by an import yet. */
export type ImportMapping = MappingRecord;

/** Every mapping that an import can use, ordered by code. */
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

/**
 * Adds a mapping (version 0), or changes the given version of one. Figures imported with it stay as they are
 * until the file is imported again.
 *
 * Problems: those of `checkMapping`, `NOT_FOUND` (a measure that neither the catalogue nor the service has),
 * `ALREADY_EXISTS`, `STALE`.
 */
export const defineImportMapping =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: ImportMapping): Promise<Result<ImportMapping>> =>
    sessions.inCatalogue(
      authoriseCataloguer(principal, 'importMappingDefine'),
      async ({ audit, mappings, measures }) => {
        const { version, ...mapping } = input;
        const catalogue = await measures.byCodes(mapping.measures.map(({ measure }) => measure));
        const problems = [...checkMapping(mapping), ...unknownMeasures(mapping, [...catalogue.keys()])];
        if (problems.length > 0) return refused(...problems);
        const current = (await mappings.all()).find(({ code }) => code === mapping.code);
        if (current && version === 0) {
          return refused({ code: 'ALREADY_EXISTS', path: ['code'], what: 'mapping', key: mapping.code });
        }
        if (current && !(await mappings.change(mapping, version, principal.name))) {
          return refused({ code: 'STALE', path: ['version'], currentVersion: current.version });
        }
        if (!current) await mappings.add(mapping, principal.name);
        const record = { ...mapping, version: current ? version + 1 : 1 };
        audit.record('IMPORT_MAPPING', [mapping.code], current, record);
        return ok(record);
      },
    );

/** Measures that come with the service are no problem: the first import that needs them adds them. */
function unknownMeasures({ measures }: OpenDataMapping, catalogueCodes: readonly string[]) {
  const proposed = mappingProposals.flatMap((proposal) => proposal.measures.map(({ code }) => code));
  return measures.flatMap(({ measure }, index) => {
    if (catalogueCodes.includes(measure) || proposed.includes(measure)) return [];
    const path = ['measures', index, 'measure'];
    return [{ code: 'NOT_FOUND', path, what: 'measure', key: measure } as const];
  });
}
