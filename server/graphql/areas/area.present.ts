import type { AreaRecord, CouncilRecord } from '../../persistence/areas/area-store.js';
import type { AreaLevel } from '../../services/access/manage-councils.js';
import type { Area } from './area.type.js';
import type { Council } from './council.type.js';

export const presentArea = ({ gssCode, name, level }: AreaRecord): Area => ({
  gssCode,
  name,
  level: level as AreaLevel,
});

export const presentCouncil = ({ councilId, region, nation, ...council }: CouncilRecord): Council => ({
  gssCode: council.gssCode,
  laCode: council.laCode,
  name: council.name,
  region: region && presentArea(region),
  nation: presentArea(nation),
  type: council.type,
  openedOn: council.openedOn,
  closedOn: council.closedOn,
  predecessors: council.predecessors,
  successors: council.successors,
  subscribes: councilId !== null,
});
