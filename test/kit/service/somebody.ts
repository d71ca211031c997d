import { type CouncilRole, fromNowhere, type Principal } from '../../../server/access/principal.js';

/** Returns a principal with the given roles in one council. */
export const somebody = (areaCode: string, ...roles: readonly CouncilRole[]): Principal => ({
  kind: 'KEY',
  id: `key:${areaCode}:${roles.join('+')}`,
  name: `somebody of ${areaCode}`,
  platformAdministrator: false,
  memberships: [{ councilId: `tenant of ${areaCode}`, areaCode, roles }],
  suspended: [],
  accessLevel: 'EVERYTHING',
  origin: fromNowhere,
});
