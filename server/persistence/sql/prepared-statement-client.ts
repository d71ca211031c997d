import pg from 'pg';
import { sendCancellably } from './cancellation.js';
import { SessionQuery, type SessionSettings, type Statement } from './session-query.js';

/** More texts than the application has: statements written for one call must not fill the session's memory. */
const mostNames = 300;

const isRead = /^\s*(?:SELECT|WITH)\b/;

/**
 * A client that names the reads which it sends, so that PostgreSQL parses and plans each once a session and not
 * at every call: the ORM names none, and planning a wide read takes longer than the read. A session is one
 * client's, so that the names are its own affair. What it sends ends with the request that it is sent for.
 */
export class NamingClient extends pg.Client {
  #preface: SessionSettings | undefined;
  /** The name of the preface that the session knows. */
  #prepared: string | undefined;

  constructor(config?: pg.ClientConfig) {
    super(config);
    const names = new Map<string, string>();
    const nameOf = (text: string): string | undefined => {
      const known = names.get(text);
      if (known !== undefined || names.size === mostNames) return known;
      const name = `read_${names.size}`;
      names.set(text, name);
      return name;
    };
    this.query = ((...given: readonly unknown[]) => {
      const [text, values, ...rest] = given;
      const name =
        typeof text === 'string' && Array.isArray(values) && isRead.test(text) ? nameOf(text) : undefined;
      if (this.#preface && typeof text === 'string') {
        const statement = { name, text, values: Array.isArray(values) ? values : [] };
        const settings = this.#preface;
        return sendCancellably(this, text, () => this.#sendBehind(settings, statement));
      }
      const sent = name === undefined ? given : [{ name, text, values }, ...rest];
      return sendCancellably(this, text, () => Reflect.apply(super.query, this, sent));
    }) as typeof this.query;
  }

  /** Sends every statement of `work` behind the preface, each a transaction of its own. */
  async behind<T>(settings: SessionSettings, work: () => Promise<T>): Promise<T> {
    this.#preface = settings;
    try {
      return await work();
    } finally {
      this.#preface = undefined;
    }
  }

  #sendBehind(settings: SessionSettings, statement: Statement) {
    const { name } = settings;
    return new Promise<pg.QueryResult>((resolve, reject) => {
      const done = (error: Error | null, result: pg.QueryResult) => {
        if (error) return reject(error);
        this.#prepared = name;
        return resolve(result);
      };
      super.query(new SessionQuery(settings, this.#prepared === name, statement, done));
    });
  }
}
