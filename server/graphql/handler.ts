import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Log } from '../log.js';
import type { Services } from '../services/services.js';
import { identify } from './authentication.js';
import { createContext, type GraphqlContext } from './context.js';
import { beforeExecution, publicError } from './errors.js';
import { documentExaminer, documentLimits } from './limits.js';
import { compiledExecutionPlugin } from './plugins/compiled-execution.plugin.js';
import { costPlugin } from './plugins/cost.plugin.js';
import { errorsPlugin } from './plugins/errors.plugin.js';
import { apiSchema } from './schema.js';

export interface GraphqlHandlerOptions {
  readonly services: Services;
  readonly log: Log;
}

export interface GraphqlRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly search: string;
  readonly body: unknown;
  readonly requestId: string;
  /** Internet address of whoever sent it. */
  readonly address: string;
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string;
}

/** What answers GraphQL requests; the web server knows nothing more of GraphQL than this. */
export interface GraphqlHandler {
  answer(request: GraphqlRequest): Promise<GraphqlAnswer>;
  /** Puts it away: requests that come afterwards are refused. */
  close(): Promise<void>;
}

/** Answers GraphQL requests over HTTP from the services. Nothing of it reports to, or loads from, elsewhere. */
export async function createGraphqlHandler({
  services,
  log,
}: GraphqlHandlerOptions): Promise<GraphqlHandler> {
  const server = new ApolloServer<GraphqlContext>({
    schema: apiSchema(),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costPlugin,
      compiledExecutionPlugin(),
      errorsPlugin(log),
    ],
    parseOptions: { maxTokens: documentLimits.tokens },
    formatError: publicError,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
  });
  await server.start();
  const examine = documentExaminer();

  return {
    async answer(request) {
      const { method, search, body, requestId } = request;
      const headers = headersOf(request);
      const { status, ...answer } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, headers, search, body },
        context: () =>
          beforeExecution(log, requestId, async () => {
            examine(queryOf(request));
            const origin = { address: request.address, requestId };
            const principal = await identify(headers.get('authorization'), origin, services.authenticate);
            return createContext(services, principal, requestId);
          }),
      });
      return {
        status: statusFor(status ?? 200, answer.headers),
        headers: answer.headers,
        body: await textOf(answer.body),
      };
    },

    close: () => server.stop(),
  };
}

function headersOf({ headers }: GraphqlRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** The document as it was sent, if it is a text; Apollo says what is wrong with it otherwise. */
function queryOf({ method, search, body }: GraphqlRequest): string {
  if (method === 'GET') return new URLSearchParams(search).get('query') ?? '';
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : '';
  return typeof query === 'string' ? query : '';
}

/** Only those who asked for GraphQL's own media type know a partial success by its status. */
const statusFor = (status: number, headers: HeaderMap): number =>
  status === 294 && !headers.get('content-type')?.startsWith('application/graphql-response+json')
    ? 200
    : status;

type Body = Awaited<ReturnType<ApolloServer['executeHTTPGraphQLRequest']>>['body'];

async function textOf(body: Body): Promise<GraphqlAnswer['body']> {
  if (body.kind === 'complete') return body.string;
  const parts: string[] = [];
  for await (const part of body.asyncIterator) parts.push(part);
  return parts.join('');
}
