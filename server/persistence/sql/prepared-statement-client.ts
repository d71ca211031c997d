import pg from 'pg';
import { sendCancellably } from './cancellation.js';
import { SessionQuery, type SessionSettings, type Statement } from './session-query.js';

/**
 * The most statements that a client names. The application has fewer reads. The limit stops statements that are built
 * for one call from filling the session's memory.
 */
const maxNames = 300;

const isRead = /^\s*(?:SELECT|WITH)\b/;

/**
 * A pg client that sends reads as named prepared statements, so that PostgreSQL plans each only once in a session.
 * Planning a wide read takes longer than the read, and the ORM does not name its statements. Names are local to the
 * session, so they only need to be unique in this client. When a request ends early, the client cancels its statements.
 */
export class PreparedStatementClient extends pg.Client {
  #settings: SessionSettings | undefined;
  /** The name of the settings statement that this session has prepared. */
  #preparedSettings: string | undefined;

  constructor(config?: pg.ClientConfig) {
    super(config);
    const names = new Map<string, string>();
    const nameOf = (text: string): string | undefined => {
      const existing = names.get(text);
      if (existing !== undefined || names.size === maxNames) return existing;
      const name = `read_${names.size}`;
      names.set(text, name);
      return name;
    };
    this.query = ((...args: readonly unknown[]) => {
      const [text, values, ...callback] = args;
      const name =
        typeof text === 'string' && Array.isArray(values) && isRead.test(text) ? nameOf(text) : undefined;
      if (this.#settings && typeof text === 'string') {
        const statement = { name, text, values: Array.isArray(values) ? values : [] };
        const settings = this.#settings;
        return sendCancellably(this, text, () => this.#sendWithSettings(settings, statement));
      }
      const queryArgs = name === undefined ? args : [{ name, text, values }, ...callback];
      return sendCancellably(this, text, () => Reflect.apply(super.query, this, queryArgs));
    }) as typeof this.query;
  }

  /** Sends the settings with every statement of `work`; each statement is a transaction of its own. */
  async withSettings<T>(settings: SessionSettings, work: () => Promise<T>): Promise<T> {
    this.#settings = settings;
    try {
      return await work();
    } finally {
      this.#settings = undefined;
    }
  }

  #sendWithSettings(settings: SessionSettings, statement: Statement) {
    const { name } = settings;
    return new Promise<pg.QueryResult>((resolve, reject) => {
      const done = (error: Error | null, result: pg.QueryResult) => {
        if (error) return reject(error);
        this.#preparedSettings = name;
        return resolve(result);
      };
      super.query(new SessionQuery(settings, this.#preparedSettings === name, statement, done));
    });
  }
}
