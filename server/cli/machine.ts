import type { ClientConfig } from '../config.js';
import type { DatabaseState } from '../persistence/database-state.js';
import type { Services } from '../services/services.js';

/** The machine that a command runs on, with what its settings name. */
export interface Machine {
  /** Which service is asked, and with which key. Throws `ConfigInvalid`. */
  readonly client: () => ClientConfig;
  /** Opens the services on the database, brought up to date; who does closes them. */
  readonly open: () => Promise<OpenServices>;
  /** Looks at the database and changes nothing; `null` where there is none yet. */
  readonly inspect: () => Promise<DatabaseState | null>;
  /** Brings the database up to date. */
  readonly migrate: () => Promise<void>;
  /** Runs the service until it is told to stop; `ready` takes its address once it answers. */
  readonly serve: (print: (line: string) => void, ready: (url: string) => void) => Promise<void>;
}

export interface OpenServices {
  readonly services: Services;
  readonly close: () => Promise<void>;
}
