import type { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Log } from '../../log.js';
import type { GraphqlAnswer } from '../api/answer.js';
import { type PublicCode, publicError, retryAfterOf, statusOf } from '../api/errors.js';
import type { MediaType } from './media-type.js';

interface ErrorOccasion {
  readonly requestId: string;
  readonly mediaType: MediaType;
}

const bodyOf = (message: string, extensions: GraphQLErrorExtensions, { requestId }: ErrorOccasion): string =>
  JSON.stringify({ errors: [{ message, extensions: { ...extensions, requestId } }] });

const head = ({ mediaType }: ErrorOccasion): (readonly [string, string])[] => [
  ['content-type', `${mediaType}; charset=utf-8`],
];

/**
 * Creates the error answer to a request that is refused before it reaches GraphQL, for example because of its
 * method or media type, or because the service is overloaded.
 */
export function errorResponse(
  status: number,
  code: PublicCode,
  message: string,
  occasion: ErrorOccasion,
): GraphqlAnswer {
  return { status, headers: head(occasion), body: bodyOf(message, { code }, occasion) };
}

/**
 * Creates the answer for an error that ends a request outside the execution of its operation: in a check before it,
 * or at the deadline. An expected error gives its own message and status. Any other error is logged, and its
 * message is masked.
 */
export function errorResponseOf(error: unknown, occasion: ErrorOccasion, log: Log): GraphqlAnswer {
  const { requestId } = occasion;
  const wrapped =
    error instanceof GraphQLError ? error : new GraphQLError('', { originalError: asError(error) });
  const { message, extensions = {} } = publicError(wrapped.toJSON(), error);
  const { http: _http, ...publicExtensions } = extensions;
  const { code } = publicExtensions;
  if (code === 'INTERNAL_SERVER_ERROR') log.error({ requestId, err: error }, 'a request failed unexpectedly');
  if (code === 'DATABASE_UNAVAILABLE') log.warn({ requestId, err: error }, 'database unavailable');
  if (code === 'DEADLINE_EXCEEDED') log.warn({ requestId }, 'a request was stopped at its deadline');
  const http = wrapped.extensions['http'] as { status?: number; headers?: HeaderMap } | undefined;
  const wait = retryAfterOf(error);
  return {
    status: http?.status ?? statusOf(code),
    headers: [
      ...head(occasion),
      ...(http?.headers ?? []),
      ...(wait === undefined ? [] : [['retry-after', `${wait}`] as const]),
    ],
    body: bodyOf(message, publicExtensions, occasion),
  };
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
