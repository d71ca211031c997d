import type { Machine } from './machine.js';

/** The streams and the machine that a command uses. */
export interface Terminal {
  /** Writes the answer. */
  readonly print: (text: string) => void;
  /** Writes progress and errors. */
  readonly printNote: (text: string) => void;
  /** True if progress and errors go to a terminal. */
  readonly isWatched: boolean;
  /** True if the answer may be coloured. */
  readonly hasColour: boolean;
  /** Columns of the terminal; `null` if the answer does not go to a terminal. */
  readonly width: number | null;
  /** Aborted when the user interrupts the command. */
  readonly signal: AbortSignal;
  readonly machine: Machine;
}
