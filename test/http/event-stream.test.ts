import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createYardstick, type Event, YardstickError } from '../../sdk/index.js';
import { type CouncilRole, operator, type Principal } from '../../server/access/principal.js';
import { eventId } from '../../server/domain/events/event.js';
import { encodeCursor } from '../../server/graphql/api/cursor.js';
import { createGraphqlHandler } from '../../server/graphql/server/handler.js';
import { createGraphqlStream } from '../../server/graphql/server/stream.js';
import { createWebServer } from '../../server/http/server.js';
import { accepted, merton, openTestApp, rotherham } from '../kit/councils/councils.js';

const app = await openTestApp();
const { services } = app;
const logged: unknown[] = [];
const note = (facts: unknown) => void logged.push(facts);
const log = { debug() {}, info() {}, warn: note, error: note };
const limits = { ofOne: 3, ofAll: 5 };
const graphql = await createGraphqlHandler({ services, log: log as never });
const open = () =>
  createWebServer({
    graphql,
    stream: createGraphqlStream({ services, log: log as never, limits }),
    services,
    isReady: async () => true,
  });
const web = open();
let url: string;
let administrator: Principal;
let webhookId: string;

beforeAll(async () => {
  url = `${await web.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
  const created = await services.createWebhook(administrator, {
    ...{ council: merton, name: 'Portal', address: 'https://portal.merton.example/' },
    kinds: ['PUBLICATION_MADE'],
  });
  webhookId = accepted(created).record.id;
});
afterAll(() => web.close());

async function keyOf(...roles: readonly CouncilRole[]) {
  const created = await services.createApiKey(administrator, { council: merton, name: 'Listener', roles });
  return accepted(created);
}

/** The identifier of the event of a test of the webhook. */
const ping = async (): Promise<string> => {
  const { webhook, eventId: id } = accepted(
    await services.testWebhook(administrator, { council: merton, id: webhookId }),
  );
  return eventId({ id, councilId: webhook.councilId });
};

const place = async () => (await services.findLastEvent(administrator, merton)) ?? 0;

const document =
  'subscription ($council: String!, $after: String) { events(council: $council, after: $after) { id cursor kind } }';

/** Opens a stream without the SDK. */
async function ask(key: string | null, body: object | string, headers: Record<string, string> = {}) {
  const controller = new AbortController();
  const response = await fetch(`${url}/stream`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      ...(key && { authorization: `Bearer ${key}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal: controller.signal,
  });
  return { response, close: () => controller.abort() };
}

const subscription = (variables: object = { council: merton }) => ({ query: document, variables });

interface ErrorBody {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}
const errorOf = async (response: Response) => ((await response.json()) as ErrorBody).errors[0];
const codeOf = async (response: Response) => (await errorOf(response))?.extensions.code;

/** Reads until the stream ends or has sent the text. */
async function readUntil(response: Response, text: string): Promise<string> {
  let received = '';
  const decoder = new TextDecoder();
  for await (const part of response.body ?? []) {
    received += decoder.decode(part as Uint8Array, { stream: true });
    if (received.includes(text)) break;
  }
  return received;
}

const yardstick = (apiKey: string) => createYardstick({ url, apiKey });

/** Reads the next events of a stream, then closes it. */
async function take(stream: AsyncIterable<Event>, count: number): Promise<readonly Event[]> {
  const events: Event[] = [];
  for await (const event of stream) if (events.push(event) === count) break;
  return events;
}

