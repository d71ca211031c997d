import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll } from 'vitest';

export interface ReceivedWebhook {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The status and perhaps headers of an answer; `null` if the receiver is not to answer. */
export type ReceiverAnswer = readonly [status: number, headers?: Readonly<Record<string, string>>] | null;

export interface WebhookReceiver {
  readonly address: string;
  /** All requests so far, in order. */
  readonly requests: readonly ReceivedWebhook[];
  /** Sets the next answers, in order; the last one is repeated. */
  answers(...answers: readonly [ReceiverAnswer, ...ReceiverAnswer[]]): void;
}

/** Starts a webhook receiver on this machine, which ends with the test file. */
export async function startReceiver(): Promise<WebhookReceiver> {
  const requests: ReceivedWebhook[] = [];
  let queue: readonly ReceiverAnswer[] = [[204]];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    requests.push({ method: request.method, headers: request.headers, body });
    const [answer] = queue;
    if (queue.length > 1) queue = queue.slice(1);
    if (answer) response.writeHead(answer[0], { ...answer[1] }).end('a body that is not stored');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    requests,
    answers: (...answers) => {
      queue = answers;
    },
  };
}
