import type { AreaSnapshot } from '../../domain/publications/publication-content.js';
import type { AreaRecord, CouncilRecord, IdentifiedArea } from '../../persistence/areas/area-store.js';
import type { AreaLevel } from '../../services/access/manage-councils.js';
import type { Area } from './area.type.js';
import type { Council } from './council.type.js';

/** Converts an area. If the record has no `bodyId`, the fields `id` and `stableId` read it when they are selected. */
export const presentArea = (area: AreaRecord | IdentifiedArea): Area => ({
  gssCode: area.gssCode,
  name: area.name,
  level: area.level as AreaLevel,
  bodyId: 'bodyId' in area ? area.bodyId : null,
  asPublished: false,
});

/** An area with the code and the names that a published document gives it. */
export const presentPublishedArea = ({ gssCode, name, level }: AreaSnapshot): Area => ({
  ...{ gssCode, name, level: level as AreaLevel },
  bodyId: null,
  asPublished: true,
});

export const presentCouncil = (council: CouncilRecord): Council => ({
  gssCode: council.gssCode,
  bodyId: council.bodyId,
  laCode: council.laCode,
  name: council.name,
  region: council.region && presentArea(council.region),
  nation: presentArea(council.nation),
  type: council.type,
  openedOn: council.openedOn,
  closedOn: council.closedOn,
  predecessors: council.predecessors,
  successors: council.successors,
  codes: council.codes,
  subscribes: council.councilId !== null,
});
