import pg from 'pg';

/** A statement that is done before every other one, in the same transaction. */
export interface SessionSettings {
  /** Under which a session keeps it prepared. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly string[];
}

/** What of pg's connection sends statements that are prepared. */
interface Wire {
  close(statement: { readonly type: 'S'; readonly name: string }): void;
  parse(statement: { readonly name: string; readonly text: string }): void;
  bind(binding: { readonly statement: string; readonly values: readonly string[] }): void;
  execute(portal: { readonly rows: number }): void;
}

/** `name`: under which a session keeps it prepared; `undefined` for once. */
export interface Statement {
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}

type Done = (error: Error | null, result: pg.QueryResult) => void;

/** pg's own query. Its types leave out what pg's cursors and streams are made of too. */
interface ExtendedQuery extends pg.Submittable {
  prepare(wire: Wire): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
}
const ExtendedQuery = pg.Query as unknown as new (
  statement: Statement & { readonly queryMode: 'extended' },
  done: Done,
) => ExtendedQuery;

/**
 * A statement that goes out behind its preface, in one message. PostgreSQL does what comes before one Sync as
 * one transaction, so that what the preface sets with `set_config(…, true)` holds for this statement and for
 * nothing after it: there is nothing to begin and nothing to commit.
 */
export class SessionQuery extends ExtendedQuery {
  readonly #preface: SessionSettings;
  readonly #isKnown: boolean;
  #isPrefaceDone = false;

  /**
   * @param isKnown Whether the session has prepared the preface. Where it has not, the statement goes without a
   *   name this once: pg takes the first word that something was parsed for word of the statement.
   */
  constructor(settings: SessionSettings, isKnown: boolean, statement: Statement, done: Done) {
    super({ ...statement, name: isKnown ? statement.name : undefined, queryMode: 'extended' }, done);
    this.#preface = settings;
    this.#isKnown = isKnown;
  }

  override prepare(wire: Wire): void {
    const { name, text } = this.#preface;
    if (!this.#isKnown) {
      // It may have been prepared by a message that failed afterwards; to close what is not there is no error.
      wire.close({ type: 'S', name });
      wire.parse({ name, text });
    }
    wire.bind({ statement: this.#preface.name, values: this.#preface.values });
    wire.execute({ rows: 0 });
    super.prepare(wire);
  }

  override handleDataRow(message: unknown): void {
    if (this.#isPrefaceDone) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.#isPrefaceDone) super.handleCommandComplete(message, wire);
    this.#isPrefaceDone = true;
  }
}
