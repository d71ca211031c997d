import { documentId, type KnownDocument, operationOf, type TypedDocument } from './document.js';
import { YardstickError } from './errors.js';
import { hexOf } from './hex.js';
import { startLimits } from './limits.js';
import { type CallOptions, requireTimeout, settingsOf, type YardstickOptions } from './options.js';
import { withRetries } from './retry.js';
import { createTransport } from './transport.js';

/** The parameters of a method: an argument, then options. The argument is optional if all its fields are optional. */
export type Arguments<Argument, Options> =
  Record<never, never> extends Argument
    ? [argument?: Argument, options?: Options]
    : [argument: Argument, options?: Options];

/** Sends GraphQL documents. Every resource is built on a client. */
export interface Client {
  /**
   * Sends a document and returns its data. Retries if a retry may succeed. A mutation carries an idempotency key, so
   * that the service carries it out only once. Throws `YardstickError`.
   *
   * @example const { council } = await client.query(documents.CouncilDocument, { gssCode: 'E06000049' });
   */
  query<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Arguments<Variables, CallOptions>
  ): Promise<Result>;
}

/** Returns a new id of 32 hexadecimal digits. `crypto.randomUUID` is not used: pages served without TLS lack it. */
const newId = (): string => hexOf(crypto.getRandomValues(new Uint8Array(16)));

/**
 * Returns true if the error means that the document must be sent as text. A service that does not know the document's
 * id answers with the first code; a service that does not accept ids answers with the second.
 */
const isUnknownDocument = (error: unknown): boolean =>
  error instanceof YardstickError &&
  (error.code === 'PERSISTED_DOCUMENT_NOT_FOUND' || error.code === 'BAD_REQUEST');

/** Creates a client of the service at `url`, without resources. Pass the client to the resources that you need. */
export function createClient(options: YardstickOptions): Client {
  const settings = settingsOf(options);
  const send = createTransport(settings);
  const unknownIds = new Set<string>();

  async function query<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Arguments<Variables, CallOptions>
  ): Promise<Result> {
    const [variables, { signal, timeout } = {}] = rest as [Variables?, CallOptions?];
    if (document.kind !== undefined) {
      throw new TypeError('the document is parsed; give its text, for example as graphql prints it');
    }
    const text = document.toString();
    const { hash } = document as Partial<KnownDocument<Result, Variables>>;
    const id = hash === undefined ? undefined : documentId({ hash });
    const operation = operationOf(text);
    const call = {
      operation,
      requestId: newId(),
      idempotencyKey: operation.repeatable ? undefined : newId(),
    };
    const limits = startLimits(timeout === undefined ? settings.timeout : requireTimeout(timeout), signal);
    const post = (document: { documentId: string } | { query: string }) =>
      send(
        { ...call, body: JSON.stringify({ ...document, operationName: operation.name, variables }) },
        limits,
      );

    async function attempt(): Promise<unknown> {
      if (settings.documentIds && id !== undefined && !unknownIds.has(id)) {
        try {
          return await post({ documentId: id });
        } catch (error) {
          if (!isUnknownDocument(error)) throw error;
          unknownIds.add(id);
        }
      }
      return post({ query: text });
    }

    try {
      return (await withRetries(attempt, settings.retry, limits)) as Result;
    } finally {
      limits.release();
    }
  }

  return Object.freeze({ query });
}
