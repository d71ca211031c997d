import type { ErrorDetail, ErrorFacts, ErrorKind } from './errors.js';
import { retryAfterOf } from './retry-after.js';

/** A complete HTTP response. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const kindOfCode: Readonly<Record<string, ErrorKind>> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  COUNCIL_SUSPENDED: 'forbidden',
  BAD_REQUEST: 'invalid',
  BAD_USER_INPUT: 'invalid',
  GRAPHQL_VALIDATION_FAILED: 'invalid',
  GRAPHQL_PARSE_FAILED: 'invalid',
  OPERATION_RESOLUTION_FAILURE: 'invalid',
  QUERY_TOO_EXPENSIVE: 'invalid',
  QUERY_TOO_LARGE: 'invalid',
  PERSISTED_DOCUMENT_REQUIRED: 'forbidden',
  // Not `unavailable`, because that would be retried, and the same request would take as long again.
  DEADLINE_EXCEEDED: 'timeout',
  OVERLOADED: 'unavailable',
  CONFLICT: 'conflict',
  RATE_LIMITED: 'rate-limited',
  DATABASE_UNAVAILABLE: 'unavailable',
  INTERNAL_SERVER_ERROR: 'server',
};

const kindOfStatus: Readonly<Record<number, ErrorKind>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  408: 'timeout',
  409: 'conflict',
  413: 'invalid',
  422: 'invalid',
  429: 'rate-limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * Returns the value if it is a short token that is safe to put into a log message; else `undefined`. The answer may
 * come from another server than Yardstick.
 */
const wordOf = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text !== undefined && /^[\w.:-]{1,100}$/.test(text) ? text : undefined;
};

/** Returns the value if it has the form of one of the service's codes; else `undefined`. */
export const codeOf = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text !== undefined && /^[A-Z][A-Z\d_]{0,63}$/.test(text) ? text : undefined;
};

/**
 * Returns the value if it has the form of a place in the arguments: names of the schema and positions, joined by full
 * stops, such as `input.rows.3.value`. Else returns `undefined`.
 */
const placeOf = (value: unknown): string | undefined => {
  const text = textOf(value);
  const form = /^[a-z][A-Za-z]{0,39}(\.([a-z][A-Za-z]{0,39}|\d{1,5})){0,10}$/;
  return text !== undefined && form.test(text) ? text : undefined;
};

const extensionsOf = (error: unknown): Record<string, unknown> =>
  isObject(error) && isObject(error['extensions']) ? error['extensions'] : {};

function detailOf(value: unknown): ErrorDetail {
  const error = isObject(value) ? value : {};
  const path = Array.isArray(error['path']) ? error['path'] : [];
  return {
    code: codeOf(extensionsOf(error)['code']),
    message: textOf(error['message']) ?? '',
    path: path.filter((step) => typeof step === 'string' || typeof step === 'number'),
    argument: placeOf(extensionsOf(error)['argument']),
  };
}

function parse({ headers, text }: Answer): Record<string, unknown> | undefined {
  if (!/^application\/(graphql-response\+)?json\b/i.test(headers.get('content-type') ?? '')) return undefined;
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns the data of a GraphQL answer, or the facts about its failure. Any error fails the whole call, even if the
 * answer has part of the data, because a caller could take half a scorecard for the whole one.
 */
export function readAnswer(answer: Answer): { readonly data: unknown } | { readonly failure: ErrorFacts } {
  const { status, headers } = answer;
  const succeeded = status >= 200 && status < 300;
  const body = parse(answer);
  const errors = body !== undefined && Array.isArray(body['errors']) ? body['errors'] : [];
  const details = errors.map(detailOf);
  const [first] = details;
  if (succeeded && first === undefined && isObject(body?.['data'])) return { data: body['data'] };

  const kind =
    kindOfCode[first?.code ?? ''] ??
    kindOfStatus[status] ??
    (status >= 500 || (succeeded && first !== undefined) ? 'server' : 'protocol');
  return {
    failure: {
      kind,
      status,
      code: first?.code,
      argument: first?.argument,
      requestId: wordOf(extensionsOf(errors[0])['requestId']) ?? wordOf(headers.get('x-request-id')),
      retryAfter: retryAfterOf(headers.get('retry-after'), Date.now()),
      details,
    },
  };
}
