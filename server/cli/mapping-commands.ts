import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { operator } from '../access/principal.js';
import { describeProblem } from '../domain/problem.js';
import { readMapping } from '../imports/mapping-document.js';
import type { Services } from '../services/services.js';
import type { Ended } from './import-commands.js';
import { exitCodes, type Terminal } from './terminal.js';

/** `yardstick mapping …`: which rows and columns of an open-data file are which measure. */
export function mappingCommands(terminal: Terminal, ended: Ended): Command {
  const withServices = async (work: (services: Services) => Promise<void>): Promise<void> => {
    const { services, close } = await terminal.open();
    try {
      await work(services);
    } finally {
      await close();
    }
  };

  return new Command('mapping')
    .description('See and change which rows and columns of an open-data file are which measure.')
    .addCommand(
      new Command('list').description('Every mapping, with the files it is for.').action(() =>
        withServices(async (services) => {
          for (const { code, fileName, version, measures } of await services.findImportMappings(operator)) {
            const state = version === 0 ? 'proposed' : `version ${version}`;
            terminal.say(`${code}: ${fileName}*.csv, ${measures.length} measures, ${state}\n`);
          }
        }),
      ),
    )
    .addCommand(
      new Command('show')
        .description('One mapping as JSON, to be edited and set again.')
        .argument('<code>')
        .action((wanted: string) =>
          withServices(async (services) => {
            const found = (await services.findImportMappings(operator)).find(({ code }) => code === wanted);
            if (!found) throw new Error(`There is no mapping '${wanted}'. See: yardstick mapping list`);
            terminal.say(`${JSON.stringify(found, null, 2)}\n`);
          }),
        ),
    )
    .addCommand(
      new Command('set')
        .description('Store a mapping; its version must be the one that was changed, or 0 for a new one.')
        .argument('<file>', 'a file of JSON, as `mapping show` writes it')
        .action(async (path: string) => {
          const mapping = readMapping(await readFile(path, 'utf8'));
          await withServices(async (services) => {
            const stored = await services.defineImportMapping(operator, mapping);
            if (stored.ok) terminal.say(`${mapping.code} is at version ${stored.value.version}.\n`);
            else {
              for (const problem of stored.problems) {
                terminal.remark(`${problem.path.join('.')}: ${describeProblem(problem)}\n`);
              }
              ended(exitCodes.refused);
            }
          });
        }),
    );
}
