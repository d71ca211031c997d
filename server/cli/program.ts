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
import { measureCommands } from './commands/measure-commands.js';
import { migrateCommands } from './commands/migrate-commands.js';
import { peopleCommands } from './commands/people-commands.js';
import { publishCommand } from './commands/publish-command.js';
import { scorecardCommand } from './commands/scorecard-command.js';
import { serveCommand } from './commands/serve-command.js';
import { templateCommand } from './commands/template-command.js';
import { type ExitCode, exitCodes, exitCodesHelp, type SetExitCode } from './exit-codes.js';
import { failureJson, failureOf, failureText } from './failure.js';
import { ownPackage } from './own-package.js';
import type { Terminal } from './terminal.js';

/** Runs one command and returns its exit code. */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asJson = words.includes('--json');
  let code: ExitCode = exitCodes.done;
  const program = programOf(terminal, (exitCode) => {
    code = exitCode;
  });
  configure(program, terminal, asJson);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    // After --help and --version, commander throws an error with exit code 0.
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    const failure = failureOf(error, terminal.signal.aborted);
    if (asJson) terminal.printNote(failureJson(failure));
    // commander has already printed its own errors, with a hint to --help.
    else if (!(error instanceof CommanderError)) terminal.printNote(failureText(failure));
    return failure.exitCode;
  }
}

/** Creates the program with all its commands. */
export function programOf(terminal: Terminal, setExitCode: SetExitCode): Command {
  const program = new Command('yardstick')
    .description("Performance scorecards for children's services, from the command line.")
    .version(ownPackage().version, '--version', 'write the version')
    .addHelpText('after', programHelp)
    .commandsGroup('Call a service:')
    .addCommand(scorecardCommand(terminal))
    .addCommand(benchmarkCommand(terminal))
    .addCommand(exportCommands(terminal))
    .addCommand(publishCommand(terminal, setExitCode))
    .commandsGroup('Call a service, or use the database of this machine:')
    .addCommand(importCommands(terminal, setExitCode))
    .addCommand(mappingCommands(terminal, setExitCode))
    .addCommand(measureCommands(terminal))
    .addCommand(councilCommands(terminal))
    .addCommand(peopleCommands(terminal))
    .addCommand(keyCommands(terminal))
    .addCommand(groupCommands(terminal))
    .addCommand(auditCommands(terminal, setExitCode))
    .commandsGroup('Operate this machine:')
    .addCommand(serveCommand(terminal))
    .addCommand(migrateCommands(terminal, setExitCode))
    .addCommand(doctorCommand(terminal, setExitCode))
    .commandsGroup('Help:')
    .helpCommand('help [command]', 'show what a command does, and its options')
    .addCommand(templateCommand(terminal));
  return program.addCommand(completionCommand(terminal, program));
}

const programHelp = `
Which service a command calls
  With --url or YARDSTICK_URL a command calls that service, with the key from --key-file, YARDSTICK_API_KEY or
  YARDSTICK_API_KEY_FILE. A key is never an argument, because every user of the machine can see arguments.
  If you name no service, the first group calls the service on this machine (HOST, PORT). The second group works on the
  database of this machine (DATABASE_URL, YARDSTICK_DATA) with the operator's rights, whether the service runs or not.

Answers
  Every command takes --json: the answer goes to standard output, errors to standard error as {"error": …}.
  Colours follow NO_COLOR and FORCE_COLOR, and only repeat what a word or a sign says. Progress is shown only on a
  terminal.

${exitCodesHelp}

Start with
  yardstick doctor
  yardstick scorecard E08000018 corporate-parenting 2017-M1
  yardstick keys create --council E09000024 --name Dashboards --role member --read-only`;

/** Makes a command and all commands below it throw instead of ending the process, and write to the terminal. */
function configure(command: Command, terminal: Terminal, asJson: boolean): void {
  command
    .exitOverride()
    .showHelpAfterError('(add --help to see the usage)')
    .configureOutput({
      writeOut: terminal.print,
      writeErr: asJson ? () => undefined : terminal.printNote,
      getOutHasColors: () => terminal.hasColour,
      ...(terminal.width !== null && { getOutHelpWidth: () => terminal.width ?? 80 }),
    });
  // In the help, list a command's own options before the shared ones.
  (command.options as Option[]).sort((one, other) => Number(isShared(one)) - Number(isShared(other)));
  for (const child of command.commands) configure(child, terminal, asJson);
}

const isShared = ({ helpGroupHeading }: Option): boolean => helpGroupHeading !== undefined;
