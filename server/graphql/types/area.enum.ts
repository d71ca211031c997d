import { areaLevels } from '../../services/manage-councils.js';
import { enumOf } from '../enum.js';

export const areaLevelEnum = enumOf('AreaLevel', 'What kind of place an area is.', areaLevels, {
  NATION: 'England, Wales, Scotland or Northern Ireland.',
  REGION: 'One of the nine regions of England.',
  COUNCIL: "The area of a council that runs children's services.",
});
