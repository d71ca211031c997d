import type { TenantOperation } from '../../access/permissions.js';
import { mayEnter, mayFollow } from '../../access/policy.js';
import type { Principal, Tenant } from '../../access/principal.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type {
  NarrativeFilter,
  NarrativeList,
  NarrativeParents,
} from '../../persistence/narratives/narrative-list.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { NarrativeReference } from '../../persistence/narratives/narrative-states.js';
import type { Page } from '../../persistence/sql/page.js';

type Admit = (principal: Principal, operation: TenantOperation, areaCode: string) => Tenant | undefined;

/**
 * Makes a function that reads in the council's session. It returns `null` if the caller may not read. `council` is a
 * GSS code.
 */
const readAs =
  (admit: Admit) =>
  <Input, Output>(
    operation: TenantOperation,
    work: (stores: CouncilStores, input: Input) => Promise<Output>,
  ) =>
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string, input: Input): Promise<Output | null> => {
    const tenant = admit(principal, operation, council);
    return tenant ? sessions.inCouncil(tenant, (stores) => work(stores, input)) : null;
  };

const read = readAs(mayEnter);
/**
 * Makes a read for a field of another GraphQL object. It never throws: if a function made by {@link read} would
 * throw, it returns `null`.
 */
const follow = readAs(mayFollow);

const page = ({ narratives }: CouncilStores, list: NarrativeList): Promise<Page<NarrativeRecord>> =>
  narratives.page(list);

/** Reads a page of the council's narratives; `null` if the caller may not see them. */
export const findNarratives = read('narratives', page);

/**
 * Reads a page for a field of the council, as {@link findNarratives} does, but returns `null` if that function would
 * throw.
 */
export const findNarrativesOfCouncil = follow('narratives', page);

/** Counts the council's narratives that meet the conditions; `null` if the caller may not see them. */
export const countNarratives = follow(
  'narratives',
  ({ narratives }, filter: NarrativeFilter): Promise<number> => narratives.count(filter),
);

/**
 * Reads a page of the narratives on each of several scorecards or measures, in the order of `parents`; `null` if the
 * caller may not see them.
 */
export const findNarrativesOn = follow(
  'narratives',
  (
    { narratives },
    { parents, list }: { readonly parents: NarrativeParents; readonly list: NarrativeList },
  ): Promise<readonly Page<NarrativeRecord>[]> => narratives.pagesOn(parents, list),
);

/**
 * Counts the narratives on each of several scorecards or measures, in the order of `parents`; `null` if the caller
 * may not see them.
 */
export const countNarrativesOn = follow(
  'narratives',
  (
    { narratives },
    { parents, filter }: { readonly parents: NarrativeParents; readonly filter: NarrativeFilter },
  ): Promise<readonly number[]> => narratives.countsOn(parents, filter),
);

/**
 * Reads narratives at the versions that the references name, in the order of the references; `undefined` for each
 * that the caller may not see.
 */
export const findNarrativeVersions = read(
  'narrative',
  (
    { narratives },
    references: readonly NarrativeReference[],
  ): Promise<readonly (NarrativeRecord | undefined)[]> => narratives.atVersions(references),
);

/** Reads every state of the narratives that the caller may see, earliest first, by the id of the narrative. */
export const findNarrativeStates = read(
  'narrative',
  ({ narratives }, ids: readonly string[]): Promise<ReadonlyMap<string, readonly NarrativeRecord[]>> =>
    narratives.statesOf(ids),
);
