import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { DeadlinePassed } from '../../domain/values/unavailable.js';
import type { Log } from '../../log.js';
import type { Services } from '../../services/services.js';
import type { GraphqlAnswer } from '../api/answer.js';
import { createContext, type GraphqlContext } from '../api/context.js';
import { keptAndAskedAbout, tagged } from '../api/entity-tag.js';
import { publicError } from '../api/errors.js';
import { documentLimits, queryBodyLimit } from '../api/limits.js';
import { argumentsPlugin } from '../plugins/arguments.plugin.js';
import { cachingPlugin } from '../plugins/caching.plugin.js';
import { compiledExecutionPlugin } from '../plugins/compiled-execution.plugin.js';
import { costPlugin } from '../plugins/cost.plugin.js';
import { errorsPlugin } from '../plugins/errors.plugin.js';
import { idempotencyPlugin } from '../plugins/idempotency.plugin.js';
import type { ResponseCache } from '../plugins/response-cache.js';
import { responseCachePlugin } from '../plugins/response-cache.plugin.js';
import { subscriptionsPlugin } from '../plugins/subscriptions.plugin.js';
import { type AdmissionOptions, openAdmission, openIntrospection } from './authorise-request.js';
import { errorResponse, errorResponseOf } from './error-response.js';
import { underKey } from './idempotency-key.js';
import { jsonMedia, type MediaType, negotiate } from './media-type.js';
import type { GraphqlRequest, Parameters } from './request.js';
import { apiSchema, printApiSchema } from './schema.js';

export interface GraphqlHandlerOptions extends AdmissionOptions {
  readonly services: Services;
  readonly log: Log;
  /** The cache of long reports; none by default. */
  readonly responseCache?: ResponseCache | undefined;
  /**
   * The milliseconds that a request may take. A bulk request may take three times as long. By default there is no
   * limit.
   */
  readonly deadline?: number;
  /** Runs work whose database statements are cancelled when the signal aborts. */
  readonly cancellable?: <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
}

/** The interface between the web server and GraphQL. */
export interface GraphqlHandler {
  answer(request: GraphqlRequest): Promise<GraphqlAnswer>;
  /** The schema as text, in the schema definition language, for callers who may send an introspection query. */
  describe(request: Omit<GraphqlRequest, 'body' | 'search'>): Promise<GraphqlAnswer>;
  /** Stops the handler: later requests are rejected. */
  close(): Promise<void>;
}

/**
 * The factor by which a bulk request has a longer deadline. A bulk request has a body larger than the limit for
 * queries, for example thousands of figures.
 */
const bulkFactor = 3;

/**
 * Creates a handler that answers GraphQL requests over HTTP. Apollo's reporting and landing pages are all off, so
 * that it contacts no other host.
 */
export async function createGraphqlHandler(options: GraphqlHandlerOptions): Promise<GraphqlHandler> {
  const { services, log, spend = async () => {}, responseCache } = options;
  const { deadline = Number.POSITIVE_INFINITY, cancellable = (_signal, work) => work() } = options;
  const admit = openAdmission(options);
  const admitIntrospection = openIntrospection(options);
  const schemaText = printApiSchema(apiSchema());
  const server = new ApolloServer<GraphqlContext>({
    schema: apiSchema(),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      subscriptionsPlugin,
      argumentsPlugin,
      costPlugin(spend),
      idempotencyPlugin,
      ...(responseCache ? [responseCachePlugin(responseCache)] : []),
      compiledExecutionPlugin(),
      errorsPlugin(log),
      cachingPlugin,
    ],
    parseOptions: { maxTokens: documentLimits.tokens },
    formatError: publicError,
    stringifyResult: (answer) => responseCache?.textOf(answer.data) ?? JSON.stringify(answer),
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    // CSRF prevention is not needed: a GET changes nothing, a POST must be JSON, and no cookie authenticates a
    // caller.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
  });
  await server.start();

  async function run(request: GraphqlRequest, mediaType: MediaType): Promise<GraphqlAnswer> {
    const { method, requestId } = request;
    const { parameters, principal: caller } = await admit(request);
    const headers = headersOf(request);
    const principal = underKey(caller, headers.get('idempotency-key'), parameters);
    headers.set('accept', mediaType);
    const { status = 200, ...answer } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers, ...apolloRequest(method, parameters) },
      context: async () => createContext(services, principal, requestId),
    });
    answer.headers.set('vary', 'Accept, Authorization');
    const response = {
      status: status === 294 && mediaType === jsonMedia ? 200 : status,
      headers: answer.headers,
      body: await textOf(answer.body),
    };
    return tagged(response, headers.get('if-none-match'));
  }

  return {
    async answer(request) {
      const { requestId } = request;
      const mediaType = negotiate(headersOf(request).get('accept'));
      if (!mediaType) {
        const words =
          'Answers are application/graphql-response+json or application/json; the Accept header allows neither.';
        return errorResponse(406, 'BAD_REQUEST', words, { requestId, mediaType: jsonMedia });
      }
      try {
        const isBulk = Buffer.byteLength(request.body) > queryBodyLimit;
        const time = isBulk ? deadline * bulkFactor : deadline;
        return await within(time, (signal) => cancellable(signal, () => run(request, mediaType)));
      } catch (error) {
        return errorResponseOf(error, { requestId, mediaType }, log);
      }
    },

    async describe(request) {
      const { requestId } = request;
      try {
        await admitIntrospection(request);
        const answer = {
          status: 200,
          headers: new HeaderMap([
            ['content-type', 'text/plain; charset=utf-8'],
            ['cache-control', keptAndAskedAbout],
          ]),
        };
        return tagged({ ...answer, body: schemaText }, headersOf(request).get('if-none-match'));
      } catch (error) {
        return errorResponseOf(error, { requestId, mediaType: jsonMedia }, log);
      }
    },

    close: () => server.stop(),
  };
}

/**
 * Runs work with a deadline in milliseconds. When the deadline passes, aborts the signal and throws
 * `DeadlinePassed`.
 */
async function within<T>(deadline: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  if (!Number.isFinite(deadline)) return work(controller.signal);
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new DeadlinePassed();
      controller.abort(error);
      reject(error);
    }, deadline);
  });
  try {
    return await Promise.race([work(controller.signal), passed]);
  } finally {
    clearTimeout(timer);
  }
}

function headersOf({ headers }: Pick<GraphqlRequest, 'headers'>): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/**
 * Converts parameters to the request that Apollo reads: in the URL for GET, in the body for other methods. The
 * document is always sent as text.
 */
function apolloRequest(
  method: string,
  { query, operationName = null, variables = null, extensions = null }: Parameters,
) {
  if (method !== 'GET') return { search: '', body: { query, operationName, variables, extensions } };
  const search = new URLSearchParams({ query: query ?? '' });
  if (operationName) search.set('operationName', operationName);
  if (variables) search.set('variables', JSON.stringify(variables));
  if (extensions) search.set('extensions', JSON.stringify(extensions));
  return { search: `?${search}`, body: undefined };
}

type Body = Awaited<ReturnType<ApolloServer['executeHTTPGraphQLRequest']>>['body'];

async function textOf(body: Body): Promise<GraphqlAnswer['body']> {
  if (body.kind === 'complete') return body.string;
  const parts: string[] = [];
  for await (const part of body.asyncIterator) parts.push(part);
  return parts.join('');
}
