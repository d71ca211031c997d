import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createYardstick, YardstickError } from '../../sdk/index.js';
import { type FakeServer, failure, type Reply, startFakeServer } from '../kit/sdk/fake-graphql-server.js';

const event = (sequence: number) => ({
  id: `event ${sequence}`,
  cursor: `place ${sequence}`,
  kind: 'PING',
  occurredAt: '2018-11-01T12:00:00Z',
  council: { gssCode: 'E09000024' },
  subject: { __typename: 'EventPing', webhook: null },
});
const next = (result: object): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;
const eventMessage = (sequence: number): string => next({ data: { events: event(sequence) } });

/** A stream that writes these pieces and then ends by calling `end`. */
const stream =
  (
    pieces: readonly string[],
    end: (response: ServerResponse) => void = (response) => response.end(),
  ): Reply =>
  async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    for (const piece of pieces) {
      response.write(piece);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    end(response);
  };
const breaks = (response: ServerResponse): void => void response.destroy();

const eventsOf = ({ url }: FakeServer, more = {}) =>
  createYardstick({ url, apiKey: 'a-key', retry: { firstDelay: 1, retries: 2 }, ...more }).events;

async function take(server: FakeServer, count: number, which = {}) {
  const ids: string[] = [];
  for await (const { id } of eventsOf(server).stream({ council: 'E09000024', ...which })) {
    if (ids.push(id) === count) break;
  }
  return ids;
}

describe('a-stream', () => {
  it('is-requested-with-the-key-and-read-correctly-in-any-chunks', async () => {
    await using server = await startFakeServer();
    const text = `:\n\n${eventMessage(1)}${eventMessage(2)}`;
    server.replies(stream([text.slice(0, 40), text.slice(40, 41), text.slice(41)]));
    expect(await take(server, 2, { kinds: ['PING'] })).toEqual(['event 1', 'event 2']);
    const [arrival] = server.arrivals;
    expect(arrival?.headers).toMatchObject({ accept: 'text/event-stream', authorization: 'Bearer a-key' });
    expect(arrival?.variables).toEqual({ council: 'E09000024', filter: { kinds: ['PING'] } });
    expect(arrival?.query).toContain('subscription EventStream');
  });

  it.each([
    ['that-breaks', stream([eventMessage(1)], breaks)],
    ['that-the-service-ends', stream([eventMessage(1), 'event: complete\ndata:\n\n'])],
  ])('%s-continues-after-the-last-event', async (_name, first) => {
    await using server = await startFakeServer();
    server.replies(first, failure('OVERLOADED', { status: 503 }), stream([eventMessage(2)]));
    expect(await take(server, 2)).toEqual(['event 1', 'event 2']);
    expect(server.arrivals.map(({ variables }) => variables?.['after'])).toEqual([
      undefined,
      'place 1',
      'place 1',
    ]);
  });

  it.each([
    ['at-once', failure('UNAUTHENTICATED', { status: 401 }), 'unauthenticated'],
    [
      'by-a-later-error',
      stream([
        next({ errors: [{ message: 'Ended.', extensions: { code: 'UNAUTHENTICATED' } }], data: null }),
      ]),
      'unauthenticated',
    ],
    [
      'by-another-type-of-answer',
      (response: ServerResponse) => void response.writeHead(200).end('<html>'),
      'protocol',
    ],
  ] as const)('that-fails-%s-is-not-requested-again', async (_name, reply, kind) => {
    await using server = await startFakeServer();
    server.replies(reply);
    const error = await take(server, 1).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(YardstickError);
    expect(error).toMatchObject({ kind });
    expect(server.arrivals).toHaveLength(1);
  });

  it('that-gets-no-answer-fails-after-the-allowed-retries', async () => {
    await using server = await startFakeServer();
    server.replies((response) => void response.destroy());
    const error = await take(server, 1).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'network' });
    expect(server.arrivals).toHaveLength(3);
  });

  it('ends-when-the-signal-aborts', async () => {
    await using server = await startFakeServer();
    server.replies(stream([eventMessage(1)], () => undefined));
    const controller = new AbortController();
    const ids: string[] = [];
    const { signal } = controller;
    for await (const { id } of eventsOf(server).stream({ council: 'E09000024' }, { signal })) {
      ids.push(id);
      controller.abort();
    }
    expect(ids).toEqual(['event 1']);
  });
});
