import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createYardstick, type Event, YardstickError } from '../../sdk/index.js';
import { type CouncilRole, operator, type Principal } from '../../server/access/principal.js';
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
  const made = await services.createWebhook(administrator, {
    ...{ council: merton, name: 'Portal', address: 'https://portal.merton.example/' },
    kinds: ['PUBLICATION_MADE'],
  });
  webhookId = accepted(made).record.id;
});
afterAll(() => web.close());

async function keyOf(...roles: readonly CouncilRole[]) {
  const made = await services.createApiKey(administrator, { council: merton, name: 'Listener', roles });
  return accepted(made);
}

const ping = async (): Promise<string> =>
  accepted(await services.testWebhook(administrator, { council: merton, id: webhookId })).eventId;

const place = async () => (await services.findLastEvent(administrator, merton)) ?? 0;

const document =
  'subscription ($council: String!, $after: String) { events(council: $council, after: $after) { id cursor kind } }';

/** A stream as it comes, asked for by hand. */
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

interface Refused {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}
const refusalOf = async (response: Response) => ((await response.json()) as Refused).errors[0];
const codeOf = async (response: Response) => (await refusalOf(response))?.extensions.code;

/** Reads until the stream ends, or holds the text. */
async function readUntil(response: Response, text: string): Promise<string> {
  let heard = '';
  const decoder = new TextDecoder();
  for await (const part of response.body ?? []) {
    heard += decoder.decode(part as Uint8Array, { stream: true });
    if (heard.includes(text)) break;
  }
  return heard;
}

const yardstick = (apiKey: string) => createYardstick({ url, apiKey });

/** The next events of a stream, after which it is ended. */
async function take(stream: AsyncIterable<Event>, count: number): Promise<readonly Event[]> {
  const taken: Event[] = [];
  for await (const event of stream) if (taken.push(event) === count) break;
  return taken;
}

