import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { mapPage } from '../../domain/values/map-page.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type {
  ObservationFilter,
  ObservationOrder,
} from '../../persistence/observations/observation-lists.js';
import type { ObservationRecord } from '../../persistence/observations/observation-store.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import { idsOfMeasures } from '../measures/measure-codes.js';
import { storedPeriod } from '../values/stored-period.js';
import type { ReportedObservation } from './reported-observation.js';

/** A list of a council's current figures. */
export interface ObservationList {
  /** The council's GSS code. */
  readonly council: string;
  readonly filter: Omit<ObservationFilter, 'measureIds'> & {
    /** The codes of the measures; `null` for all measures. */
    readonly measures: readonly string[] | null;
  };
}

type Ordered<List> = List & { readonly order: ObservationOrder };

/** Reads one page of the list; `null` if the caller may not see the council's figures. */
export const findObservations =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    { council, filter, order }: Ordered<ObservationList>,
    request: PageRequest,
  ): Promise<Page<ReportedObservation> | null> => {
    const tenant = mayEnter(principal, 'observations', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const page = await stores.observations.page(await resolved(stores, filter), order, request);
      return (await withMeasures(stores, [page]))[0] ?? null;
    });
  };

/** Counts the figures in the list; 0 if the caller may not see them. */
export const countObservations =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, { council, filter }: ObservationList): Promise<number> => {
    const tenant = mayEnter(principal, 'observations', council);
    if (!tenant) return 0;
    return sessions.inCouncil(tenant, async (stores) =>
      stores.observations.count(await resolved(stores, filter)),
    );
  };

/** Reads a page of the figures of each measure, in the order of the ids; `null` if the caller may not see them. */
export const findObservationsOfMeasures =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    measureIds: readonly string[],
    { council, filter, order, request }: Ordered<ObservationList> & { readonly request: PageRequest },
  ): Promise<readonly Page<ReportedObservation>[] | null> => {
    const tenant = mayEnter(principal, 'observations', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async (stores) =>
      withMeasures(
        stores,
        await stores.observations.pages(measureIds, await resolved(stores, filter), order, request),
      ),
    );
  };

/** Counts the figures of each measure, in the order of the ids; 0 for each if the caller may not see them. */
export const countObservationsOfMeasures =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    measureIds: readonly string[],
    { council, filter }: ObservationList,
  ): Promise<readonly number[]> => {
    const tenant = mayEnter(principal, 'observations', council);
    if (!tenant) return measureIds.map(() => 0);
    return sessions.inCouncil(tenant, async (stores) =>
      stores.observations.counts(measureIds, await resolved(stores, filter)),
    );
  };

async function resolved(
  { measures }: Pick<CouncilStores, 'measures'>,
  { measures: codes, ...filter }: ObservationList['filter'],
): Promise<ObservationFilter> {
  return { ...filter, measureIds: await idsOfMeasures(measures, codes) };
}

/** Adds its measure and period to each record. Reads all measures in one statement. */
export async function reportedObservations(
  { measures }: Pick<CouncilStores, 'measures'>,
  records: readonly ObservationRecord[],
): Promise<readonly ReportedObservation[]> {
  if (records.length === 0) return [];
  const byId = await measures.byIds([...new Set(records.map(({ measureId }) => measureId))]);
  return records.flatMap((record) => {
    const measure = byId.get(record.measureId);
    return measure ? [{ measure, period: storedPeriod(record.periodCode), record }] : [];
  });
}

async function withMeasures(
  stores: Pick<CouncilStores, 'measures'>,
  pages: readonly Page<ObservationRecord>[],
): Promise<readonly Page<ReportedObservation>[]> {
  const records = pages.flatMap(({ nodes }) => nodes.map(({ node }) => node));
  const observations = await reportedObservations(stores, records);
  const byId = new Map(observations.map((observation) => [observation.record.id, observation]));
  return pages.map((page) => mapPage(page, ({ id }) => byId.get(id)));
}
