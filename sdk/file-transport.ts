import { type Answer, readAnswer } from './answer.js';
import { YardstickError } from './errors.js';
import { hexOf } from './hex.js';
import { interruptionOf, type Limits, startLimits } from './limits.js';
import { type CallOptions, requireTimeout, settingsOf, type YardstickOptions } from './options.js';
import { withRetries } from './retry.js';
import { bodyOf } from './transport.js';

/** What a file can be sent as. A stream is read once: what is sent of it cannot be sent again. */
export type FileContent = string | Blob | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** What is asked of a route beside `/graphql`. */
export interface FileRequest {
  /** For errors: `imports.openData`. */
  readonly name: string;
  /** Below the address that `graphql` lies in: `imports/open-data`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly content?: FileContent;
  /** Statuses that answer what was asked, beside 200. */
  readonly accepted?: readonly number[];
}

/** Milliseconds: the largest files take the service minutes. */
const usualTimeout = 600_000;

const isRepeatable = (content: FileContent | undefined): boolean =>
  content === undefined ||
  typeof content === 'string' ||
  content instanceof Blob ||
  content instanceof Uint8Array;

/** `ReadableStream.from` is missing in some browsers. */
function streamOf(content: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = content[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel(reason) {
      await pieces.return?.(reason);
    },
  });
}

function requestOf(content: FileContent | undefined): RequestInit {
  if (content === undefined) return { method: 'GET' };
  if (typeof content === 'string' || content instanceof Blob || content instanceof Uint8Array) {
    return { method: 'POST', body: content as NonNullable<RequestInit['body']> };
  }
  const body = content instanceof ReadableStream ? content : streamOf(content);
  // Without it `fetch` takes no stream; the types of browsers do not know it yet.
  return { method: 'POST', body, duplex: 'half' } as RequestInit;
}

/** The service says what is wrong with a file's request as `{ "error": … }`. */
function wordsIn(text: string): string {
  try {
    const { error } = JSON.parse(text) as { readonly error?: unknown };
    return typeof error === 'string' ? error : '';
  } catch {
    return '';
  }
}

/**
 * Sends and fetches files: gives the text that the service answered with. What can be sent again is, where that may
 * help: a file that came in twice changes nothing. Every failure is a {@link YardstickError}.
 */
export function createFileTransport(options: YardstickOptions) {
  const { url, apiKey, fetch, largestAnswer, retry, timeout: settled } = settingsOf(options);
  const usual = options.timeout === undefined ? usualTimeout : settled;

  async function attempt(request: FileRequest, requestId: string, limits: Limits): Promise<string> {
    const { name, path, query = {}, content, accepted = [] } = request;
    const address = new URL(path, url);
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined) address.searchParams.set(key, value);
    }
    let answer: Answer;
    let text: string | undefined;
    try {
      const response = await fetch(address.href, {
        ...requestOf(content),
        headers: {
          'x-request-id': requestId,
          ...(content === undefined ? {} : { 'content-type': 'application/octet-stream' }),
          ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
        },
        credentials: 'omit',
        redirect: 'manual',
        signal: limits.signal,
      });
      text = await bodyOf(response, largestAnswer);
      answer = { status: response.status, headers: response.headers, text: text ?? '' };
    } catch (cause) {
      throw new YardstickError({
        ...(interruptionOf(limits) ?? { kind: 'network', cause }),
        operation: name,
        requestId,
      });
    }
    if (text === undefined) {
      const remark = `the answer is longer than ${largestAnswer} bytes`;
      throw new YardstickError({ kind: 'protocol', remark, operation: name, requestId });
    }
    if (answer.status === 200 || accepted.includes(answer.status)) return text;
    const read = readAnswer(answer);
    const facts = 'failure' in read ? read.failure : { kind: 'protocol' as const, status: answer.status };
    const message = wordsIn(text);
    throw new YardstickError({
      ...facts,
      operation: name,
      requestId: facts.requestId ?? requestId,
      details: message === '' ? [] : [{ code: undefined, message, path: [] }],
    });
  }

  return async function send(request: FileRequest, { signal, timeout }: CallOptions = {}): Promise<string> {
    const requestId = hexOf(crypto.getRandomValues(new Uint8Array(16)));
    const limits = startLimits(timeout === undefined ? usual : requireTimeout(timeout), signal);
    const policy = isRepeatable(request.content) ? retry : { ...retry, retries: 0 };
    try {
      return await withRetries(() => attempt(request, requestId, limits), policy, limits);
    } finally {
      limits.release();
    }
  };
}
