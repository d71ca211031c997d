import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A process, identified by its number and start time, because the system uses numbers again. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly started: string;
}

const hasProc = existsSync('/proc/self/stat');

/**
 * Returns the start time of a living process, in a unit that depends on the system; `undefined` if the process is dead.
 * A zombie counts as dead. `kill(pid, 0)` would find zombies for ever in containers whose process 1 does not reap them.
 */
function startOf(pid: number): string | undefined {
  if (!hasProc) return ps(pid, 'lstart=');
  try {
    // The command, in brackets, may itself contain blanks and brackets: count fields after the last bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : fields[18];
  } catch {
    return undefined;
  }
}

export function identify(pid: number): ProcessIdentity | undefined {
  const started = startOf(pid);
  return started === undefined ? undefined : { pid, started };
}

export function isRunning({ pid, started }: ProcessIdentity): boolean {
  return startOf(pid) === started;
}

/** Returns the command line of a living process; `undefined` if the process is dead. */
export function commandOf(pid: number): string | undefined {
  if (!hasProc) return ps(pid, 'command=');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim() || undefined;
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string | undefined {
  try {
    const output = execFileSync('ps', ['-o', column, '-p', String(pid)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return output.toString().trim() || undefined;
  } catch {
    return undefined;
  }
}
