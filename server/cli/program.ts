import { Command, CommanderError } from 'commander';
import { observationTemplate } from '../imports/observation-sheet.js';
import { auditCommands } from './audit-commands.js';
import { councilCommands } from './council-commands.js';
import { importCommands } from './import-commands.js';
import { keyCommands } from './key-commands.js';
import { mappingCommands } from './mapping-commands.js';
import { peopleCommands } from './people-commands.js';
import { type ExitCode, exitCodes, type Terminal } from './terminal.js';

/** Runs one command and says how it ended. */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const program = programOf(terminal, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
    terminal.remark(`${error instanceof Error ? error.message : String(error)}\n`);
    return exitCodes.failed;
  }
}

function programOf(terminal: Terminal, ended: (code: ExitCode) => void): Command {
  const program = new Command('yardstick')
    .description("Performance scorecards for children's services. `npm start` runs the service itself.")
    .addCommand(importCommands(terminal, ended))
    .addCommand(mappingCommands(terminal, ended))
    .addCommand(councilCommands(terminal, ended))
    .addCommand(peopleCommands(terminal, ended))
    .addCommand(keyCommands(terminal, ended))
    .addCommand(auditCommands(terminal, ended))
    .addCommand(
      new Command('template').description('Write a file to fill in.').addCommand(
        new Command('observations')
          .description("A heading for a council's own figures, with rows that show how to fill it in.")
          .addHelpText('after', '\nExample:\n  yardstick template observations > figures.csv')
          .action(() => terminal.say(observationTemplate())),
      ),
    );
  configure(program, terminal);
  return program;
}

/** Every command of the tree throws instead of ending the process, and writes where the terminal does. */
function configure(command: Command, terminal: Terminal): void {
  command
    .exitOverride()
    .showHelpAfterError('(add --help for what there is)')
    .configureOutput({ writeOut: terminal.say, writeErr: terminal.remark });
  for (const child of command.commands) configure(child, terminal);
}
