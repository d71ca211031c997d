import { spawn } from 'node:child_process';
import { asServer, type ServerUser } from './server-user.js';

/**
 * The script of a shell that runs the program and waits on a pipe from this process. When this process, or the system
 * after `kill -9`, closes the pipe, the shell sends the program SIGINT: PostgreSQL's fast shutdown. The script moves
 * the pipe to descriptor 3, because a shell gives its background jobs /dev/null as standard input.
 */
const script = `
folder=$1
shift
exec 3<&0 </dev/null
"$@" 3<&- &
program=$!
{ read -r _ <&3; kill -INT "$program"; } &
watch=$!
wait "$program"
status=$?
kill "$watch" 2>/dev/null
rm -rf -- "$folder"
exit "$status"
`;

export interface WatchedProgram {
  /** Resolves when the program has ended, or when the shell was killed and the program still runs. */
  readonly ended: Promise<void>;
  /** Returns the end of the program's standard error, at most 4,000 characters. */
  readonly lastOutput: () => string;
  /** Asks the program to stop, by closing the pipe. */
  readonly requestStop: () => void;
}

const outputLimit = 4_000;

/**
 * Runs a program that stops when this process ends in any way; `folder` is deleted when the program has
 * ended.
 */
export function startWatched(
  command: readonly string[],
  folder: string,
  user: ServerUser | undefined,
): WatchedProgram {
  // The shell has its own session, so that Ctrl-C on the terminal reaches only the service, which then stops its
  // database in order.
  const shell = spawn('/bin/sh', ['-c', script, 'yardstick-parent-watchdog', folder, ...command], {
    ...asServer(user),
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let output = '';
  shell.stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-outputLimit);
  });
  shell.stdin.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => {
    shell.once('error', (error) => {
      output += error.message;
      resolve();
    });
    shell.once('close', () => resolve());
    // If the shell is killed, the program still has the pipe of standard error open, so that `close` does not come.
    shell.once('exit', (_, signal) => signal && resolve());
  });
  return { ended, lastOutput: () => output.trim(), requestStop: () => shell.stdin.end() };
}
