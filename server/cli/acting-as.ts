import { type CouncilRole, operator, type Principal } from '../access/principal.js';
import type { Services } from '../services/services.js';
import { Refused } from './failure.js';

export const unknownCouncil = (gssCode: string): Refused =>
  new Refused(
    `No council with the code '${gssCode}' uses this service. Write its GSS code, such as E08000018.`,
  );

/**
 * Returns a principal for the operator of this process, with only `role` and only in the council; a suspended
 * council is allowed. Throws `Refused` if the council does not use the service.
 */
export async function operatorIn(services: Services, gssCode: string, role: CouncilRole): Promise<Principal> {
  const council = await services.findCouncil(operator, gssCode);
  if (!council?.councilId) throw unknownCouncil(gssCode);
  const { councilId, gssCode: areaCode } = council;
  return {
    ...operator,
    platformAdministrator: false,
    memberships: [{ councilId, areaCode, roles: [role] }],
  };
}

/**
 * Returns a principal for the operator of this process: the administrator of the council, or of the platform if
 * no council is given.
 */
export const administratorOf = async (services: Services, gssCode: string | undefined): Promise<Principal> =>
  gssCode === undefined ? operator : operatorIn(services, gssCode, 'COUNCIL_ADMINISTRATOR');
