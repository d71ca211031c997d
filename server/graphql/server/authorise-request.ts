import type { Principal } from '../../access/principal.js';
import type { Services } from '../../services/services.js';
import { badRequest } from '../api/bad-request.js';
import { checkSize, documentExaminer } from '../api/limits.js';
import type { Spend } from '../plugins/cost.plugin.js';
import { identify } from './authentication.js';
import { type DocumentTexts, documentFinder } from './persisted-documents.js';
import { type GraphqlRequest, type Parameters, readRequest } from './request.js';

export interface AdmissionOptions {
  readonly services: Pick<Services, 'authenticate'>;
  /** True if anonymous callers may read public data; the default is false. */
  readonly anonymousReading?: boolean;
  /** Persisted documents by id; none by default. */
  readonly documents?: DocumentTexts;
  /** True if only persisted documents are answered. */
  readonly persistedDocumentsOnly?: boolean;
  /** Deducts points from the principal's rate limit. Throws if too few are left. If it is absent, there is no limit. */
  readonly spend?: Spend;
}

/** An authorised request, with its parameters and its principal. */
export interface Admitted {
  readonly parameters: Parameters & { readonly query: string };
  readonly principal: Principal;
  /** Authenticates the sender again later. Throws if the key has expired or was revoked in the meantime. */
  readonly identifyAgain: () => Promise<Principal>;
}

/**
 * The points that an authenticated request costs even if its document is invalid, because the document has to be
 * parsed.
 */
const requestCost = 500;

type Sender = Pick<GraphqlRequest, 'headers' | 'address' | 'requestId'>;

/** Returns a function that authenticates the sender of a request. It throws if the key or token is not valid. */
const authenticator =
  ({ services, anonymousReading = false }: AdmissionOptions) =>
  ({ headers, address, requestId }: Sender): Promise<Principal> => {
    const header = headers['authorization'];
    const authorization = Array.isArray(header) ? header.join(', ') : header;
    const { authenticate } = services;
    return identify(authorization, { address, requestId }, { authenticate, anonymousReading });
  };

/**
 * Returns the checks to run before the schema is sent as text. They are the same as for an introspection query.
 * They throw for an invalid key, for a caller without enough points, and if the service answers persisted documents
 * only, because an introspection query is not one of these.
 */
export function openIntrospection(options: AdmissionOptions): (sender: Sender) => Promise<void> {
  const { persistedDocumentsOnly = false, spend = async () => {} } = options;
  const identifySender = authenticator(options);
  return async (sender) => {
    await spend(await identifySender(sender), requestCost);
    if (persistedDocumentsOnly) {
      throw badRequest(403, 'This service answers persisted documents only, and does not send its schema.');
    }
  };
}

/**
 * Returns the checks to run before validation and execution, for queries and for streams. They throw if the request
 * is malformed, if its document is not allowed or too large, if the caller cannot be authenticated, or if the
 * caller has too few points.
 */
export function openAdmission(options: AdmissionOptions): (request: GraphqlRequest) => Promise<Admitted> {
  const { documents = new Map(), persistedDocumentsOnly = false, spend = async () => {} } = options;
  const examine = documentExaminer();
  const textOf = documentFinder(documents, persistedDocumentsOnly);
  const identifySender = authenticator(options);

  return async (request) => {
    const { method, search, body } = request;
    const parameters = readRequest(method, search, body);
    const query = textOf(parameters);
    examine(query);
    checkSize(Buffer.byteLength(body), query, parameters.operationName);
    const identifyAgain = () => identifySender(request);
    const principal = await identifyAgain();
    await spend(principal, requestCost);
    return { parameters: { ...parameters, query }, principal, identifyAgain };
  };
}
