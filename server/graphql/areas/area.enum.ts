import { councilTypes } from '../../domain/areas/council-type.js';
import { areaLevels } from '../../services/access/manage-councils.js';
import { enumOf } from '../api/enum.js';

export const areaLevelEnum = enumOf('AreaLevel', 'The level of an area.', areaLevels, {
  NATION: 'England, Wales, Scotland or Northern Ireland.',
  REGION: 'One of the nine regions of England.',
  COUNCIL: "The area of a council that runs children's services.",
});

export const councilTypeEnum = enumOf(
  'CouncilType',
  'The kind of local authority that a council is.',
  councilTypes,
  {
    COUNTY: 'A county council, in England, with districts below it.',
    UNITARY: 'A unitary authority, in England.',
    METROPOLITAN_DISTRICT: 'A metropolitan district, in England.',
    LONDON_BOROUGH: 'A London borough, or the City of London.',
    PRINCIPAL_AREA: 'A principal area, in Wales.',
  },
);
