import type { ClientConfig } from '../config.js';
import type { DatabaseState } from '../persistence/database-state.js';
import type { Services } from '../services/services.js';

/** The machine that a command runs on, with its settings. */
export interface Machine {
  /** Reads from the settings which service to call, and its key. Throws `ConfigInvalid` if a setting is wrong. */
  readonly client: () => ClientConfig;
  /** Brings the database up to date and opens the services on it. The caller must close the services. */
  readonly open: () => Promise<OpenServices>;
  /** Reads the state of the database and changes nothing; `null` if there is no database yet. */
  readonly inspect: () => Promise<DatabaseState | null>;
  readonly migrate: () => Promise<void>;
  /** Runs the service until it is stopped; calls `ready` with its address once it answers. */
  readonly serve: (print: (line: string) => void, ready: (url: string) => void) => Promise<void>;
}

export interface OpenServices {
  readonly services: Services;
  readonly close: () => Promise<void>;
}
