import pg from 'pg';

/** The settings statement that runs before every other statement, in the same transaction. */
export interface SessionSettings {
  /** The name of the prepared statement. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly string[];
}

/** The methods of pg's connection that send prepared statements. */
interface Wire {
  close(statement: { readonly type: 'S'; readonly name: string }): void;
  parse(statement: { readonly name: string; readonly text: string }): void;
  bind(binding: { readonly statement: string; readonly values: readonly string[] }): void;
  execute(portal: { readonly rows: number }): void;
}

/** A statement to send. `name` is the name of the prepared statement; `undefined` if the statement is not prepared. */
export interface Statement {
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}

type Done = (error: Error | null, result: pg.QueryResult) => void;

/** pg's own query class, with methods that pg's type declarations omit. pg's cursors and streams implement them too. */
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
 * Sends the settings and a statement in one message. PostgreSQL runs everything before one Sync message as one
 * transaction. A setting made with `set_config(…, true)` therefore applies to this statement and to nothing after it,
 * and no BEGIN or COMMIT is needed.
 */
export class SessionQuery extends ExtendedQuery {
  readonly #settings: SessionSettings;
  readonly #isPrepared: boolean;
  #areSettingsDone = false;

  /**
   * @param isPrepared True if the session has prepared the settings. If false, the statement has no name this once,
   *   because pg would take the first ParseComplete message, which is about the settings, to be about the statement.
   */
  constructor(settings: SessionSettings, isPrepared: boolean, statement: Statement, done: Done) {
    super({ ...statement, name: isPrepared ? statement.name : undefined, queryMode: 'extended' }, done);
    this.#settings = settings;
    this.#isPrepared = isPrepared;
  }

  override prepare(wire: Wire): void {
    const { name, text, values } = this.#settings;
    if (!this.#isPrepared) {
      // The session may have prepared the settings before an earlier message failed, so this closes them first.
      // Closing an unknown statement is no error.
      wire.close({ type: 'S', name });
      wire.parse({ name, text });
    }
    wire.bind({ statement: name, values });
    wire.execute({ rows: 0 });
    super.prepare(wire);
  }

  override handleDataRow(message: unknown): void {
    if (this.#areSettingsDone) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.#areSettingsDone) super.handleCommandComplete(message, wire);
    this.#areSettingsDone = true;
  }
}
