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

/** A read in the council's session; `null` if the caller may not. `council` is a GSS code. */
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
/** Makes the reads of edges, which never fail. */
const follow = readAs(mayFollow);

const page = ({ narratives }: CouncilStores, list: NarrativeList): Promise<Page<NarrativeRecord>> =>
  narratives.page(list);

/** A page of the council's narratives. `null` if the caller may not see them. */
export const findNarratives = read('narratives', page);

/** The same as an edge of the council. */
export const findNarrativesOfCouncil = follow('narratives', page);

/** The number of the council's narratives that meet the conditions. */
export const countNarratives = follow(
  'narratives',
  ({ narratives }, filter: NarrativeFilter): Promise<number> => narratives.count(filter),
);

/** A page of narratives for each of several scorecards or measures, in their order. */
export const findNarrativesOn = follow(
  'narratives',
  (
    { narratives },
    { parents, list }: { readonly parents: NarrativeParents; readonly list: NarrativeList },
  ): Promise<readonly Page<NarrativeRecord>[]> => narratives.pagesOn(parents, list),
);

/** The number for each of several scorecards or measures, in their order. */
export const countNarrativesOn = follow(
  'narratives',
  (
    { narratives },
    { parents, filter }: { readonly parents: NarrativeParents; readonly filter: NarrativeFilter },
  ): Promise<readonly number[]> => narratives.countsOn(parents, filter),
);

/** Narratives at their versions, in the order of the references; `undefined` for one that the caller may not see. */
export const findNarrativeVersions = read(
  'narrative',
  (
    { narratives },
    references: readonly NarrativeReference[],
  ): Promise<readonly (NarrativeRecord | undefined)[]> => narratives.atVersions(references),
);

/** Every state of narratives that the caller may see, earliest first, by the narrative's id. */
export const findNarrativeStates = read(
  'narrative',
  ({ narratives }, ids: readonly string[]): Promise<ReadonlyMap<string, readonly NarrativeRecord[]>> =>
    narratives.statesOf(ids),
);
