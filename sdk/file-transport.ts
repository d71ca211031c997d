import { codeOf, readAnswer } from './answer.js';
import { bytesOf } from './body.js';
import { type ErrorDetail, YardstickError } from './errors.js';
import { hexOf } from './hex.js';
import { interruptionOf, type Limits, startLimits } from './limits.js';
import { type CallOptions, requireTimeout, settingsOf, type YardstickOptions } from './options.js';
import { withRetries } from './retry.js';

/** What a file can be sent as. A stream is read once: what is sent of it cannot be sent again. */
export type FileContent = string | Blob | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** What stays the same however often a request has to be sent. */
interface Call {
  readonly requestId: string;
  readonly idempotencyKey: string | undefined;
}

/** What is asked of a route beside `/graphql`. */
export interface FileRequest {
  /** For errors: `imports.openData`. */
  readonly name: string;
  /** Below the address that `graphql` lies in: `imports/open-data`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly content?: FileContent;
  /** Whether another answer than 200 is one to what was asked. */
  readonly accepts?: (status: number, bytes: Uint8Array) => boolean;
  /** Whether the service is to do it once, however often it has to be sent. */
  readonly once?: boolean;
}

/** Milliseconds: the largest files take the service minutes. */
const usualTimeout = 600_000;

const newId = (): string => hexOf(crypto.getRandomValues(new Uint8Array(16)));

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

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The service says what is wrong with a file's request as `{ "error": …, "code": … }`. */
function detailIn(text: string): ErrorDetail | undefined {
  try {
    const { error, code } = JSON.parse(text) as { readonly error?: unknown; readonly code?: unknown };
    return typeof error === 'string' ? { code: codeOf(code), message: error, path: [] } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Sends and fetches files: gives what the service answered with. What can be sent again is, where that may help:
 * under one key of its own, by which the service does it once. Every failure is a {@link YardstickError}.
 */
export function createFileTransport(options: YardstickOptions) {
  const { url, apiKey, fetch, largestAnswer, retry, timeout: settled } = settingsOf(options);
  const usual = options.timeout === undefined ? usualTimeout : settled;

  async function attempt(
    request: FileRequest,
    { requestId, idempotencyKey }: Call,
    limits: Limits,
  ): Promise<Uint8Array> {
    const { name, path, query = {}, content, accepts } = request;
    const address = new URL(path, url);
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined) address.searchParams.set(key, value);
    }
    let response: Response;
    let bytes: Uint8Array | undefined;
    try {
      response = await fetch(address.href, {
        ...requestOf(content),
        headers: {
          'x-request-id': requestId,
          ...(content === undefined ? {} : { 'content-type': 'application/octet-stream' }),
          ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
          ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
        },
        credentials: 'omit',
        redirect: 'manual',
        signal: limits.signal,
      });
      bytes = await bytesOf(response, largestAnswer);
    } catch (cause) {
      throw new YardstickError({
        ...(interruptionOf(limits) ?? { kind: 'network', cause }),
        operation: name,
        requestId,
      });
    }
    if (bytes === undefined) {
      const remark = `the answer is longer than ${largestAnswer} bytes`;
      throw new YardstickError({ kind: 'protocol', remark, operation: name, requestId });
    }
    const { status, headers } = response;
    if (status === 200 || accepts?.(status, bytes)) return bytes;
    const text = textOf(bytes);
    const read = readAnswer({ status, headers, text });
    const facts = 'failure' in read ? read.failure : { kind: 'protocol' as const, status };
    const detail = detailIn(text);
    throw new YardstickError({
      ...facts,
      code: detail?.code ?? facts.code,
      operation: name,
      requestId: facts.requestId ?? requestId,
      details: detail === undefined ? [] : [detail],
    });
  }

  return async function send(
    request: FileRequest,
    { signal, timeout }: CallOptions = {},
  ): Promise<Uint8Array> {
    const call = { requestId: newId(), idempotencyKey: request.once ? newId() : undefined };
    const limits = startLimits(timeout === undefined ? usual : requireTimeout(timeout), signal);
    const policy = isRepeatable(request.content) ? retry : { ...retry, retries: 0 };
    try {
      return await withRetries(() => attempt(request, call, limits), policy, limits);
    } finally {
      limits.release();
    }
  };
}
