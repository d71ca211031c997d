import type { AreaRecord, CouncilRecord } from '../../persistence/stores/area-store.js';
import type { AreaLevel } from '../../services/manage-councils.js';
import type { Area } from '../types/area.type.js';
import type { Council } from '../types/council.type.js';

export const presentArea = ({ gssCode, name, level }: AreaRecord): Area => ({
  gssCode,
  name,
  level: level as AreaLevel,
});

export const presentCouncil = ({
  gssCode,
  laCode,
  name,
  region,
  nation,
  councilId,
}: CouncilRecord): Council => ({
  gssCode,
  laCode,
  name,
  region: region && presentArea(region),
  nation: presentArea(nation),
  subscribes: councilId !== null,
});
