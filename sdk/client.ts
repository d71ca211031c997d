import { operationOf, type TypedDocument } from './document.js';
import { startLimits } from './limits.js';
import { type CallOptions, requireTimeout, settingsOf, type YardstickOptions } from './options.js';
import { withRetries } from './retry.js';
import { createTransport } from './transport.js';

/** An argument and options after it: the argument may be left out where all that it holds may be. */
export type Arguments<Argument, Options> =
  Record<never, never> extends Argument
    ? [argument?: Argument, options?: Options]
    : [argument: Argument, options?: Options];

/** Sends documents; what the resources are made of. */
export interface Client {
  /**
   * Sends a document and gives its data. A document that is a query is sent again when that may help; a
   * mutation is sent once. Throws `YardstickError`.
   *
   * @example const { council } = await client.query(documents.CouncilDocument, { gssCode: 'E06000049' });
   */
  query<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Arguments<Variables, CallOptions>
  ): Promise<Result>;
}

/** 32 hexadecimal digits. `crypto.randomUUID` is missing on pages served without TLS. */
const newRequestId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** A client of the service at `url`, without any resource: give it to those you need, and to no other. */
export function createClient(options: YardstickOptions): Client {
  const settings = settingsOf(options);
  const send = createTransport(settings);

  async function query<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Arguments<Variables, CallOptions>
  ): Promise<Result> {
    const [variables, { signal, timeout } = {}] = rest as [Variables?, CallOptions?];
    const text = document.toString();
    const operation = operationOf(text);
    const body = JSON.stringify({ query: text, operationName: operation.name, variables });
    const request = { operation, body, requestId: newRequestId() };
    const limits = startLimits(timeout === undefined ? settings.timeout : requireTimeout(timeout), signal);
    try {
      const attempt = () => send(request, limits);
      const data = await (operation.repeatable ? withRetries(attempt, settings.retry, limits) : attempt());
      return data as Result;
    } finally {
      limits.release();
    }
  }

  return Object.freeze({ query });
}
