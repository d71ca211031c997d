import { GraphQLError } from 'graphql';
import { z } from 'zod';

/** A request as the web server hands it over. */
export interface GraphqlRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly search: string;
  /** As it came, in UTF-8; empty where there was none. */
  readonly body: string;
  readonly requestId: string;
  /** Internet address of whoever sent it. */
  readonly address: string;
}

/** What somebody asks, as GraphQL over HTTP has it; a document is sent as its text or named by its id. */
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

export const badRequest = (status: number, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });

function json(what: string, written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    throw badRequest(400, `${what} cannot be read as JSON.`);
  }
}

/** An empty text stands for a parameter left out, and no parameter may be there twice. */
function ofAddress(search: string): unknown {
  const given = new URLSearchParams(search);
  const one = (name: string): string | undefined => {
    const [value, ...more] = given.getAll(name);
    if (more.length > 0) throw badRequest(422, `The parameter ${name} may be there once only.`);
    return value || undefined;
  };
  const parsed = (name: string): unknown => {
    const value = one(name);
    return value === undefined ? undefined : json(`The parameter ${name}`, value);
  };
  return {
    query: given.get('query') === '' ? '' : one('query'),
    documentId: one('documentId'),
    operationName: one('operationName'),
    variables: parsed('variables'),
    extensions: parsed('extensions'),
  };
}

/**
 * Reads a request, of a GET from its address, else from its body. Throws an error of code `BAD_REQUEST`: 400 for
 * what is no JSON, 422 for JSON that is no request. What else is in it is for others, and passed over.
 */
export function readRequest(method: string, search: string, body: string): Parameters {
  const given = method === 'GET' ? ofAddress(search) : json('The body', body);
  const { data, error } = wellFormed.safeParse(given);
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
