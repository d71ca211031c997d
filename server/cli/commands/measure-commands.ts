import { readFile } from 'node:fs/promises';
import type { Measure } from '@yardstick/sdk';
import { Command } from 'commander';
import { readMeasures } from '../../imports/mapping-document.js';
import type { CouncilOptions } from '../in-council.js';
import { decided, measureFile } from '../mapping-file.js';
import { answering, granted, orRefuse } from '../print-result.js';
import { asking, askOptions, everyOf } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { measuresText, measureText } from '../text/measure-text.js';

/** `yardstick measures …`: the measures of the shared catalogue, and of councils. */
export function measureCommands(terminal: Terminal): Command {
  const { serviceOrDatabase } = asking(terminal);
  const answer = answering(terminal);
  const command = (name: string, description: string, ofCouncil: string): Command =>
    askOptions(new Command(name).description(description).option('--council <gss>', ofCouncil));

  const list = command(
    'list',
    'Show the measures of the shared catalogue, by code.',
    'those that this council may use, its own among them',
  )
    .option('--search <text>', 'only measures with this text in their code or title')
    .action((options: CouncilOptions & { search?: string }) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const { council, search } = options;
        const list = {
          ...(council !== undefined && { council }),
          ...(search !== undefined && { filter: { search } }),
        };
        const measures = await everyOf(yardstick.measures.all(list, call));
        answer(options, measures.map(measureFile), (_paint, width) => measuresText(measures, width));
      }),
    );

  const show = command(
    'show',
    'Show one measure with its definition. With --json: to be edited and stored again.',
    "this council's own measure",
  )
    .argument('<code>', "the measure's code, such as dental-checks")
    .action((code: string, options: CouncilOptions) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const { council } = options;
        const measure = orRefuse(
          await yardstick.measures.get({ code, council }, call),
          `There is no measure '${code}'${council === undefined ? ' in the shared catalogue' : ` of ${council}`}. To list the measures: yardstick measures list`,
        );
        answer(options, measureFile(measure), () => measureText(measure));
      }),
    );

  const define = command(
    'define',
    'Add measures, or change them: give the version that you read. Stops at the first that is refused.',
    'the council that owns them; without it, the shared catalogue',
  )
    .argument(
      '<file>',
      'a JSON file with a measure in the format of `measures show --json`, or a list of them',
    )
    .action(async (path: string, options: CouncilOptions) => {
      const measures = decided(readMeasures(await readFile(path, 'utf8')));
      await serviceOrDatabase(options, async (yardstick, call) => {
        const { council = null } = options;
        const stored: Measure[] = [];
        for (const input of measures) {
          const { measure } = granted(await yardstick.measures.define({ ...input, council }, call));
          if (measure) stored.push(measure);
        }
        answer(options, stored.map(measureFile), () =>
          stored.map(({ code, version }) => `${code} is stored as version ${version}.\n`).join(''),
        );
      });
    });

  return new Command('measures')
    .description('Show and define measures.')
    .addHelpText('after', measuresHelp)
    .addCommand(list)
    .addCommand(show)
    .addCommand(define);
}

const measuresHelp = `
Example:
  yardstick measures list --search placement
  yardstick measures show three-or-more-placements --json > measure.json
  yardstick measures define measure.json`;
