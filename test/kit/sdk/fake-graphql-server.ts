import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that arrived, with its GraphQL content. */
export interface Arrival {
  readonly headers: IncomingHttpHeaders;
  readonly documentId: string | undefined;
  readonly query: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** Writes the answer to one request. A reply may leave the answer unfinished on purpose. */
export type Reply = (response: ServerResponse, arrival: Arrival) => void;

const json = 'application/graphql-response+json';

export const http =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) =>
    void response.writeHead(status, headers).end(body);

export const data =
  (content: unknown, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) =>
    void response.writeHead(200, { 'content-type': json, ...headers }).end(JSON.stringify({ data: content }));

/** Returns a reply with a GraphQL error that has the given code. */
export function failure(
  code: string,
  {
    status = 200,
    headers = {},
    message = 'It failed.',
    requestId = undefined as string | undefined,
    argument = undefined as string | undefined,
  } = {},
): Reply {
  const body = { errors: [{ message, path: ['council'], extensions: { code, requestId, argument } }] };
  return (response) =>
    void response.writeHead(status, { 'content-type': json, ...headers }).end(JSON.stringify(body));
}

export const silence: Reply = () => {};
export const brokenConnection: Reply = (response) => void response.destroy();
/** A reply that writes only the beginning of an answer. */
export const halfAnAnswer: Reply = (response) =>
  void response.writeHead(200, { 'content-type': json }).write('{"data":');

export interface FakeServer extends AsyncDisposable {
  readonly url: string;
  /** All requests so far, in order. */
  readonly arrivals: readonly Arrival[];
  /** Prepares the replies to the next requests, in order; the last one is repeated. */
  replies(...replies: readonly [Reply, ...Reply[]]): FakeServer;
  /** Resolves when the next request has arrived. */
  arrival(): Promise<void>;
}

/** Reads a request to its end. */
export async function arrivalOf(request: IncomingMessage): Promise<Arrival> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { documentId, query, operationName, variables } = JSON.parse(
    Buffer.concat(chunks).toString() || '{}',
  ) as Arrival;
  return { headers: request.headers, documentId, query, operationName, variables };
}

/** Starts an HTTP server that answers GraphQL requests with prepared replies. */
export async function startFakeServer(): Promise<FakeServer> {
  const arrivals: Arrival[] = [];
  let queue: readonly Reply[] = [http(500, 'No reply was prepared.')];
  const server = createServer(async (request, response) => {
    const arrival = await arrivalOf(request);
    arrivals.push(arrival);
    server.emit('arrival');
    const [reply] = queue;
    if (queue.length > 1) queue = queue.slice(1);
    reply?.(response, arrival);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const fake: FakeServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    arrivals,
    replies: (...replies) => {
      queue = replies;
      return fake;
    },
    arrival: async () => void (await once(server, 'arrival')),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return fake;
}
