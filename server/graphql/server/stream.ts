import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type { GraphqlAnswer } from '../api/answer.js';
import { badRequest } from '../api/bad-request.js';
import { checkArguments } from '../api/check-arguments.js';
import { createContext } from '../api/context.js';
import { costLimit, costOf } from '../api/cost.js';
import { codeOf, publicError } from '../api/errors.js';
import { documentLimits, tooExpensive } from '../api/limits.js';
import { openAdmission } from './authorise-request.js';
import { errorResponseOf } from './error-response.js';
import type { GraphqlHandlerOptions } from './handler.js';
import { jsonMedia } from './media-type.js';
import type { GraphqlRequest } from './request.js';
import { apiSchema } from './schema.js';
import { streamPlaces } from './stream-limits.js';

export type GraphqlStreamOptions = Omit<
  GraphqlHandlerOptions,
  'responseCache' | 'deadline' | 'cancellable'
> & {
  /** The limits of open streams; by default those of `streamPlaces`. */
  readonly limits?: Parameters<typeof streamPlaces>[0];
};

type Failing = Pick<ExecutionResult, 'errors'>;

/** An authorised subscription. */
export interface OpenedStream {
  /** The arguments for `subscribe` in `subscribe.ts`. */
  readonly args: ExecutionArgs & { readonly contextValue: Record<string, unknown> };
  /** Masks the unexpected errors of a result, and adds the request id to each error. */
  readonly toPublic: <Result extends Failing>(result: Result) => Result;
  /** Must be called when the stream has ended, to release its place. */
  readonly release: () => void;
}

/** The interface between the web server and subscriptions. */
export interface GraphqlStream {
  /** Opens a subscription, or returns the error answer. The stream ends when `ending` aborts. */
  open(
    request: GraphqlRequest,
    ending: AbortSignal,
  ): Promise<{ readonly opened: OpenedStream } | { readonly refused: GraphqlAnswer }>;
}

/** Creates the interface that opens subscriptions, after the same checks as for queries. */
export function createGraphqlStream(options: GraphqlStreamOptions): GraphqlStream {
  const { services, log, spend = async () => {}, limits } = options;
  const admit = openAdmission(options);
  const schema = apiSchema();
  const takePlace = streamPlaces(limits);

  async function open(request: GraphqlRequest, ending: AbortSignal): Promise<OpenedStream> {
    const { requestId } = request;
    const { parameters, principal, identifyAgain } = await admit({ ...request, method: 'POST', search: '' });
    const { query } = parameters;
    const { document, operation } = read(query, parameters.operationName);
    const variables = parameters.variables ?? {};
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (errors) throw ofCode('BAD_USER_INPUT', 422, errors);
    checkArguments(schema, document, operation, variables);
    const cost = costOf(schema, document, operation, variables);
    if (cost > costLimit) {
      throw tooExpensive(`The subscription costs ${cost}; at most ${costLimit} is allowed.`, {
        found: cost,
        limit: costLimit,
      });
    }
    await spend(principal, cost);
    return {
      args: {
        schema,
        document,
        operationName: parameters.operationName ?? null,
        variableValues: { ...variables },
        contextValue: { ...createContext(services, principal, requestId, { identifyAgain, ending }) },
      },
      toPublic: (result) => withPublicErrors(result, requestId),
      release: takePlace(principal),
    };
  }

  function read(query: string, operationName: string | null | undefined) {
    const document = attempt(() => parse(query, { maxTokens: documentLimits.tokens }));
    const problems = validate(schema, document, undefined, { maxErrors: 20 });
    if (problems.length > 0) throw ofCode('GRAPHQL_VALIDATION_FAILED', 422, problems);
    const operation = getOperationAST(document, operationName);
    if (!operation) throw badRequest(422, 'The operation name is missing or unknown.');
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) return { document, operation };
    throw badRequest(400, 'Only subscriptions are answered here. Send queries and mutations to /graphql.');
  }

  function withPublicErrors<Result extends Failing>(result: Result, requestId: string): Result {
    if (!result.errors) return result;
    const errors = result.errors.map((error) => {
      const formatted = publicError(error.toJSON(), error);
      const code = codeOf(formatted);
      if (code === 'INTERNAL_SERVER_ERROR')
        log.error({ requestId, err: error }, 'a stream failed unexpectedly');
      return { ...formatted, extensions: { ...formatted.extensions, requestId } };
    });
    return { ...result, errors };
  }

  return {
    async open(request, ending) {
      try {
        return { opened: await open(request, ending) };
      } catch (error) {
        const { requestId } = request;
        return { refused: errorResponseOf(error, { requestId, mediaType: jsonMedia }, log) };
      }
    },
  };
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof GraphQLError ? ofCode('GRAPHQL_PARSE_FAILED', 400, [error]) : error;
  }
}

/**
 * Creates one error for several problems. It has the message of the first, and a code and an HTTP status for all of
 * them.
 */
function ofCode(code: string, status: number, problems: readonly GraphQLError[]): GraphQLError {
  const [first] = problems;
  return new GraphQLError(first?.message ?? '', { extensions: { code, http: { status } } });
}
