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
import { createContext, type GraphqlContext } from '../api/context.js';
import { documentLimits, queryBodyLimit } from '../api/limits.js';
import { cachingPlugin } from '../plugins/caching.plugin.js';
import { compiledExecutionPlugin } from '../plugins/compiled-execution.plugin.js';
import { costPlugin } from '../plugins/cost.plugin.js';
import { errorsPlugin } from '../plugins/errors.plugin.js';
import { idempotencyPlugin } from '../plugins/idempotency.plugin.js';
import { responseCachePlugin } from '../plugins/response-cache.plugin.js';
import { subscriptionsPlugin } from '../plugins/subscriptions.plugin.js';
import type { GraphqlAnswer } from './answer.js';
import { type AdmissionOptions, openAdmission } from './authorise-request.js';
import { tagged } from './entity-tag.js';
import { errorResponse, errorResponseOf } from './error-response.js';
import { publicError } from './errors.js';
import { underKey } from './idempotency-key.js';
import { jsonMedia, type MediaType, negotiate } from './media-type.js';
import type { GraphqlRequest, Parameters } from './request.js';
import type { ResponseCache } from './response-cache.js';
import { apiSchema } from './schema.js';

export interface GraphqlHandlerOptions extends AdmissionOptions {
  readonly services: Services;
  readonly log: Log;
  /** Long reports in memory; none unless told. */
  readonly responseCache?: ResponseCache | undefined;
  /** Milliseconds that a request may take, and in bulk three times as many; no end unless told. */
  readonly deadline?: number;
  /** Does work whose statements end when the signal says so. */
  readonly cancellable?: <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
}

/** What answers GraphQL requests; the web server knows nothing more of GraphQL than this. */
export interface GraphqlHandler {
  answer(request: GraphqlRequest): Promise<GraphqlAnswer>;
  /** Puts it away: requests that come afterwards are refused. */
  close(): Promise<void>;
}

/** Times the deadline that a request has whose body is larger than a query's may be: thousands of figures. */
const bulkPatience = 3;

/** Answers GraphQL requests over HTTP from the services. Nothing of it reports to, or loads from, elsewhere. */
export async function createGraphqlHandler(options: GraphqlHandlerOptions): Promise<GraphqlHandler> {
  const { services, log, spend = async () => {}, responseCache } = options;
  const { deadline = Number.POSITIVE_INFINITY, cancellable = (_signal, work) => work() } = options;
  const admit = openAdmission(options);
  const server = new ApolloServer<GraphqlContext>({
    schema: apiSchema(),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      subscriptionsPlugin,
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
    // A GET changes nothing, a POST is taken in JSON alone, and nothing is known of anybody by a cookie.
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
    const { parameters, principal: known } = await admit(request);
    const headers = headersOf(request);
    const principal = underKey(known, headers.get('idempotency-key'), parameters);
    headers.set('accept', mediaType);
    const { status = 200, ...answer } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers, ...written(method, parameters) },
      context: async () => createContext(services, principal, requestId),
    });
    answer.headers.set('vary', 'Accept, Authorization');
    const whole = {
      status: status === 294 && mediaType === jsonMedia ? 200 : status,
      headers: answer.headers,
      body: await wholeOf(answer.body),
    };
    return tagged(whole, headers.get('if-none-match'));
  }

  return {
    async answer(request) {
      const { requestId } = request;
      const mediaType = negotiate(headersOf(request).get('accept'));
      if (!mediaType) {
        const words =
          'Answers are application/graphql-response+json or application/json; Accept takes neither.';
        return errorResponse(406, 'BAD_REQUEST', words, { requestId, mediaType: jsonMedia });
      }
      try {
        const isBulk = Buffer.byteLength(request.body) > queryBodyLimit;
        const time = isBulk ? deadline * bulkPatience : deadline;
        return await within(time, (signal) => cancellable(signal, () => run(request, mediaType)));
      } catch (error) {
        return errorResponseOf(error, { requestId, mediaType }, log);
      }
    },

    close: () => server.stop(),
  };
}

/** What the work comes to, if it comes to it in so many milliseconds; else `DeadlinePassed`, and the signal says so. */
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

function headersOf({ headers }: GraphqlRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** The request as Apollo reads it, its document in words. */
function written(
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

async function wholeOf(body: Body): Promise<GraphqlAnswer['body']> {
  if (body.kind === 'complete') return body.string;
  const parts: string[] = [];
  for await (const part of body.asyncIterator) parts.push(part);
  return parts.join('');
}
