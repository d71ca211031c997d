import { Command } from 'commander';
import { type AnswerOptions, jsonOption } from '../service-client.js';
import type { Terminal } from '../terminal.js';

/** `yardstick serve`: runs the service. */
export const serveCommand = (terminal: Terminal): Command =>
  jsonOption(new Command('serve').description('Run the service until it is stopped.'))
    .addHelpText('after', serveHelp)
    .action(({ json = false }: AnswerOptions) => {
      const { print, printNote, machine } = terminal;
      if (!json)
        return machine.serve(
          (line) => print(`${line}\n`),
          () => undefined,
        );
      return machine.serve(
        (line) => printNote(`${line}\n`),
        (url) => print(`${JSON.stringify({ url })}\n`),
      );
    });

const serveHelp = `
It listens on HOST and PORT, and stores its data in DATABASE_URL or YARDSTICK_DATA; the README lists every setting. With
--json it writes {"url": …} to standard output once it answers, and everything else to standard error.
Ctrl-C finishes the requests in progress, then closes the database.`;