describe('whoever-may-listens', () => {
  it('and-is-told-as-it-happens-each-once-and-in-order', async () => {
    const { text } = await keyOf('MEMBER');
    const after = encodeCursor([`${await place()}`]);
    const heard = take(yardstick(text).events.stream({ council: merton, kinds: ['PING'], after }), 3);
    const ids = [await ping(), await ping(), await ping()];
    const events = await heard;
    expect(events.map(({ id }) => id)).toEqual(ids);
    expect(events[0]).toMatchObject({ kind: 'PING', council: merton, subject: { webhookId } });
  });

  it('goes-on-behind-the-last-that-was-heard', async () => {
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
    const heard = take(yardstick(text).events.stream({ council: merton }), 1);
    heard.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    accepted(await services.revokeApiKey(administrator, { council: merton, prefix: record.prefix }));
    await ping();
    const error = await heard.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(YardstickError);
    expect(error).toMatchObject({ kind: 'unauthenticated', code: 'UNAUTHENTICATED' });
  });

  it('has-a-stream-that-ends-when-the-council-is-suspended', async () => {
    const { text } = await keyOf('MEMBER');
    const heard = take(yardstick(text).events.stream({ council: merton }), 1);
    heard.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    accepted(await services.suspendCouncil(operator, { gssCode: merton, reason: 'Not paid.' }));
    const error = await heard.catch((thrown: unknown) => thrown);
    accepted(await services.resumeCouncil(operator, { gssCode: merton, reason: 'Paid.' }));
    expect(error).toMatchObject({ kind: 'forbidden', code: 'COUNCIL_SUSPENDED' });
  });

  it('is-told-nothing-of-another-council', async () => {
    const stranger = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');
    const made = await services.createApiKey(stranger, {
      council: rotherham,
      name: 'Other',
      roles: ['MEMBER'],
    });
    const key = accepted(made).text;
    const { response } = await ask(key, subscription());
    expect(response.status).toBe(200);
    const heard = await readUntil(response, 'event: complete');
    expect(heard).toContain('"code":"FORBIDDEN"');
    expect(heard).not.toContain('"kind"');
  });

  it('ends-the-stream-by-its-signal', async () => {
    const { text } = await keyOf('MEMBER');
    const controller = new AbortController();
    const stream = yardstick(text).events.stream({ council: merton }, { signal: controller.signal });
    const heard = take(stream, 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    controller.abort();
    expect(await heard).toEqual([]);
  });
});

describe('at-the-door', () => {
  it('headers-are-those-of-a-stream-that-nobody-keeps', async () => {
    const { text } = await keyOf('MEMBER');
    const { response, close } = await ask(text, subscription());
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('x-request-id')).toBeTruthy();
    close();
  });

  it.each([
    ['nobody-known', null, {}, 200, 'UNAUTHENTICATED'],
    ['a-wrong-key', 'ysk_E09000024_aaaaaaaaaaaa_wrong', {}, 401, 'UNAUTHENTICATED'],
  ] as const)('%s-is-refused', async (_name, key, headers, status, code) => {
    const { response } = await ask(key, subscription(), headers);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(`"code":"${code}"`);
  });

  it('what-is-no-subscription-is-refused-with-where-it-goes', async () => {
    const { text } = await keyOf('MEMBER');
    const { response } = await ask(text, { query: '{ viewer { name } }' });
    expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
    const asked = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${text}` },
      body: JSON.stringify(subscription()),
    });
    expect([asked.status, (await refusalOf(asked))?.message]).toEqual([
      400,
      expect.stringContaining('/graphql/stream'),
    ]);
  });

  it.each([
    ['what-cannot-be-read', '{', 400, 'BAD_REQUEST'],
    ['what-is-no-document', { query: 'subscription {' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['what-does-not-fit', { query: 'subscription { event }' }, 422, 'GRAPHQL_VALIDATION_FAILED'],
    ['variables-that-do-not-fit', subscription({ council: 7 }), 422, 'BAD_USER_INPUT'],
  ] as const)('%s-is-refused', async (_name, body, status, code) => {
    const { text } = await keyOf('MEMBER');
    const { response } = await ask(text, body);
    expect([response.status, await codeOf(response)]).toEqual([status, code]);
  });

  it('a-place-that-is-none-is-told-in-the-stream', async () => {
    const { text } = await keyOf('MEMBER');
    const { response } = await ask(text, subscription({ council: merton, after: 'nowhere' }));
    expect(await readUntil(response, 'event: complete')).toContain('"code":"BAD_USER_INPUT"');
  });

  it.each([
    ['another-method', { method: 'PUT' }, 405],
    ['an-answer-in-json', { method: 'POST', headers: { accept: 'application/json' }, body: '{}' }, 406],
    ['a-form', { method: 'POST', headers: { accept: '*/*', 'content-type': 'text/plain' }, body: '{}' }, 415],
  ] as const)('%s-is-refused', async (_name, request, status) => {
    expect((await fetch(`${url}/stream`, request)).status).toBe(status);
  });

  it('nobody-has-more-streams-than-three-and-a-closed-one-makes-room', async () => {
    const { text } = await keyOf('MEMBER');
    const opened = [];
    for (let count = 0; count < 3; count += 1) opened.push(await ask(text, subscription()));
    const { response } = await ask(text, subscription());
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '10']);
    opened[0]?.close();
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
    for (const { close } of opened) close();
  });
});

it('a-service-that-stops-ends-its-streams', async () => {
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
  const heard = readUntil(response, 'event: complete');
  const began = Date.now();
  await other.close();
  expect(await heard).toContain('event: complete');
  expect(Date.now() - began).toBeLessThan(4_500);
});

it('nothing-unexpected-was-logged', async () => {
  expect(await place()).toBeGreaterThan(0);
  expect(logged.filter((facts) => JSON.stringify(facts).includes('INTERNAL'))).toEqual([]);
});
