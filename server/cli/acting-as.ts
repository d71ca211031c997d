import { type CouncilRole, operator, type Principal } from '../access/principal.js';
import type { Services } from '../services/services.js';
import { Refused } from './failure.js';

export const unknownCouncil = (gssCode: string): Refused =>
  new Refused(`No council with the code '${gssCode}' uses this service. Write its GSS code, as E08000018.`);

/** Whoever runs the process, with a role in the council, be it suspended or not. */
export async function operatorIn(services: Services, gssCode: string, role: CouncilRole): Promise<Principal> {
  const council = await services.findCouncil(operator, gssCode);
  if (!council?.councilId) throw unknownCouncil(gssCode);
  const { councilId } = council;
  return {
    ...operator,
    platformAdministrator: false,
    memberships: [{ councilId, areaCode: gssCode, roles: [role] }],
  };
}

/** Whoever runs the process, as administrator of the council, or (without one) of the platform. */
export const administratorOf = async (services: Services, gssCode: string | undefined): Promise<Principal> =>
  gssCode === undefined ? operator : operatorIn(services, gssCode, 'COUNCIL_ADMINISTRATOR');
