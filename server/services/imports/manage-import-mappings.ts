import { authoriseCataloguer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { checkMapping, type OpenDataMapping } from '../../domain/imports/open-data-mapping.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MappingRecord } from '../../persistence/imports/mapping-store.js';
import { mappingProposals } from '../../reference/open-data/index.js';

/** A mapping; version 0 is one that comes with the service and no import has adopted yet. */
export type ImportMapping = MappingRecord;

/** Every mapping that an import would choose from, by code. */
export const findImportMappings =
  (sessions: DatabaseSessions) =>
  async (principal: Principal): Promise<readonly ImportMapping[]> =>
    sessions.inCatalogue(authoriseCataloguer(principal, 'importMappings'), async ({ mappings }) => {
      const stored = await mappings.all();
      const proposed = mappingProposals
        .map(({ mapping }) => ({ ...mapping, version: 0 }))
        .filter(({ code }) => stored.every((other) => other.code !== code));
      return [...stored, ...proposed].sort((a, b) => (a.code < b.code ? -1 : 1));
    });

/**
 * Adds a mapping (version 0), or changes one from a known version. What was imported by it stays as it is
 * until the file is imported again.
 *
 * Problems: those of `checkMapping`, `NOT_FOUND` (a measure that the catalogue has not), `ALREADY_EXISTS`,
 * `STALE`.
 */
export const defineImportMapping =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: ImportMapping): Promise<Result<ImportMapping>> =>
    sessions.inCatalogue(
      authoriseCataloguer(principal, 'importMappingDefine'),
      async ({ audit, mappings, measures }) => {
        const { version, ...mapping } = input;
        const known = await measures.byCodes(mapping.measures.map(({ measure }) => measure));
        const problems = [...checkMapping(mapping), ...unknownMeasures(mapping, [...known.keys()])];
        if (problems.length > 0) return refused(...problems);
        const current = (await mappings.all()).find(({ code }) => code === mapping.code);
        if (current && version === 0) {
          return refused({ code: 'ALREADY_EXISTS', path: ['code'], what: 'mapping', key: mapping.code });
        }
        if (current && !(await mappings.change(mapping, version, principal.name))) {
          return refused({ code: 'STALE', path: ['version'], currentVersion: current.version });
        }
        if (!current) await mappings.add(mapping, principal.name);
        const stored = { ...mapping, version: current ? version + 1 : 1 };
        audit.record('IMPORT_MAPPING', [mapping.code], current, stored);
        return ok(stored);
      },
    );

/** Measures that come with the service are added by the first import that needs them. */
function unknownMeasures({ measures }: OpenDataMapping, known: readonly string[]) {
  const proposed = mappingProposals.flatMap((proposal) => proposal.measures.map(({ code }) => code));
  return measures.flatMap(({ measure }, index) => {
    if (known.includes(measure) || proposed.includes(measure)) return [];
    const path = ['measures', index, 'measure'];
    return [{ code: 'NOT_FOUND', path, what: 'measure', key: measure } as const];
  });
}
