import type { Machine } from './machine.js';

/** What a command runs on. */
export interface Terminal {
  /** What the command was asked for. */
  readonly print: (text: string) => void;
  /** What goes on meanwhile, and what went wrong. */
  readonly printNote: (text: string) => void;
  /** Whether remarks go to somebody who watches. */
  readonly isWatched: boolean;
  /** Whether what is said may be coloured. */
  readonly hasColour: boolean;
  /** Columns that what is said has room for; `null` where it goes to no terminal. */
  readonly width: number | null;
  /** Aborted when whoever watches has had enough. */
  readonly signal: AbortSignal;
  /** What commands ask that ask no service. */
  readonly machine: Machine;
}
