import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { errorResponse } from '../graphql/server/error-response.js';
import { jsonMedia } from '../graphql/server/media-type.js';
import type { GraphqlStream, OpenedStream } from '../graphql/server/stream.js';
import { refusedAtSight, send } from './graphql.js';
import { setUsualHeaders } from './headers.js';

/** Bytes of a subscription. */
const bodyLimit = 256 * 1024;

const eventMedia = 'text/event-stream';

/** `/graphql/stream`: subscriptions, each a stream of server-sent events of its own. */
export function serveEventStream(server: FastifyInstance, stream: GraphqlStream): void {
  const opened = new WeakMap<FastifyRequest, OpenedStream>();
  const closing = new AbortController();
  server.addHook('preClose', async () => closing.abort());

  const perform = createHandler({
    // A stream for each subscription, and none to be reserved: whoever knew its token could listen.
    authenticate: () => null,
    // It was, before anything was let in.
    validate: () => [],
    onSubscribe: ({ raw }) => argsOf(opened.get(raw)),
    onNext: async (_context, { raw, context }, result) => {
      await untilTaken(context.reply.raw);
      return opened.get(raw)?.told(result);
    },
  });

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { method, headers, body, id: requestId, ip: address } = request;
    const ending = new AbortController();
    const end = (): void => ending.abort();
    closing.signal.addEventListener('abort', end, { once: true });
    if (closing.signal.aborted) end();
    const asked = { method, headers, search: '', body: `${body ?? ''}`, requestId, address };
    const found = await stream.open(asked, ending.signal);
    // Of a connection that has broken nothing else is heard: the package waits for it to finish.
    const leave = (): void => {
      end();
      closing.signal.removeEventListener('abort', end);
      if ('opened' in found) found.opened.release();
    };
    reply.raw.once('close', leave);
    if (reply.raw.closed) leave();
    if ('refused' in found) return void send(reply, found.refused);
    opened.set(request, found.opened);
    // The package looks for exactly this.
    request.headers.accept = eventMedia;
    setUsualHeaders(reply);
    reply.header('x-accel-buffering', 'no');
    reply.hijack();
    await perform(request, reply).catch(() => reply.raw.destroy());
    // Kept alive, the connection would keep the server from closing.
    if (closing.signal.aborted) request.raw.socket.end();
  }

  server.register(async (door) => {
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );
    door.setErrorHandler<Error & { statusCode?: number }>(async (error, { id: requestId }, reply) => {
      const { statusCode = 500 } = error;
      if (statusCode >= 500) throw error;
      const code = statusCode === 413 ? 'QUERY_TOO_LARGE' : 'BAD_REQUEST';
      const words = 'A subscription comes as application/json in UTF-8, in at most 256 kB.';
      return send(reply, errorResponse(statusCode, code, words, { requestId, mediaType: jsonMedia }));
    });
    door.addHook('onRequest', async (request, reply) => {
      const refused = refusedAtSight(request, ['POST']);
      if (refused) return send(reply, refused);
      const { accept = '' } = request.headers;
      if (accept.includes(eventMedia) || accept.includes('*/*')) return;
      const words = `Subscriptions are answered as ${eventMedia}; Accept does not take that.`;
      return send(
        reply,
        errorResponse(406, 'BAD_REQUEST', words, { requestId: request.id, mediaType: jsonMedia }),
      );
    });
    door.all('/graphql/stream', answer);
  });
}

function argsOf(opened: OpenedStream | undefined): OpenedStream['args'] {
  if (!opened) throw new Error('nobody let this subscription in');
  return opened.args;
}

/** Until what was written before has left this process: whoever reads slowly is told slowly. */
async function untilTaken(response: ServerResponse): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return;
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).catch(
    () => {},
  );
  over.abort();
}
