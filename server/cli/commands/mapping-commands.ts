import { readFile } from 'node:fs/promises';
import type { ImportMapping } from '@yardstick/sdk';
import { Command } from 'commander';
import { readMapping } from '../../imports/mapping-document.js';
import { answering, granted, orRefuse } from '../print-result.js';
import { type AskOptions, asking, askOptions, everyOf } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { tableText } from '../text/table.js';

/** `yardstick mapping …`: how the rows and columns of open-data files map to measures. */
export function mappingCommands(terminal: Terminal): Command {
  const { serviceOrDatabase } = asking(terminal);
  const answer = answering(terminal);
  const command = (name: string, description: string): Command =>
    askOptions(new Command(name).description(description));

  const list = command('list', 'Show every mapping, with the files that it is for.').action(
    (options: AskOptions) =>
      serviceOrDatabase({ ...options }, async (yardstick, call) => {
        const mappings = await everyOf(yardstick.importMappings.all({}, call));
        answer(options, mappings.map(fileOf), (_paint, width) => mappingsText(mappings, width));
      }),
  );

  const show = command('show', 'Show one mapping as JSON, to be edited and stored again.')
    .argument('<code>', "the mapping's code, such as care-leavers-activity")
    .action((mappingCode: string, options: AskOptions) =>
      serviceOrDatabase({ ...options }, async (yardstick, call) => {
        const mappings = await everyOf(yardstick.importMappings.all({}, call));
        const mapping = orRefuse(
          mappings.find(({ code }) => code === mappingCode),
          `There is no mapping '${mappingCode}'. To list the mappings: yardstick mapping list`,
        );
        answer({ json: true }, fileOf(mapping), () => '');
      }),
    );

  const set = command('set', 'Store a mapping. Its version must be the current one, or 0 for a new mapping.')
    .argument('<file>', 'a JSON file in the format of `mapping show`')
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
      await serviceOrDatabase({ ...options }, async (yardstick, call) => {
        const { importMapping } = granted(await yardstick.importMappings.define(input, call));
        answer(
          options,
          importMapping && fileOf(importMapping),
          () => `${mapping.code} is stored as version ${importMapping?.version}.\n`,
        );
      });
    });

  return new Command('mapping')
    .description('Show and change how the rows and columns of open-data files map to measures.')
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

/** A mapping in the shape of its file. */
const fileOf = ({ id: _id, stableId: _stableId, measures, ...mapping }: ImportMapping) => ({
  ...mapping,
  measures: measures.map(({ code, where, value, numerator, denominator }) => ({
    measure: code,
    where: itemsOf(where),
    value,
    numerator: numerator && fileCellOf(numerator),
    denominator: denominator && fileCellOf(denominator),
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
