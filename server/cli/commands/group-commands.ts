import type { ComparisonGroupKind } from '@yardstick/sdk';
import { Command } from 'commander';
import { choice } from '../choices.js';
import { type CouncilOptions, councilOf } from '../in-council.js';
import { answering, found, granted } from '../print-result.js';
import { type AskOptions, asking, askOptions, everyOf } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { groupsText, groupText } from '../text/group-text.js';
import { counted } from '../text/signs.js';

const kinds: readonly ComparisonGroupKind[] = ['STATISTICAL_NEIGHBOURS', 'CHOSEN'];
const code = ['<code>', "the group's code, as core-cities"] as const;

/** `yardstick groups …`: the lists of areas that figures are compared with. */
export function groupCommands(terminal: Terminal): Command {
  const { either } = asking(terminal);
  const answer = answering(terminal);
  const command = (name: string, description: string): Command =>
    askOptions(new Command(name).description(description));
  const ofCouncil = (name: string, description: string): Command =>
    command(name, description).option(
      '--council <gss>',
      'GSS code of the council whose own it is; else shared',
    );

  const list = command('list', 'Every shared group, by code.')
    .addOption(choice('--kind <kind>', 'only those that list this', kinds))
    .option('--neighbours-of <gss>', 'only lists of the neighbours of this council')
    .action((options: AskOptions & { kind?: ComparisonGroupKind; neighboursOf?: string }) =>
      either({ ...options }, async (yardstick, call) => {
        const { kind, neighboursOf } = options;
        const filter = { ...(kind && { kind }), ...(neighboursOf !== undefined && { neighboursOf }) };
        const groups = await everyOf(yardstick.comparisonGroups.all(filter, call));
        answer(options, groups, (_paint, width) => groupsText(groups, width));
      }),
    );

  const show = ofCouncil('show', 'One group with all its editions, and who came and left.')
    .argument(...code)
    .action((group: string, options: CouncilOptions) =>
      either(options, async (yardstick, call) => {
        const { council } = options;
        const shown = found(
          await yardstick.comparisonGroups.get({ code: group, council }, call),
          `There is no group '${group}' that you may see. See: yardstick groups list`,
        );
        answer(options, shown, (_paint, width) => groupText(shown, width));
      }),
    );

  const create = ofCouncil('create', 'Add a group without members, or rename the one of that code.')
    .argument(...code)
    .requiredOption('--name <name>', 'what it is called')
    .addOption(choice('--kind <kind>', 'what it lists', kinds).default('CHOSEN', 'chosen'))
    .option('--neighbours-of <gss>', 'of statistical neighbours: whose they are')
    .action(
      (
        group: string,
        options: CouncilOptions & { name: string; kind: ComparisonGroupKind; neighboursOf?: string },
      ) =>
        either(options, async (yardstick, call) => {
          const { name, kind, neighboursOf } = options;
          const input = { ...councilOf(options), code: group, name, kind };
          const { comparisonGroup } = granted(
            await yardstick.comparisonGroups.define(
              { ...input, ...(neighboursOf !== undefined && { neighboursOf }) },
              call,
            ),
          );
          const next = `Next: yardstick groups edition ${group} --effective-from … --member …`;
          answer(options, comparisonGroup, () => `${group} is there: ${name}. ${next}\n`);
        }),
    );

  const edition = ofCouncil('edition', 'Give a group other members from a day on; editions before it stay.')
    .argument(...code)
    .requiredOption('--effective-from <date>', 'the day from which the members hold, as 2024-04-01')
    .requiredOption('--source <text>', 'who published or agreed the list, and when')
    .requiredOption('--member <gss...>', 'GSS codes of the members, the nearest first')
    .action(
      (
        group: string,
        options: CouncilOptions & { effectiveFrom: string; source: string; member: readonly string[] },
      ) =>
        either(options, async (yardstick, call) => {
          const { effectiveFrom, source } = options;
          const members = options.member.map((gssCode, place) => ({ rank: place + 1, gssCode }));
          const { comparisonGroup } = granted(
            await yardstick.comparisonGroups.addEdition(
              { ...councilOf(options), group, effectiveFrom, source, members },
              call,
            ),
          );
          answer(
            options,
            comparisonGroup,
            () => `${group} has ${counted(members.length, 'member')} from ${effectiveFrom} on.\n`,
          );
        }),
    );

  const copy = command('copy', 'Copy a group, with all its editions, to another code.')
    .argument('<group>', "the code of the group to copy: the council's own, else the shared one")
    .argument('<code>', "the copy's code")
    .requiredOption('--name <name>', 'what the copy is called')
    .option('--council <gss>', 'GSS code of the council whose own the copy is to be; else shared')
    .action((group: string, to: string, options: CouncilOptions & { name: string }) =>
      either(options, async (yardstick, call) => {
        const input = { ...councilOf(options), group, code: to, name: options.name };
        const { comparisonGroup } = granted(await yardstick.comparisonGroups.copy(input, call));
        answer(options, comparisonGroup, () => `${to} is a copy of ${group}.\n`);
      }),
    );

  const retire = ofCouncil('retire', 'Take a group out of use; it stays readable.')
    .argument(...code)
    .requiredOption('--on <date>', 'the day from which it is no longer used, as 2025-04-01')
    .action((group: string, options: CouncilOptions & { on: string }) =>
      either(options, async (yardstick, call) => {
        const input = { ...councilOf(options), group, retiredOn: options.on };
        const { comparisonGroup } = granted(await yardstick.comparisonGroups.retire(input, call));
        answer(options, comparisonGroup, () => `${group} is not used from ${options.on} on.\n`);
      }),
    );

  return new Command('groups')
    .description('See and keep the groups to compare with: statistical neighbours, or any other.')
    .addHelpText('after', groupsHelp)
    .addCommand(list)
    .addCommand(show)
    .addCommand(create)
    .addCommand(edition)
    .addCommand(copy)
    .addCommand(retire);
}

const groupsHelp = `
Examples:
  yardstick groups list --neighbours-of E08000018
  yardstick groups create core-cities --name 'Core cities' --council E08000018
  yardstick groups edition core-cities --council E08000018 --effective-from 2024-04-01 \\
    --source 'Agreed by the scrutiny committee' --member E06000023 E08000035
  yardstick groups retire core-cities --council E08000018 --on 2025-04-01`;
