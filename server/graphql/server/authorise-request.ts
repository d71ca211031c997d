import type { Principal } from '../../access/principal.js';
import type { Services } from '../../services/services.js';
import { checkSize, documentExaminer } from '../api/limits.js';
import type { Spend } from '../plugins/cost.plugin.js';
import { identify } from './authentication.js';
import { type DocumentTexts, documentFinder } from './persisted-documents.js';
import { type GraphqlRequest, type Parameters, readRequest } from './request.js';

export interface AdmissionOptions {
  readonly services: Pick<Services, 'authenticate'>;
  /** Whether nobody known may read what is public; not unless told. */
  readonly anonymousReading?: boolean;
  /** What is known by its id; nothing unless told. */
  readonly documents?: DocumentTexts;
  /** Whether nothing else is answered. */
  readonly persistedDocumentsOnly?: boolean;
  /** Lets somebody have so many points of cost, or throws; anybody as many as they like unless told. */
  readonly spend?: Spend;
}

/** A request that was let in: what it asks, and who asks. */
export interface Admitted {
  readonly parameters: Parameters & { readonly query: string };
  readonly principal: Principal;
  /** Who it is by then: a key may have ended. Throws where it has. */
  readonly identifyAgain: () => Promise<Principal>;
}

/** Points of any request: also one that asks for what is not there has to be read. */
const requestCost = 500;

/**
 * The fences before anything is validated or run, the same for questions and for streams: a request that can be read,
 * a document that is known and not too large, somebody who is known, and who has points left. Throws what does not pass.
 */
export function openAdmission({
  services,
  anonymousReading = false,
  documents = new Map(),
  persistedDocumentsOnly = false,
  spend = async () => {},
}: AdmissionOptions): (request: GraphqlRequest) => Promise<Admitted> {
  const examine = documentExaminer();
  const textOf = documentFinder(documents, persistedDocumentsOnly);
  const { authenticate } = services;

  return async ({ method, search, body, headers, address, requestId }) => {
    const parameters = readRequest(method, search, body);
    const query = textOf(parameters);
    examine(query);
    checkSize(Buffer.byteLength(body), query, parameters.operationName);
    const given = headers['authorization'];
    const authorization = Array.isArray(given) ? given.join(', ') : given;
    const identifyAgain = () =>
      identify(authorization, { address, requestId }, { authenticate, anonymousReading });
    const principal = await identifyAgain();
    await spend(principal, requestCost);
    return { parameters: { ...parameters, query }, principal, identifyAgain };
  };
}
