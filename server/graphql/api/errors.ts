import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AccessRefused } from '../../access/policy.js';
import { IdempotencyKeyInProgress, IdempotencyKeyReused } from '../../domain/values/idempotency.js';
import {
  DatabaseUnavailable,
  DeadlinePassed,
  Overloaded,
  RateLimited,
} from '../../domain/values/unavailable.js';

/**
 * The codes of errors whose messages are written for the caller, with the HTTP status of an answer without data. An
 * error with another code, or without a code, is unexpected. Its message is masked, because it may contain internal
 * details.
 */
const statuses = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  COUNCIL_SUSPENDED: 403,
  DATABASE_UNAVAILABLE: 503,
  OVERLOADED: 503,
  DEADLINE_EXCEEDED: 504,
  RATE_LIMITED: 429,
  QUERY_TOO_EXPENSIVE: 422,
  QUERY_TOO_LARGE: 422,
  IDEMPOTENCY_KEY_IN_PROGRESS: 409,
  IDEMPOTENCY_KEY_REUSED: 422,
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 422,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 422,
  OPERATION_RESOLUTION_FAILURE: 422,
  PERSISTED_QUERY_NOT_SUPPORTED: 422,
  PERSISTED_DOCUMENT_NOT_FOUND: 404,
  PERSISTED_DOCUMENT_REQUIRED: 403,
} as const;
export type PublicCode = keyof typeof statuses;

const isPublicCode = (code: unknown): code is PublicCode =>
  typeof code === 'string' && Object.hasOwn(statuses, code);

/** The HTTP status of an answer without data whose first error has this code. */
export const statusOf = (code: unknown): number => (isPublicCode(code) ? statuses[code] : 500);

export const maskedMessage =
  'Something went wrong on our side; nothing that you sent is to blame. If it happens again, tell us the request id.';

/**
 * Returns the error to send to the caller: an expected error with its code and message, or a masked message for an
 * unexpected error.
 */
export function publicError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const { locations, path, extensions } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const cause = causeOf(thrown);
  const expected = expectedCode(cause);
  if (expected && cause instanceof Error) {
    return { message: cause.message, ...place, extensions: { code: expected } };
  }
  const error = unwrapResolverError(thrown);
  if (error instanceof GraphQLError && isPublicCode(codeOf(formatted))) {
    return { ...formatted, message: withoutSuggestion(formatted.message) };
  }
  const requestId = extensions?.['requestId'];
  return {
    message: maskedMessage,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...(requestId !== undefined && { requestId }) },
  };
}

export const codeOf = (error: GraphQLFormattedError): unknown => error.extensions?.['code'];

/** The original error: errors thrown by resolvers and by plug-ins arrive wrapped in a `GraphQLError`. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError ? (error.originalError ?? error) : error;

/**
 * Returns the code of an error that another part of the service throws with a message for the caller; `undefined` for
 * any other error.
 */
function expectedCode(error: unknown): PublicCode | undefined {
  if (error instanceof AccessRefused) return error.code;
  if (error instanceof DatabaseUnavailable) return 'DATABASE_UNAVAILABLE';
  if (error instanceof Overloaded || error instanceof RateLimited) return 'RATE_LIMITED';
  if (error instanceof DeadlinePassed) return 'DEADLINE_EXCEEDED';
  if (error instanceof IdempotencyKeyInProgress) return 'IDEMPOTENCY_KEY_IN_PROGRESS';
  if (error instanceof IdempotencyKeyReused) return 'IDEMPOTENCY_KEY_REUSED';
  return undefined;
}

// Removes the suggestion "Did you mean …?", because Apollo removes it from validation errors but not from errors about
// variables.
const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean .+\?$/, '');

/** The seconds after which a retry may succeed if the database was unavailable or too many requests were waiting. */
const usualWait = 2;

/** Returns the seconds after which a retry may succeed; `undefined` if a retry would fail in the same way. */
export function retryAfterOf(error: unknown): number | undefined {
  const thrown = causeOf(error);
  if (thrown instanceof RateLimited) return thrown.retryAfter;
  if (thrown instanceof IdempotencyKeyInProgress) return 1;
  return thrown instanceof DatabaseUnavailable || thrown instanceof Overloaded ? usualWait : undefined;
}
