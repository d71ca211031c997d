import { runProgram } from './cli/program.js';
import { composeCommand } from './compose.js';
import { readConfig } from './config.js';

/** `yardstick …`: one command, on the database that the settings name. */
process.exitCode = await runProgram(process.argv.slice(2), {
  say: (text) => process.stdout.write(text),
  remark: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  open: () => {
    const config = readConfig();
    return composeCommand(config, (line) => process.stderr.write(`${line}\n`));
  },
});
