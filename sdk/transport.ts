import { type Answer, readAnswer } from './answer.js';
import { bodyOf } from './body.js';
import type { Operation } from './document.js';
import { type ErrorFacts, YardstickError } from './errors.js';
import { createGate } from './gate.js';
import { interruptionOf, type Limits } from './limits.js';
import type { Settings } from './options.js';

export interface Request {
  readonly operation: Operation;
  /** The body as JSON. */
  readonly body: string;
  /** The id to send in `x-request-id`, for logs. If the answer has another id, errors give the id of the answer. */
  readonly requestId: string;
  /** The key by which the service recognises a retry of the same mutation; `undefined` for a query. */
  readonly idempotencyKey: string | undefined;
}

/**
 * Returns a function that sends a request once and returns the data of the answer. It throws only
 * {@link YardstickError}.
 */
export function createTransport({ url, apiKey, largestAnswer, fetch, concurrency, cache }: Settings) {
  const gate = createGate(concurrency);

  async function post(
    request: Request,
    etag: string | null,
    signal: AbortSignal,
  ): Promise<Answer | undefined> {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        'x-request-id': request.requestId,
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
        ...(request.idempotencyKey === undefined ? {} : { 'idempotency-key': request.idempotencyKey }),
        ...(etag === null ? {} : { 'if-none-match': etag }),
      },
      body: request.body,
      // Send no credential except the API key, and follow no redirect, so that only the configured address gets the
      // key.
      credentials: 'omit',
      redirect: 'manual',
      signal,
    });
    const text = await bodyOf(response, largestAnswer);
    return text === undefined ? undefined : { status: response.status, headers: response.headers, text };
  }

  /** Fetches the answer, or returns the stored answer if the service reports that it is still current. */
  async function answerTo(request: Request, signal: AbortSignal): Promise<Answer | undefined> {
    if (cache === undefined || !request.operation.repeatable) return post(request, null, signal);
    const place = `${apiKey ?? ''}\n${url}\n${request.body}`;
    const stored = cache.get(place);
    const answer = await post(request, stored?.headers.get('etag') ?? null, signal);
    if (answer?.status === 304 && stored !== undefined) return stored;
    if (answer?.status === 200 && answer.headers.has('etag')) cache.set(place, answer);
    return answer;
  }

  return async function send(request: Request, limits: Limits): Promise<unknown> {
    const fail = (facts: ErrorFacts) =>
      new YardstickError({
        ...facts,
        operation: request.operation.name,
        requestId: facts.requestId ?? request.requestId,
      });
    const leave = await gate(limits.signal);
    let answer: Answer | undefined;
    try {
      answer = await answerTo(request, limits.signal);
    } catch (cause) {
      throw fail(interruptionOf(limits) ?? { kind: 'network', cause });
    } finally {
      leave();
    }
    if (answer === undefined) {
      throw fail({ kind: 'protocol', remark: `the answer is longer than ${largestAnswer} bytes` });
    }
    const result = readAnswer(answer);
    if ('failure' in result) throw fail(result.failure);
    return result.data;
  };
}
