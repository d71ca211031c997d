import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphqlAnswer } from '../graphql/server/answer.js';
import { errorResponse } from '../graphql/server/error-response.js';
import type { GraphqlHandler } from '../graphql/server/handler.js';
import { jsonMedia, negotiate } from '../graphql/server/media-type.js';

/** Bytes of a body, whatever it asks: 5,000 rows of figures. What only asks may be `queryBodyLimit` long. */
export const bodyLimit = 2 * 1024 * 1024;

/** Characters of an address; what asks more is sent by POST. */
export const addressLimit = 8_000;

/** Requests under way at once in this process; each further one would only make all of them slower. */
const mostAtOnce = 200;

/** Seconds after which a place may be free. */
const overloadWait = 1;

const methods = ['GET', 'POST'];

/** `/graphql`: what HTTP has to say before a request is one of GraphQL, answered in GraphQL's shape. */
export function serveGraphql(server: FastifyInstance, graphql: GraphqlHandler, limit = mostAtOnce): void {
  let underWay = 0;
  let closing = false;
  server.addHook('preClose', async () => {
    closing = true;
  });

  server.register(async (door) => {
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );

    door.addHook('onRequest', async (request, reply) => {
      const refused = refusedAtSight(request, methods);
      if (refused) return send(reply, refused);
      if (!closing && underWay < limit) return;
      if (closing) reply.header('connection', 'close');
      reply.header('retry-after', `${overloadWait}`);
      const words = 'The service has as much to do as it can. Nothing was done. Try again shortly.';
      return send(reply, errorResponse(503, 'OVERLOADED', words, occasionOf(request)));
    });

    door.setErrorHandler<Error & { statusCode?: number }>(async (error, request, reply) => {
      const { statusCode = 500 } = error;
      if (statusCode >= 500) throw error;
      const code = statusCode === 413 ? 'QUERY_TOO_LARGE' : 'BAD_REQUEST';
      const words = wordsOf[statusCode] ?? 'The body cannot be read.';
      return send(reply, errorResponse(statusCode, code, words, occasionOf(request)));
    });

    door.all('/graphql', async (request, reply) => {
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
  413: `A body may be ${bodyLimit} bytes long. Larger files go to POST /imports.`,
  415: 'A request comes as application/json in UTF-8, not compressed.',
};

/** What no request of these methods may be, whatever it asks. */
export function refusedAtSight(
  request: FastifyRequest,
  allowed: readonly string[],
): GraphqlAnswer | undefined {
  const { method, url, headers } = request;
  const occasion = occasionOf(request);
  if (!allowed.includes(method)) {
    const allow = allowed.join(', ');
    const words = `${method} is not answered here. Send ${allowed.join(' or ')}.`;
    const answer = errorResponse(405, 'BAD_REQUEST', words, occasion);
    return { ...answer, headers: [...answer.headers, ['allow', allow]] };
  }
  if (url.length > addressLimit) {
    const words = `An address may have ${addressLimit} characters. Send the query by POST.`;
    return errorResponse(414, 'BAD_REQUEST', words, occasion);
  }
  const charset = /;\s*charset="?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  const coding = headers['content-encoding'] ?? 'identity';
  if (!/^utf-?8$/i.test(charset) || coding !== 'identity') {
    return errorResponse(415, 'BAD_REQUEST', wordsOf[415] ?? '', occasion);
  }
  return undefined;
}

const occasionOf = ({ id: requestId, headers }: FastifyRequest) => ({
  requestId,
  mediaType: negotiate(headers.accept) ?? jsonMedia,
});

export function send(reply: FastifyReply, { status, headers, body }: GraphqlAnswer): FastifyReply {
  const varies = reply.getHeader('vary');
  reply.status(status);
  for (const [name, value] of headers) reply.header(name, value);
  // What pages of other origins may see varies with the origin; that was said before this.
  if (varies) reply.header('vary', [varies, reply.getHeader('vary') ?? []].flat().join(', '));
  return reply.send(body);
}
