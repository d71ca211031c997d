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

/** What a receiver answers: a status, and headers where there are any; `null` for never. */
export type ReceiverAnswer = readonly [status: number, headers?: Readonly<Record<string, string>>] | null;

export interface WebhookReceiver {
  readonly address: string;
  /** Everything that arrived, in order. */
  readonly letters: readonly ReceivedWebhook[];
  /** What to answer next, in order; the last goes for all that follow. */
  answers(...answers: readonly [ReceiverAnswer, ...ReceiverAnswer[]]): void;
}

/** Somebody who takes events in on this machine. It goes when the test file has ended. */
export async function startReceiver(): Promise<WebhookReceiver> {
  const letters: ReceivedWebhook[] = [];
  let queue: readonly ReceiverAnswer[] = [[204]];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    letters.push({ method: request.method, headers: request.headers, body });
    const [answer] = queue;
    if (queue.length > 1) queue = queue.slice(1);
    if (answer) response.writeHead(answer[0], { ...answer[1] }).end('a body that nobody keeps');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    letters,
    answers: (...answers) => {
      queue = answers;
    },
  };
}
