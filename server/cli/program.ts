import { Command, CommanderError, type Option } from 'commander';
import { auditCommands } from './commands/audit-commands.js';
import { benchmarkCommand } from './commands/benchmark-command.js';
import { completionCommand } from './commands/completion-command.js';
import { councilCommands } from './commands/council-commands.js';
import { doctorCommand } from './commands/doctor-command.js';
import { exportCommands } from './commands/export-commands.js';
import { groupCommands } from './commands/group-commands.js';
import { importCommands } from './commands/import-commands.js';
import { keyCommands } from './commands/key-commands.js';
import { mappingCommands } from './commands/mapping-commands.js';
import { migrateCommands } from './commands/migrate-commands.js';
import { peopleCommands } from './commands/people-commands.js';
import { publishCommand } from './commands/publish-command.js';
import { scorecardCommand } from './commands/scorecard-command.js';
import { serveCommand } from './commands/serve-command.js';
import { templateCommand } from './commands/template-command.js';
import { type Ended, type ExitCode, exitCodes, exitCodesHelp } from './exit-codes.js';
import { failureJson, failureOf, failureText } from './failure.js';
import { ownPackage } from './own-package.js';
import type { Terminal } from './terminal.js';

/** Runs one command and says how it ended. */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asJson = words.includes('--json');
  let code: ExitCode = exitCodes.done;
  const program = programOf(terminal, (ended) => {
    code = ended;
  });
  configure(program, terminal, asJson);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    // Help and versions that were asked for end a command as errors do.
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    const failure = failureOf(error, terminal.signal.aborted);
    if (asJson) terminal.printNote(failureJson(failure));
    // What commander found has been said already, with where there is help.
    else if (!(error instanceof CommanderError)) terminal.printNote(failureText(failure));
    return failure.exitCode;
  }
}

/** Every command there is. */
export function programOf(terminal: Terminal, ended: Ended): Command {
  const program = new Command('yardstick')
    .description("Performance scorecards for children's services, from the command line.")
    .version(ownPackage().version, '--version', 'write the version')
    .addHelpText('after', programHelp)
    .commandsGroup('Ask a service:')
    .addCommand(scorecardCommand(terminal))
    .addCommand(benchmarkCommand(terminal))
    .addCommand(exportCommands(terminal))
    .addCommand(publishCommand(terminal, ended))
    .commandsGroup('Ask a service, or the database of this machine:')
    .addCommand(importCommands(terminal, ended))
    .addCommand(mappingCommands(terminal))
    .addCommand(councilCommands(terminal))
    .addCommand(peopleCommands(terminal))
    .addCommand(keyCommands(terminal))
    .addCommand(groupCommands(terminal))
    .addCommand(auditCommands(terminal, ended))
    .commandsGroup('Run this machine:')
    .addCommand(serveCommand(terminal))
    .addCommand(migrateCommands(terminal, ended))
    .addCommand(doctorCommand(terminal, ended))
    .commandsGroup('Help yourself:')
    .helpCommand('help [command]', 'say what a command does and takes')
    .addCommand(templateCommand(terminal));
  return program.addCommand(completionCommand(terminal, program));
}

const programHelp = `
Whom it asks
  With --url or YARDSTICK_URL a command asks that service, with the key of --key-file, YARDSTICK_API_KEY or
  YARDSTICK_API_KEY_FILE. Keys are no arguments, for everybody on a machine sees those.
  Where no service is named, the first group asks the one on this machine (HOST, PORT), and the second works on the
  database of this machine (DATABASE_URL, YARDSTICK_DATA) with the rights of whoever runs it, service running or not.

Answers
  Every command takes --json: the answer goes to standard output, what went wrong to standard error as {"error": …}.
  Colours follow NO_COLOR and FORCE_COLOR, and never say anything that no word or sign says. Progress is shown in
  terminals alone.

${exitCodesHelp}

Start with
  yardstick doctor
  yardstick scorecard E08000018 corporate-parenting 2017-M1
  yardstick keys create --council E09000024 --name Dashboards --role member --read-only`;

/** Every command of the tree throws instead of ending the process, and writes where the terminal does. */
function configure(command: Command, terminal: Terminal, asJson: boolean): void {
  command
    .exitOverride()
    .showHelpAfterError('(add --help for what there is)')
    .configureOutput({
      writeOut: terminal.print,
      writeErr: asJson ? () => undefined : terminal.printNote,
      getOutHasColors: () => terminal.hasColour,
      ...(terminal.width !== null && { getOutHelpWidth: () => terminal.width ?? 80 }),
    });
  // What a command alone takes stands before what many take.
  (command.options as Option[]).sort((one, other) => Number(isShared(one)) - Number(isShared(other)));
  for (const child of command.commands) configure(child, terminal, asJson);
}

const isShared = ({ helpGroupHeading }: Option): boolean => helpGroupHeading !== undefined;
