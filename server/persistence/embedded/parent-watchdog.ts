import { spawn } from 'node:child_process';
import { asServer, type ServerUser } from './server-user.js';

/**
 * Between this process and the program stands a shell that holds the read end of a pipe. When our end closes,
 * by us or by the system after `kill -9`, it asks the program to stop with SIGINT: PostgreSQL's fast shutdown.
 * The pipe is kept as descriptor 3, since a shell gives /dev/null as standard input to what runs beside it.
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

export interface Lifeline {
  /** Resolves when the program has ended, or the shell was killed and the program is on its own. */
  readonly ended: Promise<void>;
  /** The last that the program said on standard error. */
  readonly lastWords: () => string;
  /** Lets go: the program is asked to stop. */
  readonly release: () => void;
}

const charactersKept = 4_000;

/** Runs a program that stops when this process dies, however it dies; `folder` is deleted when it has ended. */
export function startOnLifeline(
  command: readonly string[],
  folder: string,
  user: ServerUser | undefined,
): Lifeline {
  // A session of its own: Ctrl-C on the terminal is for the service, which stops its database in order.
  const shell = spawn('/bin/sh', ['-c', script, 'yardstick-life-line', folder, ...command], {
    ...asServer(user),
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let words = '';
  shell.stderr.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-charactersKept);
  });
  shell.stdin.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => {
    shell.once('error', (error) => {
      words += error.message;
      resolve();
    });
    shell.once('close', () => resolve());
    // A killed shell leaves the program with our standard error, which then never closes.
    shell.once('exit', (_, signal) => signal && resolve());
  });
  return { ended, lastWords: () => words.trim(), release: () => shell.stdin.end() };
}
