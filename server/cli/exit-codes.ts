/**
 * The exit codes of the program. `refused` means that the answer is no: refused, not found, not ready or broken.
 * `failed` means a fault, or a file that cannot be read. `unreachable` means that the service or its database
 * cannot be reached now.
 */
export const exitCodes = {
  done: 0,
  refused: 1,
  misused: 2,
  failed: 3,
  forbidden: 4,
  unreachable: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Sets the exit code of a command that prints its answer and throws no error, but does not end with 0. */
export type SetExitCode = (code: ExitCode) => void;

export const exitCodesHelp = `Exit codes
  0  when the command succeeded
  1  when the answer is no: refused, not found, not ready or broken
  2  when the command line is wrong
  3  when the command failed: a file that cannot be read, or a fault
  4  when the key is missing or does not allow it
  5  when the service or its database cannot be reached now
  130  when the command was interrupted`;
