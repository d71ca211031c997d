import { councilTypes } from '../../domain/areas/council-type.js';
import { reorganisationHistories } from '../../domain/areas/reorganisation.js';
import { reorganisationKinds } from '../../domain/areas/reorganisation-kind.js';
import { areaLevels } from '../../services/access/manage-councils.js';
import { enumOf } from '../api/enum.js';

export const areaLevelEnum = enumOf('AreaLevel', 'The level of an area.', areaLevels, {
  NATION: 'England, Wales, Scotland or Northern Ireland.',
  REGION: 'One of the nine regions of England.',
  COUNCIL: "The area of a council that runs children's services.",
});

export const reorganisationKindEnum = enumOf(
  'ReorganisationKind',
  'The kind of a reorganisation of councils.',
  reorganisationKinds,
  {
    WENT_ON: 'The council went on as one council, under a new code.',
    MERGED_WHOLE: 'The new area is exactly the old areas together.',
    DIVIDED: 'The old area was divided.',
    REDRAWN: 'Several councils closed and several opened, or a part moved.',
  },
);

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

export const reorganisationHistoryEnum = enumOf(
  'ReorganisationHistory',
  'The earlier figures of a council after a reorganisation.',
  reorganisationHistories,
  {
    CONTINUES: 'It is the same council, and its series continues.',
    POOLED: 'A new series starts. Earlier figures are the pooled ones of its predecessors.',
    NONE: 'A new series starts. Earlier figures are only those that are calculated again for its area.',
  },
);
