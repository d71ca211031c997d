import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Log } from '../../log.js';
import type { GraphqlContext } from '../api/context.js';
import { codeOf, publicError, retryAfterOf, statusOf } from '../api/errors.js';

/** Logs unexpected errors, and sets the HTTP status, `Retry-After` and the request id of error answers. */
export const errorsPlugin = (log: Log): ApolloServerPlugin<GraphqlContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { requestId, principal }, operationName }) {
        for (const error of errors) {
          const code = codeOf(publicError(error.toJSON(), error));
          const facts = {
            requestId,
            operation: operationName,
            path: error.path,
            err: error.originalError ?? error,
          };
          if (code === 'INTERNAL_SERVER_ERROR') log.error(facts, 'a request failed unexpectedly');
          if (code === 'DATABASE_UNAVAILABLE') log.warn(facts, 'database unavailable');
          // Logged here because the audit trail records changes only, and a denied request changes nothing.
          if (code === 'FORBIDDEN') log.warn({ ...facts, principal: principal.id }, 'access was refused');
        }
      },

      async willSendResponse({ errors, response: { body, http }, contextValue: { requestId } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        const { singleResult: result } = body;
        result.errors = result.errors?.map((error) => withRequestId(error, requestId));
        const wait = longestWait(errors ?? []);
        // An answer with `data` has a 2xx status, even if every field is null. Two kinds of error need a status of
        // their own: one that asks the client to wait, and a reused idempotency key. If every field failed and there is
        // such an error, `data` is removed.
        if ((wait !== undefined || reusesIdempotencyKey(result)) && !hasData(result)) result.data = undefined;
        if (wait !== undefined && !hasData(result)) http.headers.set('retry-after', `${wait}`);
        const [first] = result.errors ?? [];
        if (result.data !== undefined) http.status = 294;
        else if (first && !isSpecificStatus(http.status)) http.status = statusOf(codeOf(first));
      },
    };
  },
});

function longestWait(errors: readonly GraphQLError[]): number | undefined {
  const waits = errors.flatMap((error) => retryAfterOf(error) ?? []);
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

const hasData = ({ data }: FormattedExecutionResult): boolean =>
  Object.values(data ?? {}).some((field) => field !== null);

/** True if the idempotency key was used before with a different request. */
const reusesIdempotencyKey = ({ errors }: FormattedExecutionResult): boolean =>
  (errors ?? []).some((error) => codeOf(error) === 'IDEMPOTENCY_KEY_REUSED');

const withRequestId = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError =>
  codeOf(error) === 'INTERNAL_SERVER_ERROR'
    ? { ...error, extensions: { ...error.extensions, requestId } }
    : error;

/** Returns true for a status that says more than the one of the error code. */
const isSpecificStatus = (status: number | undefined): boolean => status === 405 || status === 413;
