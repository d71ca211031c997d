import { codeOf, readAnswer } from './answer.js';
import { bytesOf } from './body.js';
import { type ErrorDetail, YardstickError } from './errors.js';
import { hexOf } from './hex.js';
import { interruptionOf, type Limits, startLimits } from './limits.js';
import { type CallOptions, requireTimeout, settingsOf, type YardstickOptions } from './options.js';
import { withRetries } from './retry.js';

/** The content of a file to send. A stream can be read only once, so a call that sends a stream is never retried. */
export type FileContent = string | Blob | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** The ids that all attempts of one call share. */
interface Call {
  readonly requestId: string;
  readonly idempotencyKey: string | undefined;
}

/** A request to a route other than `/graphql`. */
export interface FileRequest {
  /** The name of the operation in error messages, such as `imports.openData`. */
  readonly name: string;
  /** The path of the route, relative to the parent of the endpoint's address, such as `imports/open-data`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly content?: FileContent;
  /** Returns true if an answer with another status than 200 is still the requested answer. */
  readonly accepts?: (status: number, bytes: Uint8Array) => boolean;
  /** True to send an idempotency key, so that the service carries the request out only once even if it is retried. */
  readonly once?: boolean;
}

/** The default timeout in milliseconds. It is long because the service takes minutes for the largest files. */
const usualTimeout = 600_000;

const newId = (): string => hexOf(crypto.getRandomValues(new Uint8Array(16)));

const isRepeatable = (content: FileContent | undefined): boolean =>
  content === undefined ||
  typeof content === 'string' ||
  content instanceof Blob ||
  content instanceof Uint8Array;

/** Returns a stream of the content. Does the work of `ReadableStream.from`, which some browsers lack. */
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
  // Cast the type: `fetch` requires `duplex` for a stream, but the DOM's types do not have it yet.
  return { method: 'POST', body, duplex: 'half' } as RequestInit;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Reads a problem that a route for files has reported as `{ "error": …, "code": … }`; `undefined` if there is none. */
function detailIn(text: string): ErrorDetail | undefined {
  try {
    const { error, code } = JSON.parse(text) as { readonly error?: unknown; readonly code?: unknown };
    return typeof error === 'string' ? { code: codeOf(code), message: error, path: [] } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns a function that sends or fetches a file and returns the bytes of the answer. It retries if a retry may
 * succeed and the content can be sent again. All attempts of a call share one idempotency key. Throws only {@link
 * YardstickError}.
 */
export function createFileTransport(options: YardstickOptions) {
  const { url, apiKey, fetch, largestAnswer, retry, timeout: configured } = settingsOf(options);
  const usual = options.timeout === undefined ? usualTimeout : configured;

  async function attempt(
    request: FileRequest,
    { requestId, idempotencyKey }: Call,
    limits: Limits,
  ): Promise<Uint8Array> {
    const { name, path, query = {}, content, accepts } = request;
    const address = new URL(path, url);
    for (const [key, value] of Object.entries(query)) {
      for (const each of [value ?? []].flat()) address.searchParams.append(key, each);
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
