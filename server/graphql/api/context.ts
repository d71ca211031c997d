import type { Principal } from '../../access/principal.js';
import type { Services } from '../../services/services.js';
import { presentCouncil } from '../areas/area.present.js';
import type { Council } from '../areas/council.type.js';

/** What every resolver is given. */
export interface GraphqlContext {
  readonly principal: Principal;
  readonly services: Services;
  /** Of the HTTP request; in its answer, its errors and the log. */
  readonly requestId: string;
  /** The council whose own something is; `null` for what is shared. Read once, however many ask. */
  readonly councilOf: (councilId: string | null) => Promise<Council | null> | null;
  /** Of a stream alone. */
  readonly stream?: StreamContext;
}

/** What an answer is given that does not end by itself. */
export interface StreamContext {
  /** Whoever opened it, as they are known now. Throws where they are let in no more. */
  readonly identifyAgain: () => Promise<Principal>;
  /** Says when the stream is to end: whoever opened it has gone, or the service stops. */
  readonly ending: AbortSignal;
}

export function createContext(
  services: Services,
  principal: Principal,
  requestId: string,
  stream?: StreamContext,
): GraphqlContext {
  const councils = new Map<string, Promise<Council | null>>();
  return {
    principal,
    services,
    requestId,
    ...(stream && { stream }),
    councilOf(councilId) {
      // Somebody sees what is a council's own as its member and in no other way, so that they can name it.
      const membership = principal.memberships.find((candidate) => candidate.councilId === councilId);
      if (!membership) return null;
      const { areaCode } = membership;
      const known = councils.get(areaCode) ?? findCouncil(areaCode);
      councils.set(areaCode, known);
      return known;
    },
  };

  async function findCouncil(areaCode: string): Promise<Council | null> {
    const council = await services.findCouncil(principal, areaCode);
    return council && presentCouncil(council);
  }
}
