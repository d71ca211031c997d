import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { errorResponse } from '../graphql/server/error-response.js';
import { jsonMedia } from '../graphql/server/media-type.js';
import type { GraphqlStream, OpenedStream } from '../graphql/server/stream.js';
import { subscribe } from '../graphql/server/subscribe.js';
import { errorInHead, send } from './graphql.js';
import { setUsualHeaders } from './headers.js';

/** The largest body of a subscription request, in bytes. */
const bodyLimit = 256 * 1024;

const eventMedia = 'text/event-stream';

/** Serves `/graphql/stream`. Each subscription is answered by its own stream of server-sent events. */
export function serveEventStream(server: FastifyInstance, stream: GraphqlStream): void {
  const streams = new WeakMap<FastifyRequest, OpenedStream>();
  const closing = new AbortController();
  server.addHook('preClose', async () => closing.abort());

  const perform = createHandler({
    // Give no stream tokens: any client that knows the token of a reserved stream could listen to that stream.
    authenticate: () => null,
    subscribe,
    // `stream.open` has already validated the document.
    validate: () => [],
    onSubscribe: ({ raw }) => argsOf(streams.get(raw)),
    onNext: async (_context, { raw, context }, result) => {
      await untilDrained(context.reply.raw);
      return streams.get(raw)?.toPublic(result);
    },
  });

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { method, headers, body, id: requestId, ip: address } = request;
    const ending = new AbortController();
    const end = (): void => ending.abort();
    closing.signal.addEventListener('abort', end, { once: true });
    if (closing.signal.aborted) end();
    const call = { method, headers, search: '', body: `${body ?? ''}`, requestId, address };
    const result = await stream.open(call, ending.signal);
    // Release the stream when the connection closes. graphql-sse waits until the response has finished, so it does not
    // notice a broken connection.
    const release = (): void => {
      end();
      closing.signal.removeEventListener('abort', end);
      if ('opened' in result) result.opened.release();
    };
    reply.raw.once('close', release);
    if (reply.raw.closed) release();
    if ('refused' in result) return void send(reply, result.refused);
    streams.set(request, result.opened);
    // Replace the Accept header: graphql-sse accepts a stream only if the header has exactly this value.
    request.headers.accept = eventMedia;
    setUsualHeaders(reply);
    reply.header('x-accel-buffering', 'no');
    reply.hijack();
    await perform(request, reply).catch(() => reply.raw.destroy());
    // If the server is closing, end the connection as well as the stream: HTTP would keep it open for another request,
    // and an open connection prevents the server from closing.
    if (closing.signal.aborted) request.raw.socket.end();
  }

  server.register(async (route) => {
    route.removeAllContentTypeParsers();
    route.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );
    route.setErrorHandler<Error & { statusCode?: number }>(async (error, { id: requestId }, reply) => {
      const { statusCode = 500 } = error;
      if (statusCode >= 500) throw error;
      const code = statusCode === 413 ? 'QUERY_TOO_LARGE' : 'BAD_REQUEST';
      const words = 'Send a subscription as application/json in UTF-8, of at most 256 kB.';
      return send(reply, errorResponse(statusCode, code, words, { requestId, mediaType: jsonMedia }));
    });
    route.addHook('onRequest', async (request, reply) => {
      const error = errorInHead(request, ['POST']);
      if (error) return send(reply, error);
      const { accept = '' } = request.headers;
      if (accept.includes(eventMedia) || accept.includes('*/*')) return;
      const words = `Subscriptions are answered as ${eventMedia}, which the Accept header does not allow.`;
      return send(
        reply,
        errorResponse(406, 'BAD_REQUEST', words, { requestId: request.id, mediaType: jsonMedia }),
      );
    });
    route.all('/graphql/stream', answer);
  });
}

function argsOf(stream: OpenedStream | undefined): OpenedStream['args'] {
  if (!stream) throw new Error('this subscription was not opened');
  return stream.args;
}

/**
 * Waits until the earlier messages have left this process, so that messages for a slow client do not fill the memory
 * of the process.
 */
async function untilDrained(response: ServerResponse): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return;
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).catch(
    () => {},
  );
  over.abort();
}
