import { Command } from 'commander';
import { observationTemplate } from '../imports/observation-sheet.js';
import { answering } from './answering.js';
import { type AnswerOptions, jsonOption } from './asking.js';
import type { Terminal } from './terminal.js';

/** `yardstick template …`: files to fill in. */
export function templateCommand(terminal: Terminal): Command {
  const answer = answering(terminal);
  return new Command('template').description('Write a file to fill in.').addCommand(
    jsonOption(
      new Command('observations').description(
        "A heading for a council's own figures, with rows that show how to fill it in.",
      ),
    )
      .addHelpText('after', '\nExample:\n  yardstick template observations > figures.csv')
      .action((options: AnswerOptions) => {
        const content = observationTemplate();
        answer(options, { name: 'observations.csv', content }, () => content);
      }),
  );
}
