import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Log } from '../../log.js';
import type { GraphqlContext } from '../context.js';
import { codeOf, publicError, retryAfter } from '../errors.js';

/** Logs what was not expected, and gives the caller the request id to ask about it and the status to act on. */
export const errorsPlugin = (log: Log): ApolloServerPlugin<GraphqlContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { requestId }, operationName }) {
        for (const error of errors) {
          const code = codeOf(publicError(error.toJSON(), error));
          const facts = {
            requestId,
            operation: operationName,
            path: error.path,
            err: error.originalError ?? error,
          };
          if (code === 'INTERNAL_SERVER_ERROR') log.error(facts, 'a request failed unexpectedly');
          if (code === 'DATABASE_UNAVAILABLE') log.warn(facts, 'the database was away for a request');
        }
      },

      async willSendResponse({ response: { body, http }, contextValue: { requestId } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        const { singleResult: result } = body;
        result.errors = result.errors?.map((error) => withRequestId(error, requestId));
        if (codes(result).includes('DATABASE_UNAVAILABLE') && !hasData(result)) {
          http.status = 503;
          http.headers.set('retry-after', `${retryAfter}`);
        } else http.status = statusOf(result, http.status);
      },
    };
  },
});

const codes = ({ errors }: FormattedExecutionResult): readonly unknown[] => (errors ?? []).map(codeOf);

const hasData = ({ data }: FormattedExecutionResult): boolean =>
  Object.values(data ?? {}).some((field) => field !== null);

const withRequestId = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError =>
  codeOf(error) === 'INTERNAL_SERVER_ERROR'
    ? { ...error, extensions: { ...error.extensions, requestId } }
    : error;

/**
 * As GraphQL over HTTP has it: 294 for an operation that was run and met errors, 422 for a document or
 * variables that are well written and do not fit the schema, where Apollo says 200 and 400.
 */
function statusOf(result: FormattedExecutionResult, status: number | undefined): number | undefined {
  if ('data' in result && result.data !== undefined) return 294;
  const unfit = codes(result).some(
    (code) => code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT',
  );
  return unfit ? 422 : status;
}
