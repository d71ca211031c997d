import { Argument, Command } from 'commander';
import { placesOf } from '../command-tree.js';
import { bashScript, zshScript } from '../completion-scripts.js';
import { answering } from '../print-result.js';
import { type AnswerOptions, jsonOption } from '../service-client.js';
import type { Terminal } from '../terminal.js';

const scripts = { bash: bashScript, zsh: zshScript } as const;

/** `yardstick completion …`: writes the completion script for a shell. */
export function completionCommand(terminal: Terminal, program: Command): Command {
  const answer = answering(terminal);
  return jsonOption(
    new Command('completion')
      .description('Write the script that completes yardstick commands in bash or zsh.')
      .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(scripts))),
  )
    .addHelpText('after', completionHelp)
    .action((shell: keyof typeof scripts, options: AnswerOptions) => {
      const script = scripts[shell](placesOf(program));
      answer(options, { shell, script }, () => script);
    });
}

const completionHelp = `
The script contains every command and option: no program is started while you type.

Add this to ~/.bashrc or ~/.zshrc (in zsh below compinit). Leave out the first line if yardstick is installed globally:
  yardstick() { npx yardstick "$@"; }
  source <(yardstick completion bash)`;
