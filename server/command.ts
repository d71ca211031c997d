/** `yardstick …`: runs one command, and imports only the modules that this command needs. */
import { styleText } from 'node:util';
import type { Machine } from './cli/machine.js';
import { runProgram } from './cli/program.js';
import { readClientConfig, readConfig } from './config.js';

const printNote = (text: string): boolean => process.stderr.write(text);
const printNoteLine = (line: string): boolean => printNote(`${line}\n`);
const composing = () => import('./compose.js');

const machine: Machine = {
  client: readClientConfig,
  open: async () => (await composing()).composeCommand(readConfig(), printNoteLine),
  inspect: async () => (await composing()).inspectStorage(readConfig(), printNoteLine),
  migrate: async () => (await composing()).migrateStorage(readConfig(), printNoteLine),
  serve: async (print, ready) => (await import('./serve.js')).serve(print, ready),
};

const interrupted = 130;
const controller = new AbortController();
process.on('SIGINT', () => {
  // A second Ctrl-C ends the process without waiting for the clean-up.
  if (controller.signal.aborted) process.exit(interrupted);
  controller.abort();
});
// EPIPE: the reader, for example `head`, closed the pipe. That is not an error.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 3));
process.stderr.on('error', () => undefined);

const code = await runProgram(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  printNote,
  isWatched: process.stderr.isTTY === true,
  // styleText honours NO_COLOR and FORCE_COLOR, and knows what each terminal supports.
  hasColour: styleText('red', '!', { stream: process.stdout }) !== '!',
  width: process.stdout.isTTY ? process.stdout.columns : null,
  signal: controller.signal,
  machine,
});
process.stdout.write('', () => process.exit(code));
