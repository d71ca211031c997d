import { readAnswer } from '../answer.js';
import { bodyOf } from '../body.js';
import { type ErrorFacts, YardstickError } from '../errors.js';
import {
  type EventFragment,
  EventStreamDocument,
  type EventStreamSubscriptionVariables,
} from '../generated/operations.js';
import type { EventStreamFilter } from '../generated/schema.js';
import { hexOf } from '../hex.js';
import { settingsOf, type YardstickOptions } from '../options.js';
import { delayBefore, mayPass, wait } from '../retry.js';
import { readServerSentEvents } from '../server-sent-events.js';

/** The council whose events are wanted, the conditions that they must meet, and the event after which they begin. */
export type EventStreamArguments = EventStreamFilter & {
  /** The council's GSS code. */
  readonly council: string;
  /** The `cursor` of an event: only later events are streamed. */
  readonly after?: string | null | undefined;
};

export interface StreamOptions {
  /** A signal that ends the stream. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Milliseconds without data after which the connection counts as broken. On a working connection the service sends at
 * least a comment every twelve seconds.
 */
const silence = 45_000;

const operation = 'EventStream';

/** Creates the resource that streams a council's events. */
export function eventStream(options: YardstickOptions) {
  const { url, apiKey, fetch, retry, largestAnswer } = settingsOf(options);

  async function* listen(
    variables: EventStreamSubscriptionVariables,
    caller: AbortSignal | undefined,
  ): AsyncGenerator<EventFragment, void, undefined> {
    const requestId = hexOf(crypto.getRandomValues(new Uint8Array(16)));
    const fail = (facts: ErrorFacts) => new YardstickError({ requestId, ...facts, operation });
    const controller = new AbortController();
    const end = () => controller.abort();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onData = () => {
      clearTimeout(timer);
      timer = setTimeout(end, silence);
    };
    if (caller?.aborted) end();
    caller?.addEventListener('abort', end, { once: true });
    try {
      onData();
      const response = await fetch(`${url}/stream`, {
        method: 'POST',
        headers: {
          accept: 'text/event-stream',
          'content-type': 'application/json',
          'x-request-id': requestId,
          ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
        },
        body: JSON.stringify({ query: EventStreamDocument.toString(), operationName: operation, variables }),
        credentials: 'omit',
        redirect: 'manual',
        signal: controller.signal,
      });
      const { status, headers, body } = response;
      const isStream = status === 200 && headers.get('content-type')?.startsWith('text/event-stream');
      if (!isStream || body === null)
        throw fail(failureOf(status, headers, await bodyOf(response, largestAnswer)));
      for await (const { name, data } of readServerSentEvents(body, largestAnswer, onData)) {
        if (name !== 'next') return;
        const read = readAnswer({
          status,
          headers: new Headers({ 'content-type': 'application/json' }),
          text: data,
        });
        if ('failure' in read)
          throw fail({ ...read.failure, requestId: read.failure.requestId ?? requestId });
        yield (read.data as { readonly events: EventFragment }).events;
      }
    } catch (cause) {
      if (cause instanceof YardstickError) throw cause;
      throw fail({ kind: 'network', cause });
    } finally {
      clearTimeout(timer);
      caller?.removeEventListener('abort', end);
      controller.abort();
    }
  }

  return Object.freeze({
    /**
     * Yields events as they happen, each once and in order. The stream begins now or, with `after`, after the event
     * with that `cursor`. If the connection breaks, the stream reconnects and continues after its last event. It ends
     * when the signal aborts. Throws `YardstickError` if the caller loses access, or if the service does not answer and
     * all retries are used up. Without `after`, events are lost if the connection breaks before the first event has
     * arrived.
     *
     * @example
     * for await (const event of yardstick.events.stream({
     *   council: 'E08000018',
     *   kinds: ['PUBLICATION_RELEASED'],
     * })) {
     *   console.log(event.kind, event.occurredAt);
     * }
     */
    async *stream(
      { council, after, ...filter }: EventStreamArguments,
      { signal }: StreamOptions = {},
    ): AsyncGenerator<EventFragment, void, undefined> {
      const never = new AbortController().signal;
      let place = after;
      for (let failures = 0; !signal?.aborted; failures += 1) {
        let retryAfter: number | undefined;
        try {
          for await (const event of listen({ council, filter, ...(place ? { after: place } : {}) }, signal)) {
            failures = 0;
            place = event.cursor;
            yield event;
          }
        } catch (error) {
          if (signal?.aborted) return;
          if (!mayPass(error) || failures >= retry.retries) throw error;
          retryAfter = error.retryAfter;
        }
        await wait(delayBefore(failures, retry, retryAfter), signal ?? never);
      }
    },
  });
}

function failureOf(status: number, headers: Headers, text: string | undefined): ErrorFacts {
  const read = readAnswer({ status, headers, text: text ?? '' });
  return 'failure' in read ? read.failure : { kind: 'protocol', status };
}
