import { readFile } from 'node:fs/promises';
import type { ImportMapping } from '@yardstick/sdk';
import { Command } from 'commander';
import { readMapping } from '../../imports/mapping-document.js';
import { answering, found, granted } from '../print-result.js';
import { type AskOptions, asking, askOptions } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { tableText } from '../text/table.js';

/** `yardstick mapping …`: which rows and columns of an open-data file are which measure. */
export function mappingCommands(terminal: Terminal): Command {
  const { either } = asking(terminal);
  const answer = answering(terminal);
  const command = (name: string, description: string): Command =>
    askOptions(new Command(name).description(description));

  const list = command('list', 'Every mapping, with the files it is for.').action((options: AskOptions) =>
    either({ ...options }, async (yardstick, call) => {
      const mappings = await yardstick.importMappings.all(call);
      answer(options, mappings.map(fileOf), (_paint, width) => mappingsText(mappings, width));
    }),
  );

  const show = command('show', 'One mapping as JSON, to be edited and set again.')
    .argument('<code>', "the mapping's code, as care-leavers-activity")
    .action((wanted: string, options: AskOptions) =>
      either({ ...options }, async (yardstick, call) => {
        const mappings = await yardstick.importMappings.all(call);
        const mapping = found(
          mappings.find(({ code }) => code === wanted),
          `There is no mapping '${wanted}'. See: yardstick mapping list`,
        );
        answer({ json: true }, fileOf(mapping), () => '');
      }),
    );

  const set = command(
    'set',
    'Store a mapping; its version must be the one that was changed, or 0 for a new one.',
  )
    .argument('<file>', 'a file of JSON, as `mapping show` writes it')
    .action(async (path: string, options: AskOptions) => {
      const { measures, ...mapping } = readMapping(await readFile(path, 'utf8'));
      const input = {
        ...mapping,
        filters: [...mapping.filters],
        leftOutAreas: [...mapping.leftOutAreas],
        measures: measures.map((measure) => ({
          ...measure,
          where: listOf(measure.where),
          numerator: measure.numerator && cellOf(measure.numerator),
          denominator: measure.denominator && cellOf(measure.denominator),
        })),
      };
      await either({ ...options }, async (yardstick, call) => {
        const { importMapping: stored } = granted(await yardstick.importMappings.define(input, call));
        answer(
          options,
          stored && fileOf(stored),
          () => `${mapping.code} is at version ${stored?.version}.\n`,
        );
      });
    });

  return new Command('mapping')
    .description('See and change which rows and columns of an open-data file are which measure.')
    .addHelpText('after', mappingHelp)
    .addCommand(list)
    .addCommand(show)
    .addCommand(set);
}

const mappingHelp = `
Example:
  yardstick mapping show care-leavers-activity > mapping.json
  yardstick mapping set mapping.json`;

type Items = ImportMapping['measures'][number]['where'];
type Cell = NonNullable<ImportMapping['measures'][number]['numerator']>;

const listOf = (items: Readonly<Record<string, string>>) =>
  Object.entries(items).map(([filter, item]) => ({ filter, item }));
const itemsOf = (items: Items) => Object.fromEntries(items.map(({ filter, item }) => [filter, item]));

const cellOf = ({ column, where = {} }: { column: string; where?: Readonly<Record<string, string>> }) => ({
  column,
  where: listOf(where),
});
const fileCellOf = ({ column, where }: Cell) => ({
  column,
  ...(where.length > 0 && { where: itemsOf(where) }),
});

/** A mapping as its file has it. */
const fileOf = ({ measures, ...mapping }: ImportMapping) => ({
  ...mapping,
  measures: measures.map((measure) => ({
    ...measure,
    where: itemsOf(measure.where),
    numerator: measure.numerator && fileCellOf(measure.numerator),
    denominator: measure.denominator && fileCellOf(measure.denominator),
  })),
});

const mappingsText = (mappings: readonly ImportMapping[], width: number | null): string =>
  tableText(
    [
      { head: 'Code', cell: ({ code }) => code },
      { head: 'Files', cell: ({ fileName }) => `${fileName}*.csv` },
      { head: 'Measures', align: 'right', cell: ({ measures }) => `${measures.length}` },
      { head: 'State', cell: ({ version }) => (version === 0 ? 'proposed' : `version ${version}`) },
    ],
    mappings,
    width,
  );