describe('a-subscriber', () => {
  it('receives-each-event-as-it-happens-once-and-in-order', async () => {
    const { text } = await keyOf('MEMBER');
    const after = encodeCursor([`${await place()}`]);
    const next = take(yardstick(text).events.stream({ council: merton, kinds: ['PING'], after }), 3);
    const ids = [await ping(), await ping(), await ping()];
    const events = await next;
    expect(events.map(({ id }) => id)).toEqual(ids);
    // A member sees the event, but not the webhook that was tested.
    expect(events[0]).toMatchObject({
      kind: 'PING',
      council: { gssCode: merton },
      subject: { webhook: null },
    });
  });

  it('continues-after-the-last-event-received', async () => {
    const { text } = await keyOf('MEMBER');
    const first = await ping();
    const second = await ping();
    const { nodes } = await yardstick(text).events.page({ council: merton }, { first: 100 });
    const cursor = nodes.find(({ id }) => id === first)?.cursor ?? '';
    const events = await take(yardstick(text).events.stream({ council: merton, after: cursor }), 1);
    expect(events.map(({ id }) => id)).toEqual([second]);
  });

  it('has-a-stream-that-ends-with-401-when-the-key-is-revoked', async () => {
    const { text, record } = await keyOf('MEMBER');
    const next = take(yardstick(text).events.stream({ council: merton }), 1);
    next.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    accepted(await services.revokeApiKey(administrator, { council: merton, prefix: record.prefix }));
    await ping();
    const error = await next.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(YardstickError);
    expect(error).toMatchObject({ kind: 'unauthenticated', code: 'UNAUTHENTICATED' });
  });

  it('has-a-stream-that-ends-when-the-council-is-suspended', async () => {
    const { text } = await keyOf('MEMBER');
    const next = take(yardstick(text).events.stream({ council: merton }), 1);
    next.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    accepted(await services.suspendCouncil(operator, { gssCode: merton, reason: 'Not paid.' }));
    const error = await next.catch((thrown: unknown) => thrown);
    accepted(await services.resumeCouncil(operator, { gssCode: merton, reason: 'Paid.' }));
    expect(error).toMatchObject({ kind: 'forbidden', code: 'COUNCIL_SUSPENDED' });
  });

  it('receives-nothing-of-another-council', async () => {
    const stranger = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');
    const created = await services.createApiKey(stranger, {
      council: rotherham,
      name: 'Other',
      roles: ['MEMBER'],
    });
    const key = accepted(created).text;
    const { response } = await ask(key, subscription());
    expect(response.status).toBe(200);
    const received = await readUntil(response, 'event: complete');
    expect(received).toContain('"code":"FORBIDDEN"');
    expect(received).not.toContain('"kind"');
  });

  it('closes-the-stream-with-an-abort-signal', async () => {
    const { text } = await keyOf('MEMBER');
    const controller = new AbortController();
    const stream = yardstick(text).events.stream({ council: merton }, { signal: controller.signal });
    const next = take(stream, 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    controller.abort();
    expect(await next).toEqual([]);
  });
});

describe('a-request-for-a-stream', () => {
  it('has-a-response-of-server-sent-events-with-the-usual-headers', async () => {
    const { text } = await keyOf('MEMBER');
    const { response, close } = await ask(text, subscription());
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('x-request-id')).toBeTruthy();
    close();
  });

  it.each([
    ['from-an-anonymous-caller', null, 200, 'UNAUTHENTICATED'],
    ['with-a-wrong-key', 'ysk_E09000024_aaaaaaaaaaaa_wrong', 401, 'UNAUTHENTICATED'],
  ] as const)('%s-is-refused', async (_name, key, status, code) => {
    const { response } = await ask(key, subscription());
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(`"code":"${code}"`);
  });

  it('with-a-query-is-refused-and-a-subscription-to-graphql-is-sent-to-the-stream', async () => {
    const { text } = await keyOf('MEMBER');
    const { response } = await ask(text, { query: '{ viewer { name } }' });
    expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${text}` },
      body: JSON.stringify(subscription()),
    });
    expect([answer.status, (await errorOf(answer))?.message]).toEqual([
      400,
      expect.stringContaining('/graphql/stream'),
    ]);
  });

  it.each([
    ['with-invalid-json', '{', 400, 'BAD_REQUEST'],
    ['with-a-document-that-cannot-be-parsed', { query: 'subscription {' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['with-an-unknown-field', { query: 'subscription { event }' }, 422, 'GRAPHQL_VALIDATION_FAILED'],
    ['with-variables-of-the-wrong-type', subscription({ council: 7 }), 422, 'BAD_USER_INPUT'],
  ] as const)('%s-is-refused', async (_name, body, status, code) => {
    const { text } = await keyOf('MEMBER');
    const { response } = await ask(text, body);
    expect([response.status, await codeOf(response)]).toEqual([status, code]);
  });

  it('with-an-invalid-cursor-gets-the-error-in-the-stream', async () => {
    const { text } = await keyOf('MEMBER');
    const { response } = await ask(text, subscription({ council: merton, after: 'nowhere' }));
    expect(await readUntil(response, 'event: complete')).toContain('"code":"BAD_USER_INPUT"');
  });

  it.each([
    ['with-another-method', { method: 'PUT' }, 405],
    ['that-accepts-only-json', { method: 'POST', headers: { accept: 'application/json' }, body: '{}' }, 406],
    [
      'with-plain-text',
      { method: 'POST', headers: { accept: '*/*', 'content-type': 'text/plain' }, body: '{}' },
      415,
    ],
  ] as const)('%s-is-refused', async (_name, request, status) => {
    expect((await fetch(`${url}/stream`, request)).status).toBe(status);
  });

  it('is-refused-beyond-three-streams-of-one-key-until-one-is-closed', async () => {
    const { text } = await keyOf('MEMBER');
    const streams = [];
    for (let count = 0; count < 3; count += 1) streams.push(await ask(text, subscription()));
    const { response } = await ask(text, subscription());
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '10']);
    streams[0]?.close();
    await expect
      .poll(
        async () => {
          const again = await ask(text, subscription());
          again.close();
          return again.response.status;
        },
        { timeout: 10_000 },
      )
      .toBe(200);
    for (const { close } of streams) close();
  });
});

it('a-service-that-stops-closes-its-streams', async () => {
  const other = open();
  const address = await other.listen({ host: '127.0.0.1', port: 0 });
  const { text } = await keyOf('MEMBER');
  const response = await fetch(`${address}/graphql/stream`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      authorization: `Bearer ${text}`,
    },
    body: JSON.stringify(subscription()),
  });
  const received = readUntil(response, 'event: complete');
  const began = Date.now();
  await other.close();
  expect(await received).toContain('event: complete');
  expect(Date.now() - began).toBeLessThan(4_500);
});

it('no-unexpected-error-was-logged', async () => {
  expect(await place()).toBeGreaterThan(0);
  expect(logged.filter((facts) => JSON.stringify(facts).includes('INTERNAL'))).toEqual([]);
});
