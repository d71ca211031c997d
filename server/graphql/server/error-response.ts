import type { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Log } from '../../log.js';
import type { GraphqlAnswer } from './answer.js';
import { type PublicCode, publicError, retryAfterOf, statusOf } from './errors.js';
import type { MediaType } from './media-type.js';

interface ErrorOccasion {
  readonly requestId: string;
  readonly mediaType: MediaType;
}

const written = (message: string, extensions: GraphQLErrorExtensions, { requestId }: ErrorOccasion): string =>
  JSON.stringify({ errors: [{ message, extensions: { ...extensions, requestId } }] });

const head = ({ mediaType }: ErrorOccasion): (readonly [string, string])[] => [
  ['content-type', `${mediaType}; charset=utf-8`],
];

/** An answer to what never became a GraphQL request, in the words given. */
export function errorResponse(
  status: number,
  code: PublicCode,
  message: string,
  occasion: ErrorOccasion,
): GraphqlAnswer {
  return { status, headers: head(occasion), body: written(message, { code }, occasion) };
}

/**
 * What was thrown before an operation could be run, as an answer: what was foreseen in its own words and with its
 * status, anything else masked and in the log.
 */
export function errorResponseOf(error: unknown, occasion: ErrorOccasion, log: Log): GraphqlAnswer {
  const { requestId } = occasion;
  const own = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: asError(error) });
  const { message, extensions = {} } = publicError(own.toJSON(), error);
  const { http: _http, ...told } = extensions;
  const { code } = told;
  if (code === 'INTERNAL_SERVER_ERROR') log.error({ requestId, err: error }, 'a request failed unexpectedly');
  if (code === 'DATABASE_UNAVAILABLE')
    log.warn({ requestId, err: error }, 'the database was away for a request');
  if (code === 'DEADLINE_EXCEEDED') log.warn({ requestId }, 'a request was stopped at its deadline');
  const http = own.extensions['http'] as { status?: number; headers?: HeaderMap } | undefined;
  const wait = retryAfterOf(error);
  return {
    status: http?.status ?? statusOf(code),
    headers: [
      ...head(occasion),
      ...(http?.headers ?? []),
      ...(wait === undefined ? [] : [['retry-after', `${wait}`] as const]),
    ],
    body: written(message, told, occasion),
  };
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
