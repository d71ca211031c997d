import { Argument, Command } from 'commander';
import { placesOf } from '../command-tree.js';
import { bashScript, zshScript } from '../completion-scripts.js';
import { answering } from '../print-result.js';
import { type AnswerOptions, jsonOption } from '../service-client.js';
import type { Terminal } from '../terminal.js';

const scripts = { bash: bashScript, zsh: zshScript } as const;

/** `yardstick completion …`: what a shell completes this program's words by. */
export function completionCommand(terminal: Terminal, program: Command): Command {
  const answer = answering(terminal);
  return jsonOption(
    new Command('completion')
      .description('Write what bash or zsh completes the words of yardstick by.')
      .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(scripts))),
  )
    .addHelpText('after', completionHelp)
    .action((shell: keyof typeof scripts, options: AnswerOptions) => {
      const script = scripts[shell](placesOf(program));
      answer(options, { shell, script }, () => script);
    });
}

const completionHelp = `
The script knows every command and option by itself: nothing is started while you type.

Put into ~/.bashrc or ~/.zshrc (in zsh below compinit), where yardstick is not installed for all:
  yardstick() { npx yardstick "$@"; }
  source <(yardstick completion bash)`;
