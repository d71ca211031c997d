import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { DeadlinePassed } from '../../domain/values/unavailable.js';

const signals = new AsyncLocalStorage<AbortSignal>();

/**
 * Runs `work`. When the signal aborts, PostgreSQL cancels the running statement, later statements are not
 * sent, and the transaction is rolled back.
 */
export const cancellable = <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> =>
  signals.run(signal, work);

/** Returns true if the current work has been cancelled. */
export const isCancelled = (): boolean => signals.getStore()?.aborted ?? false;

/** The most milliseconds to wait until PostgreSQL has taken a cancel request. */
const cancelTimeout = 2_000;

/** Fields of a client that `pg` does not declare: its address, and the secret that identifies its session. */
interface Session {
  readonly host: string;
  readonly port: number;
  readonly ssl: boolean | object;
  readonly processID: number;
  readonly secretKey: number;
}

interface CancelConnection extends pg.Connection {
  connect(...address: readonly (number | string)[]): void;
  requestSsl(): void;
  cancel(processId: number, secret: number): void;
}

/**
 * Asks PostgreSQL to cancel the client's statement. Resolves when PostgreSQL has taken the request or cannot be
 * reached. In the latter case, PostgreSQL's own time limit ends the statement.
 */
function requestCancel(client: pg.Client): Promise<void> {
  const { host, port, ssl, processID, secretKey } = client as unknown as Session;
  return new Promise((resolve) => {
    const connection = new pg.Connection({ ssl } as pg.ConnectionConfig) as CancelConnection;
    const timer = setTimeout(done, cancelTimeout);
    function done(): void {
      clearTimeout(timer);
      connection.stream.destroy();
      resolve();
    }
    const cancel = () => connection.cancel(processID, secretKey);
    connection.on('connect', () => (ssl ? connection.requestSsl() : cancel()));
    connection.on('sslconnect', cancel);
    connection.on('error', done);
    connection.on('end', done);
    if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`);
    else connection.connect(port, host);
  });
}

/**
 * Sends one statement, and cancels it if the signal of the current work aborts. The returned promise then waits until
 * PostgreSQL has taken the cancel request, because the request could otherwise cancel a later statement of the client.
 * A COMMIT under way is not cancelled.
 */
export function sendCancellably<T>(client: pg.Client, text: unknown, send: () => T): T | Promise<never> {
  const signal = signals.getStore();
  const statement = typeof text === 'string' ? text : '';
  if (!signal || statement === 'ROLLBACK') return send();
  if (signal.aborted) return Promise.reject(new DeadlinePassed());
  const answer = send();
  if (!(answer instanceof Promise) || statement === 'COMMIT') return answer;
  let cancelRequest: Promise<void> | undefined;
  const abort = () => {
    cancelRequest = requestCancel(client);
  };
  signal.addEventListener('abort', abort, { once: true });
  return answer.finally(() => {
    signal.removeEventListener('abort', abort);
    return cancelRequest;
  }) as T;
}
