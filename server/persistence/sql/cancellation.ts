import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { DeadlinePassed } from '../../domain/values/unavailable.js';

const signals = new AsyncLocalStorage<AbortSignal>();

/**
 * Does work whose statements end when the signal says so: PostgreSQL is told to give up the one that runs, those
 * after it are not sent, and what the transaction had changed is undone.
 */
export const cancellable = <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> =>
  signals.run(signal, work);

/** Whether the work that this is part of has been told to end. */
export const isCancelled = (): boolean => signals.getStore()?.aborted ?? false;

/** Milliseconds after which nobody waits any longer for the database to have heard. */
const patience = 2_000;

/** What of a client `pg` does not declare: where it is connected, and the secret by which its session is known. */
interface Session {
  readonly host: string;
  readonly port: number;
  readonly ssl: boolean | object;
  readonly processID: number;
  readonly secretKey: number;
}

interface Messenger extends pg.Connection {
  connect(...place: readonly (number | string)[]): void;
  requestSsl(): void;
  cancel(processId: number, secret: number): void;
}

/** Resolves when PostgreSQL has heard, or cannot: its own time limit then ends the statement. */
function giveUp(client: pg.Client): Promise<void> {
  const { host, port, ssl, processID, secretKey } = client as unknown as Session;
  return new Promise((resolve) => {
    const messenger = new pg.Connection({ ssl } as pg.ConnectionConfig) as Messenger;
    const timer = setTimeout(done, patience);
    function done(): void {
      clearTimeout(timer);
      messenger.stream.destroy();
      resolve();
    }
    const say = () => messenger.cancel(processID, secretKey);
    messenger.on('connect', () => (ssl ? messenger.requestSsl() : say()));
    messenger.on('sslconnect', say);
    messenger.on('error', done);
    messenger.on('end', done);
    if (host.startsWith('/')) messenger.connect(`${host}/.s.PGSQL.${port}`);
    else messenger.connect(port, host);
  });
}

/**
 * Sends one statement of a client as part of such work. The client is not free before PostgreSQL has heard, so
 * that no later statement is given up in its stead. A COMMIT under way is left to end.
 */
export function sendCancellably<T>(client: pg.Client, text: unknown, send: () => T): T | Promise<never> {
  const signal = signals.getStore();
  const statement = typeof text === 'string' ? text : '';
  if (!signal || statement === 'ROLLBACK') return send();
  if (signal.aborted) return Promise.reject(new DeadlinePassed());
  const answer = send();
  if (!(answer instanceof Promise) || statement === 'COMMIT') return answer;
  let heard: Promise<void> | undefined;
  const abort = () => {
    heard = giveUp(client);
  };
  signal.addEventListener('abort', abort, { once: true });
  return answer.finally(() => {
    signal.removeEventListener('abort', abort);
    return heard;
  }) as T;
}
