import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { mapPage } from '../../domain/values/map-page.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { Page, PageRequest } from '../../persistence/sql/page.js';
import type { TargetFilter, TargetOrder } from '../../persistence/targets/target-lists.js';
import type { TargetKey, TargetRecord } from '../../persistence/targets/target-store.js';
import { definitionsOf } from '../measures/definitions-of.js';
import { idsOfMeasures } from '../measures/measure-codes.js';
import { storedPeriod } from '../values/stored-period.js';
import type { CurrentTarget } from './current-targets.js';

/**
 * A list of versions of a council's targets: all versions or, if `filter.current` is true, only the current ones.
 */
export interface TargetList {
  /** The council's GSS code. */
  readonly council: string;
  readonly filter: Omit<TargetFilter, 'measureIds'> & {
    /** The codes of the measures; `null` for all measures. */
    readonly measures: readonly string[] | null;
  };
}

export type Ordered<List> = List & { readonly order: TargetOrder };

/**
 * Finds the current target of a measure for a period and standard; `null` if there is none or the caller may not see
 * it.
 */
export const findTarget =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    key: {
      readonly council: string;
      readonly measure: string;
      readonly period: string;
      readonly standard: string;
    },
  ): Promise<CurrentTarget | null> => {
    const tenant = mayEnter(principal, 'target', key.council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async ({ measures, targets }) => {
      const measure = (await measures.byCodes([key.measure])).get(key.measure);
      if (!measure) return null;
      const current = await targets.current([measure.id], [key.period]);
      const record = current.find(({ standard }) => standard === key.standard);
      return record ? { ...record, measure, period: storedPeriod(record.periodCode) } : null;
    });
  };

/** Reads one page of the list; `null` if the caller may not see the council's targets. */
export const findTargets =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    { council, filter, order }: Ordered<TargetList>,
    request: PageRequest,
  ): Promise<Page<CurrentTarget> | null> => {
    const tenant = mayEnter(principal, 'targets', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const page = await stores.targets.page(await resolved(stores, filter), order, request);
      return (await withMeasures(stores, [page]))[0] ?? null;
    });
  };

/** Counts the targets in the list; 0 if the caller may not see them. */
export const countTargets =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, { council, filter }: TargetList): Promise<number> => {
    const tenant = mayEnter(principal, 'targets', council);
    if (!tenant) return 0;
    return sessions.inCouncil(tenant, async (stores) => stores.targets.count(await resolved(stores, filter)));
  };

/** Reads a page of the targets of each measure, in the order of the ids; `null` if the caller may not see them. */
export const findTargetsOfMeasures =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    measureIds: readonly string[],
    { council, filter, order, request }: Ordered<TargetList> & { readonly request: PageRequest },
  ): Promise<readonly Page<CurrentTarget>[] | null> => {
    const tenant = mayEnter(principal, 'targets', council);
    if (!tenant) return null;
    return sessions.inCouncil(tenant, async (stores) =>
      withMeasures(
        stores,
        await stores.targets.pages(measureIds, await resolved(stores, filter), order, request),
      ),
    );
  };

/** Counts the targets of each measure, in the order of the ids; 0 for each if the caller may not see them. */
export const countTargetsOfMeasures =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    measureIds: readonly string[],
    { council, filter }: TargetList,
  ): Promise<readonly number[]> => {
    const tenant = mayEnter(principal, 'targets', council);
    if (!tenant) return measureIds.map(() => 0);
    return sessions.inCouncil(tenant, async (stores) =>
      stores.targets.counts(measureIds, await resolved(stores, filter)),
    );
  };

/**
 * The name of a target: either of one version, by the id of its row and the version of its measure's definition, or
 * of the current version, by the target's key.
 */
type TargetName = { readonly rowId: string; readonly definition: number } | TargetKey;

/**
 * Reads targets by their names, in the order of the names; `undefined` for each that does not exist or that the
 * caller may not see. Reads named versions in one statement and current versions in another.
 */
export const findTargetsByIds =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    council: string,
    names: readonly TargetName[],
  ): Promise<readonly (CurrentTarget | undefined)[]> => {
    const tenant = mayEnter(principal, 'target', council);
    if (!tenant) return names.map(() => undefined);
    return sessions.inCouncil(tenant, async (stores) => {
      const rowIds = [...new Set(names.flatMap((name) => ('rowId' in name ? name.rowId : [])))];
      const keys = names.flatMap((name) => ('rowId' in name ? [] : name));
      const versions = rowIds.length > 0 ? await stores.targets.byIds(rowIds) : [];
      const current =
        keys.length > 0
          ? await stores.targets.current(
              [...new Set(keys.map(({ measureId }) => measureId))],
              [...new Set(keys.map(({ periodCode }) => periodCode))],
            )
          : [];
      const targets = new Map(
        (await withRecords(stores, [...versions, ...current])).map((target) => [target.id, target]),
      );
      const currentIds = new Map(current.map((record) => [textOf(record), record.id]));
      const found = names.map((name) =>
        targets.get('rowId' in name ? name.rowId : (currentIds.get(textOf(name)) ?? '')),
      );
      const definitions = await definitionsOf(
        stores,
        names.map((name, index) => {
          const measure = found[index]?.measure;
          return { measure, definition: 'rowId' in name ? name.definition : (measure?.version ?? 0) };
        }),
      );
      return found.map((target, index) => {
        const measure = definitions[index];
        return target && measure && { ...target, measure };
      });
    });
  };

const textOf = ({ measureId, periodCode, standard }: TargetKey): string =>
  [measureId, periodCode, standard].join(' ');

/** Returns the filter with the ids of the measures instead of their codes. */
export async function resolved(
  { measures }: Pick<CouncilStores, 'measures'>,
  { measures: codes, ...filter }: TargetList['filter'],
): Promise<TargetFilter> {
  return { ...filter, measureIds: await idsOfMeasures(measures, codes) };
}

async function withRecords(
  { measures }: Pick<CouncilStores, 'measures'>,
  records: readonly TargetRecord[],
): Promise<readonly CurrentTarget[]> {
  if (records.length === 0) return [];
  const byId = await measures.byIds([...new Set(records.map(({ measureId }) => measureId))]);
  return records.flatMap((record) => {
    const measure = byId.get(record.measureId);
    return measure ? [{ ...record, measure, period: storedPeriod(record.periodCode) }] : [];
  });
}

/** Adds measures and periods to the targets of all pages. Reads the measures in one statement. */
export async function withMeasures(
  stores: Pick<CouncilStores, 'measures'>,
  pages: readonly Page<TargetRecord>[],
): Promise<readonly Page<CurrentTarget>[]> {
  const records = pages.flatMap(({ nodes }) => nodes.map(({ node }) => node));
  const targets = new Map((await withRecords(stores, records)).map((target) => [target.id, target]));
  return pages.map((page) => mapPage(page, ({ id }) => targets.get(id)));
}
