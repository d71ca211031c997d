/**
 * How a command ended, for the shell:
 * 0 as asked; 1 the answer is no: what was given is refused, is not there, is not ready or is broken; 2 asked for
 * wrongly; 3 it could not be done: a file that cannot be read, a fault; 4 whoever asked may not; 5 the service or the
 * database cannot be reached now; 130 interrupted.
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

/** Takes how a command ended that has said so itself. */
export type Ended = (code: ExitCode) => void;

/** For the help of the whole program. */
export const exitCodesHelp = `Ends with
  0  when it was done
  1  when the answer is no: refused, not there, not ready, broken
  2  when it was asked for wrongly
  3  when it could not be done: a file that cannot be read, a fault
  4  when the key may not do it, or there is none
  5  when the service or its database cannot be reached now
  130  when it was interrupted`;
