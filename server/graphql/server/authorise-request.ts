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
  /** Deducts points of cost from the principal's rate limit, or throws; unlimited by default. */
  readonly spend?: Spend;
}

/** An authorised request, with its parameters and its principal. */
export interface Admitted {
  readonly parameters: Parameters & { readonly query: string };
  readonly principal: Principal;
  /** Authenticates again, later. Throws if the key has expired or was revoked since. */
  readonly identifyAgain: () => Promise<Principal>;
}

/** Points of any request, because even an invalid one has to be parsed. */
const requestCost = 500;

type Sender = Pick<GraphqlRequest, 'headers' | 'address' | 'requestId'>;

/** Authenticates the sender of a request. Throws if its key is not valid. */
const authenticator =
  ({ services, anonymousReading = false }: AdmissionOptions) =>
  ({ headers, address, requestId }: Sender): Promise<Principal> => {
    const header = headers['authorization'];
    const authorization = Array.isArray(header) ? header.join(', ') : header;
    const { authenticate } = services;
    return identify(authorization, { address, requestId }, { authenticate, anonymousReading });
  };

/**
 * The checks before the schema is sent as text: the same as for an introspection query. Throws if one fails, and if
 * only persisted documents are answered, because introspection is none of them.
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
 * The checks before validation and execution, the same for queries and for streams: a well-formed request, a document
 * that is allowed and not too large, an authenticated caller, and enough points. Throws if one fails.
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
