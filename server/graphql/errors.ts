import { HeaderMap } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AccessRefused } from '../access/policy.js';
import { DatabaseUnavailable, Overloaded } from '../domain/unavailable.js';
import type { Log } from '../log.js';

/**
 * The codes of errors whose words were written for the caller. Whatever says another code, or none, was not
 * expected: its words may hold anything, and stay here.
 */
export const publicCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'DATABASE_UNAVAILABLE',
  'RATE_LIMITED',
  'QUERY_TOO_EXPENSIVE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] as const;
export type PublicCode = (typeof publicCodes)[number];

export const maskedMessage =
  'Something went wrong on our side; nothing that you sent is to blame. If it happens again, tell us the request id.';

/** An error as the caller may read it: what the domain refuses gets its code, the unexpected loses its words. */
export function publicError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const { locations, path, extensions } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const error = unwrapResolverError(thrown);
  if (error instanceof AccessRefused) {
    return { message: error.message, ...place, extensions: { code: error.code } };
  }
  if (error instanceof DatabaseUnavailable) {
    return { message: error.message, ...place, extensions: { code: 'DATABASE_UNAVAILABLE' } };
  }
  if (error instanceof Overloaded) {
    return { message: error.message, ...place, extensions: { code: 'RATE_LIMITED' } };
  }
  if (error instanceof GraphQLError && isPublic(formatted)) {
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

const isPublic = (error: GraphQLFormattedError): boolean =>
  publicCodes.some((code) => code === codeOf(error));

// Apollo takes suggestions from validation errors only; those about variables come from elsewhere.
const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean .+\?$/, '');

/** Seconds after which the database may be back. */
export const retryAfter = 2;

/**
 * Does what comes before an operation can be run, and makes what it throws fit to be sent: what was not
 * expected is logged and loses its words, the database's absence becomes a 503.
 */
export async function beforeExecution<Value>(
  log: Log,
  requestId: string,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GraphQLError) throw error;
    if (error instanceof DatabaseUnavailable) {
      log.warn({ requestId, err: error }, 'the database was away for a request');
      const headers = new HeaderMap([['retry-after', `${retryAfter}`]]);
      throw new GraphQLError(error.message, {
        extensions: { code: 'DATABASE_UNAVAILABLE', http: { status: 503, headers } },
      });
    }
    log.error({ requestId, err: error }, 'a request failed unexpectedly');
    throw new GraphQLError(maskedMessage, {
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId, http: { status: 500 } },
    });
  }
}
