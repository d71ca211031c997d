import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphqlAnswer } from '../graphql/api/answer.js';
import { errorResponse } from '../graphql/server/error-response.js';
import type { GraphqlHandler } from '../graphql/server/handler.js';
import { jsonMedia, negotiate } from '../graphql/server/media-type.js';

/**
 * The largest body of a request in bytes, enough for a mutation with 5,000 rows of figures. For a query the smaller
 * `queryBodyLimit` applies.
 */
export const bodyLimit = 2 * 1024 * 1024;

/** The longest URL in characters. A client must send a longer query by POST. */
export const addressLimit = 8_000;

/**
 * The most requests that may be in progress at once in this process. Further requests are refused, because they
 * would only make all requests slower.
 */
const mostAtOnce = 200;

/** Seconds after which a client may repeat a request that was refused because of overload. */
const overloadWait = 1;

const methods = ['GET', 'POST'];

/**
 * Serves `/graphql` and its schema. Checks method, URL, headers and load before a request goes to GraphQL. Error
 * responses have the shape of GraphQL responses.
 */
export function serveGraphql(server: FastifyInstance, graphql: GraphqlHandler, limit = mostAtOnce): void {
  let underWay = 0;
  let closing = false;
  server.addHook('preClose', async () => {
    closing = true;
  });

  server.register(async (route) => {
    route.removeAllContentTypeParsers();
    route.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );

    route.addHook('onRequest', async (request, reply) => {
      const error = errorInHead(request, methods);
      if (error) return send(reply, error);
      if (!closing && underWay < limit) return;
      if (closing) reply.header('connection', 'close');
      reply.header('retry-after', `${overloadWait}`);
      const words = 'The service is overloaded and has not carried out this request. Try again shortly.';
      return send(reply, errorResponse(503, 'OVERLOADED', words, errorContextOf(request)));
    });

    route.setErrorHandler<Error & { statusCode?: number }>(async (error, request, reply) => {
      const { statusCode = 500 } = error;
      if (statusCode >= 500) throw error;
      const code = statusCode === 413 ? 'QUERY_TOO_LARGE' : 'BAD_REQUEST';
      const words = wordsOf[statusCode] ?? 'The body cannot be read.';
      return send(reply, errorResponse(statusCode, code, words, errorContextOf(request)));
    });

    route.get('/graphql/schema.graphql', async (request, reply) => {
      const { method, headers, id: requestId, ip: address } = request;
      return send(reply, await graphql.describe({ method, headers, requestId, address }));
    });

    route.all('/graphql', async (request, reply) => {
      underWay += 1;
      try {
        const { method, headers, url, body, id: requestId, ip: address } = request;
        const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
        const text = typeof body === 'string' ? body : '';
        return send(reply, await graphql.answer({ method, headers, search, body: text, requestId, address }));
      } finally {
        underWay -= 1;
      }
    });
  });
}

const wordsOf: Readonly<Record<number, string>> = {
  413: `A body may have at most ${bodyLimit} bytes. Send larger files to POST /imports.`,
  415: 'Send the request as application/json in UTF-8, not compressed.',
};

/**
 * Returns the error response for a request with a wrong method, a URL that is too long, or a wrong charset or content
 * encoding; `undefined` if the request has none of these errors.
 */
export function errorInHead(request: FastifyRequest, allowed: readonly string[]): GraphqlAnswer | undefined {
  const { method, url, headers } = request;
  const context = errorContextOf(request);
  if (!allowed.includes(method)) {
    const allow = allowed.join(', ');
    const words = `${method} is not allowed here. Send ${allowed.join(' or ')}.`;
    const answer = errorResponse(405, 'BAD_REQUEST', words, context);
    return { ...answer, headers: [...answer.headers, ['allow', allow]] };
  }
  if (url.length > addressLimit) {
    const words = `A URL may have at most ${addressLimit} characters. Send the query by POST.`;
    return errorResponse(414, 'BAD_REQUEST', words, context);
  }
  const charset = /;\s*charset="?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  const coding = headers['content-encoding'] ?? 'identity';
  if (!/^utf-?8$/i.test(charset) || coding !== 'identity') {
    return errorResponse(415, 'BAD_REQUEST', wordsOf[415] ?? '', context);
  }
  return undefined;
}

const errorContextOf = ({ id: requestId, headers }: FastifyRequest) => ({
  requestId,
  mediaType: negotiate(headers.accept) ?? jsonMedia,
});

export function send(reply: FastifyReply, { status, headers, body }: GraphqlAnswer): FastifyReply {
  const varies = reply.getHeader('vary');
  reply.status(status);
  for (const [name, value] of headers) reply.header(name, value);
  // Add to the `vary` header instead of replacing it, because the CORS plugin has already set `vary: origin`.
  if (varies) reply.header('vary', [varies, reply.getHeader('vary') ?? []].flat().join(', '));
  return reply.send(body);
}
