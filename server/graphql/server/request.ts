import { z } from 'zod';
import { badRequest } from '../api/bad-request.js';

/** An HTTP request as passed on by the web server. */
export interface GraphqlRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly search: string;
  /** Unparsed UTF-8 text; empty if there is no body. */
  readonly body: string;
  readonly requestId: string;
  /** IP address of the client. */
  readonly address: string;
}

/** The parameters of GraphQL over HTTP. The document is sent either as text or by its id. */
export interface Parameters {
  readonly query?: string | null | undefined;
  readonly documentId?: string | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

const text = z.string('must be a text').nullish();
const map = z.record(z.string(), z.unknown(), 'must be an object').nullish();
const wellFormed = z.object(
  { query: text, documentId: text, operationName: text, variables: map, extensions: map },
  'must be a JSON object; several requests in one are not taken',
);

function json(what: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw badRequest(400, `${what} cannot be read as JSON.`);
  }
}

/**
 * Reads the parameters of a URL. An empty value counts as left out, except for `query`. Throws `BAD_REQUEST` for a
 * repeated parameter (422) and for invalid JSON (400).
 */
function ofAddress(search: string): unknown {
  const params = new URLSearchParams(search);
  const only = (name: string): string | undefined => {
    const [value, ...more] = params.getAll(name);
    if (more.length > 0) throw badRequest(422, `The parameter ${name} may be there once only.`);
    return value;
  };
  const one = (name: string): string | undefined => only(name) || undefined;
  const parsed = (name: string): unknown => {
    const value = one(name);
    return value === undefined ? undefined : json(`The parameter ${name}`, value);
  };
  return {
    query: only('query'),
    documentId: one('documentId'),
    operationName: one('operationName'),
    variables: parsed('variables'),
    extensions: parsed('extensions'),
  };
}

/**
 * Reads the parameters of a request: from the URL for GET, from the body for other methods. Unknown parameters are
 * ignored. Throws `BAD_REQUEST` with status 400 for invalid JSON and 422 for JSON that is not a request.
 */
export function readRequest(method: string, search: string, body: string): Parameters {
  const parameters = method === 'GET' ? ofAddress(search) : json('The body', body);
  const { data, error } = wellFormed.safeParse(parameters);
  if (!data) {
    const [issue] = error.issues;
    const where = issue?.path.length ? issue.path.join('.') : 'The body';
    throw badRequest(422, `${where} ${issue?.message}.`);
  }
  if (typeof data.query === 'string' && typeof data.documentId === 'string') {
    throw badRequest(422, 'Either query or documentId says what is asked, not both.');
  }
  if (typeof data.query !== 'string' && typeof data.documentId !== 'string') {
    throw badRequest(422, 'There is neither a query nor a documentId.');
  }
  return data;
}
