import { authoriseReader, mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type {
  MeasureFilter,
  MeasureOrder,
  MeasureRecord,
  MeasureStore,
} from '../../persistence/measures/measure-store.js';
import type { MeasureReference } from '../../persistence/measures/measure-versions.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';

/** A catalogue measure or, with `council`, that council's local one. `null` if the caller may see none. */
export const findMeasure =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    key: { readonly code: string; readonly council: string | null },
  ): Promise<MeasureRecord | null> => {
    const reader = authoriseReader(principal, 'measure');
    if (key.council === null) {
      return sessions.acrossPublished(
        reader,
        async ({ measures }) => (await measures.byCodes([key.code])).get(key.code) ?? null,
      );
    }
    const tenant = mayEnter(principal, 'measure', key.council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async ({ measures }) => {
      const measure = (await measures.byCodes([key.code])).get(key.code);
      return measure?.councilId === tenant.councilId ? measure : null;
    });
  };

/** The list of the measures of the catalogue or, with `council`, of those that the council may use. */
export interface MeasureList {
  /** The council's GSS code. */
  readonly council: string | null;
  readonly filter: MeasureFilter;
}

/** Reads measures as a reader of the catalogue or a member of a council; `null` if the caller may not. */
async function readMeasures<Answer>(
  sessions: DatabaseSessions,
  principal: Principal,
  council: string | null,
  read: (measures: MeasureStore) => Promise<Answer>,
): Promise<Answer | null> {
  const reader = authoriseReader(principal, 'measures');
  if (council === null) return sessions.acrossPublished(reader, ({ measures }) => read(measures));
  const tenant = mayEnter(principal, 'measures', council);
  return tenant ? sessions.inCouncil(tenant, ({ measures }) => read(measures)) : null;
}

/** One page. `null` if the caller may not see the list. */
export const findMeasures =
  (sessions: DatabaseSessions) =>
  (
    principal: Principal,
    { council, filter, order }: MeasureList & { readonly order: MeasureOrder },
    request: PageRequest,
  ): Promise<Page<MeasureRecord> | null> =>
    readMeasures(sessions, principal, council, (measures) => measures.page(filter, order, request));

/** The number of measures in the list. */
export const countMeasures =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, { council, filter }: MeasureList): Promise<number> =>
    (await readMeasures(sessions, principal, council, (measures) => measures.count(filter))) ?? 0;

/**
 * Measures at their versions, in the order of the references, of the catalogue or, with `council`, also of that council;
 * `null` for one that is not there.
 */
export const findMeasureVersions =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string | null,
    references: readonly MeasureReference[],
  ): Promise<readonly (MeasureRecord | null)[]> => {
    const found = await readMeasures(sessions, principal, council, (measures) =>
      measures.atVersions(references),
    );
    return references.map((_reference, index) => found?.[index] ?? null);
  };

/** A page of the versions of each measure, latest first, in the order of the ids. */
export const findVersionsOfMeasures =
  (sessions: DatabaseSessions) =>
  (
    principal: Principal,
    council: string | null,
    { ids, request }: { readonly ids: readonly string[]; readonly request: PageRequest },
  ): Promise<readonly Page<MeasureRecord>[] | null> =>
    readMeasures(sessions, principal, council, (measures) => measures.versionPages(ids, request));

/** The number of versions of each measure, in the order of the ids. */
export const countVersionsOfMeasures =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string | null, ids: readonly string[]): Promise<readonly number[]> =>
    (await readMeasures(sessions, principal, council, (measures) => measures.versionCounts(ids))) ??
    ids.map(() => 0);
