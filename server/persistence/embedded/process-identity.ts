import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A process, told from a later one that was given the same number by when it started. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly started: string;
}

const hasProc = existsSync('/proc/self/stat');

/**
 * When a living process started, in whatever unit the system has; undefined when it does not live.
 * A zombie counts as dead: where process 1 reaps nothing (many containers), `kill(pid, 0)` finds the dead for ever.
 */
function startOf(pid: number): string | undefined {
  if (!hasProc) return ps(pid, 'lstart=');
  try {
    // The command, in brackets, may itself hold blanks and brackets: fields are counted after the last one.
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

/** The words a living process was started with; undefined when it does not live. */
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
    const found = execFileSync('ps', ['-o', column, '-p', String(pid)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return found.toString().trim() || undefined;
  } catch {
    return undefined;
  }
}
