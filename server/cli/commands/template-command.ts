import { Command } from 'commander';
import { observationTemplate, observationWorkbook } from '../../imports/observation-template.js';
import { answering } from '../print-result.js';
import { type AnswerOptions, jsonOption } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { writeWhole } from '../whole-file.js';

interface TemplateOptions extends AnswerOptions {
  readonly out?: string;
}

/** `yardstick template …`: writes files to fill in. */
export function templateCommand(terminal: Terminal): Command {
  const answer = answering(terminal);
  return new Command('template').description('Write a file to fill in.').addCommand(
    jsonOption(
      new Command('observations')
        .description("Write a template for a council's own figures, with example rows.")
        .option(
          '--out <file>',
          'the file to write; default standard output. If it ends in .xlsx: a workbook that explains every column, else CSV',
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
