import type { Services } from '../services/services.js';

/** What a command runs on. */
export interface Terminal {
  /** What the command was asked for. */
  readonly say: (text: string) => void;
  /** What goes on meanwhile, and what went wrong. */
  readonly remark: (text: string) => void;
  /** Whether remarks go to somebody who watches. */
  readonly isWatched: boolean;
  /** Opens the services; who does closes them. */
  readonly open: () => Promise<OpenServices>;
}

export interface OpenServices {
  readonly services: Services;
  readonly close: () => Promise<void>;
}

/** How a command ended: as asked, refused for what it was given, asked for wrongly, or unable to run. */
export const exitCodes = { done: 0, refused: 1, misused: 2, failed: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
