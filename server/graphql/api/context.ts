import type { Principal } from '../../access/principal.js';
import type { Services } from '../../services/services.js';

/** The context of every resolver. */
export interface GraphqlContext {
  readonly principal: Principal;
  readonly services: Services;
  /** The id of the HTTP request, also in its response, its errors and the log. */
  readonly requestId: string;
  /** Present only in a subscription. */
  readonly stream?: StreamContext;
}

export interface StreamContext {
  /** Authenticates the subscriber again. Throws if they no longer have access. */
  readonly identifyAgain: () => Promise<Principal>;
  /** Aborted when the stream must end: the subscriber disconnected, or the service stops. */
  readonly ending: AbortSignal;
}

export const createContext = (
  services: Services,
  principal: Principal,
  requestId: string,
  stream?: StreamContext,
): GraphqlContext => ({ principal, services, requestId, ...(stream && { stream }) });
