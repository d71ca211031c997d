import { Command } from 'commander';
import { observationTemplate, observationWorkbook } from '../../imports/observation-template.js';
import { answering } from '../print-result.js';
import { type AnswerOptions, jsonOption } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { writeWhole } from '../whole-file.js';

interface TemplateOptions extends AnswerOptions {
  readonly out?: string;
}

/** `yardstick template …`: files to fill in. */
export function templateCommand(terminal: Terminal): Command {
  const answer = answering(terminal);
  return new Command('template').description('Write a file to fill in.').addCommand(
    jsonOption(
      new Command('observations')
        .description("A heading for a council's own figures, with rows that show how to fill it in.")
        .option(
          '--out <file>',
          'the file to write: a workbook, which explains every column, where it ends in .xlsx, else CSV; standard output unless told',
        ),
    )
      .addHelpText(
        'after',
        '\nExamples:\n  yardstick template observations --out figures.xlsx\n  yardstick template observations > figures.csv',
      )
      .action(async ({ out, ...options }: TemplateOptions) => {
        const content = observationTemplate();
        if (out === undefined) return answer(options, { name: 'observations.csv', content }, () => content);
        const isWorkbook = out.toLowerCase().endsWith('.xlsx');
        await writeWhole(out, isWorkbook ? await observationWorkbook() : content);
        return answer(options, { name: out }, () => `${out} is written.\n`);
      }),
  );
}
