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

/**
 * Finds a measure of the catalogue or, if `council` is given, a local measure of that council. `null` if there is no
 * such measure or the caller may not see it.
 */
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

/** A list of measures: those of the catalogue or, if `council` is given, those that this council may use. */
export interface MeasureList {
  /** The council's GSS code. */
  readonly council: string | null;
  readonly filter: MeasureFilter;
}

/**
 * Reads measures as a reader of the catalogue or, if `council` is given, as a member of that council. Returns `null`
 * if the caller may not read them.
 */
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

/** Reads one page of the list; `null` if the caller may not see the list. */
export const findMeasures =
  (sessions: DatabaseSessions) =>
  (
    principal: Principal,
    { council, filter, order }: MeasureList & { readonly order: MeasureOrder },
    request: PageRequest,
  ): Promise<Page<MeasureRecord> | null> =>
    readMeasures(sessions, principal, council, (measures) => measures.page(filter, order, request));

/** Counts the measures in the list; 0 if the caller may not see the list. */
export const countMeasures =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, { council, filter }: MeasureList): Promise<number> =>
    (await readMeasures(sessions, principal, council, (measures) => measures.count(filter))) ?? 0;

/**
 * Reads measures at the versions that the references name, in the order of the references. The measures are those of
 * the catalogue and, if `council` is given, also that council's own. `null` for each that does not exist or that the
 * caller may not see.
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

/**
 * Reads a page of the versions of each measure, latest first, in the order of the ids; `null` if the caller may not
 * see the council's measures.
 */
export const findVersionsOfMeasures =
  (sessions: DatabaseSessions) =>
  (
    principal: Principal,
    council: string | null,
    { ids, request }: { readonly ids: readonly string[]; readonly request: PageRequest },
  ): Promise<readonly Page<MeasureRecord>[] | null> =>
    readMeasures(sessions, principal, council, (measures) => measures.versionPages(ids, request));

/** Counts the versions of each measure, in the order of the ids; 0 for each if the caller may not see them. */
export const countVersionsOfMeasures =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string | null, ids: readonly string[]): Promise<readonly number[]> =>
    (await readMeasures(sessions, principal, council, (measures) => measures.versionCounts(ids))) ??
    ids.map(() => 0);
