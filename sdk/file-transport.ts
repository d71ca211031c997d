import { codeOf, readAnswer } from './answer.js';
import { bytesOf } from './body.js';
import { type ErrorDetail, YardstickError } from './errors.js';
import { hexOf } from './hex.js';
import { interruptionOf, type Limits, startLimits } from './limits.js';
import { type CallOptions, requireTimeout, settingsOf, type YardstickOptions } from './options.js';
import { withRetries } from './retry.js';

/** The content of a file to send. A stream can be read only once, so it is never sent again. */
export type FileContent = string | Blob | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** The ids that all attempts of one call share. */
interface Call {
  readonly requestId: string;
  readonly idempotencyKey: string | undefined;
}

/** A request to a route other than `/graphql`. */
export interface FileRequest {
  /** The name that errors give, such as `imports.openData`. */
  readonly name: string;
  /** Relative to the parent of the endpoint's address, such as `imports/open-data`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly content?: FileContent;
  /** True if a status other than 200 still brings the requested answer. */
  readonly accepts?: (status: number, bytes: Uint8Array) => boolean;
  /** True to send an idempotency key, so that the service does it once however often it is sent. */
  readonly once?: boolean;
}

/** Milliseconds. The service takes minutes for the largest files. */
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
  // `fetch` requires `duplex` for a stream; the DOM's types do not have it yet.
  return { method: 'POST', body, duplex: 'half' } as RequestInit;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The routes for files report a problem as `{ "error": …, "code": … }`. */
function detailIn(text: string): ErrorDetail | undefined {
  try {
    const { error, code } = JSON.parse(text) as { readonly error?: unknown; readonly code?: unknown };
    return typeof error === 'string' ? { code: codeOf(code), message: error, path: [] } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Sends and fetches files; gives the bytes of the answer. Retries if that may help and the content can be
 * sent again; all attempts of a call share one idempotency key. Every failure is a {@link YardstickError}.
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
