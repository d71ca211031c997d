import { type Answer, readAnswer } from './answer.js';
import type { Operation } from './document.js';
import { type ErrorFacts, YardstickError } from './errors.js';
import { interruptionOf, type Limits } from './limits.js';
import type { Settings } from './options.js';

export interface Request {
  readonly operation: Operation;
  /** What is posted, JSON. */
  readonly body: string;
  /** Sent along in `x-request-id`, for whoever on the way logs it. Where an answer names another, that one counts. */
  readonly requestId: string;
}

class AnswerTooLarge extends Error {}

/** The whole body as text; throws {@link AnswerTooLarge} as soon as it is longer than allowed. */
async function bodyOf({ body }: Response, largest: number): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > largest) {
      await reader.cancel();
      throw new AnswerTooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Sends a request once and gives its data. Every failure is a {@link YardstickError}. */
export function createTransport({ url, apiKey, largestAnswer, fetch }: Settings) {
  async function post(request: Request, signal: AbortSignal): Promise<Answer> {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        'x-request-id': request.requestId,
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      },
      body: request.body,
      // The key is the only credential, and it goes to the configured address and nowhere else.
      credentials: 'omit',
      redirect: 'manual',
      signal,
    });
    return {
      status: response.status,
      headers: response.headers,
      text: await bodyOf(response, largestAnswer),
    };
  }

  return async function send(request: Request, limits: Limits): Promise<unknown> {
    const fail = (facts: ErrorFacts) =>
      new YardstickError({
        ...facts,
        operation: request.operation.name,
        requestId: facts.requestId ?? request.requestId,
      });
    let answer: Answer;
    try {
      answer = await post(request, limits.signal);
    } catch (cause) {
      if (cause instanceof AnswerTooLarge) {
        throw fail({ kind: 'protocol', remark: `the answer is longer than ${largestAnswer} bytes` });
      }
      throw fail(interruptionOf(limits) ?? { kind: 'network', cause });
    }
    const result = readAnswer(answer);
    if ('failure' in result) throw fail(result.failure);
    return result.data;
  };
}
