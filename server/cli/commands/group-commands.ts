import type { ComparisonGroupKind } from '@yardstick/sdk';
import { Command } from 'commander';
import { choice } from '../choices.js';
import { type CouncilOptions, councilOf } from '../in-council.js';
import { answering, granted, orRefuse } from '../print-result.js';
import { type AskOptions, asking, askOptions, everyOf } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { groupsText, groupText } from '../text/group-text.js';
import { counted } from '../text/signs.js';

const kinds: readonly ComparisonGroupKind[] = ['STATISTICAL_NEIGHBOURS', 'CHOSEN'];
const code = ['<code>', "the group's code, such as core-cities"] as const;

interface NameOptions {
  readonly name: string;
  readonly nameCy?: string;
}

const nameOf = ({ name: en, nameCy: cy }: NameOptions) => ({ en, cy: cy ?? null });

/** `yardstick groups …`: the comparison groups. */
export function groupCommands(terminal: Terminal): Command {
  const { serviceOrDatabase } = asking(terminal);
  const answer = answering(terminal);
  const command = (name: string, description: string): Command =>
    askOptions(new Command(name).description(description));
  const ofCouncil = (name: string, description: string): Command =>
    command(name, description).option(
      '--council <gss>',
      'GSS code of the council that owns the group; without it, the group is shared',
    );

  const list = command('list', 'Show every shared group, by code.')
    .addOption(choice('--kind <kind>', 'only groups of this kind', kinds))
    .option('--neighbours-of <gss>', "only lists of this council's neighbours")
    .action((options: AskOptions & { kind?: ComparisonGroupKind; neighboursOf?: string }) =>
      serviceOrDatabase({ ...options }, async (yardstick, call) => {
        const { kind, neighboursOf } = options;
        const filter = { ...(kind && { kind }), ...(neighboursOf !== undefined && { neighboursOf }) };
        const groups = await everyOf(yardstick.comparisonGroups.all(filter, call));
        answer(options, groups, (_paint, width) => groupsText(groups, width));
      }),
    );

  const show = ofCouncil('show', 'Show a group with all its editions, and the members that joined and left.')
    .argument(...code)
    .action((group: string, options: CouncilOptions) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const { council } = options;
        const comparisonGroup = orRefuse(
          await yardstick.comparisonGroups.get({ code: group, council }, call),
          `There is no group '${group}' that you may see. To list the groups: yardstick groups list`,
        );
        answer(options, comparisonGroup, (_paint, width) => groupText(comparisonGroup, width));
      }),
    );

  const create = ofCouncil('create', 'Add a group without members, or rename the group with this code.')
    .argument(...code)
    .requiredOption('--name <name>', "the group's name")
    .option('--name-cy <name>', "the group's name in Welsh")
    .addOption(choice('--kind <kind>', 'the kind of group', kinds).default('CHOSEN', 'chosen'))
    .option('--neighbours-of <gss>', 'the council whose statistical neighbours these are')
    .action(
      (
        group: string,
        options: CouncilOptions & NameOptions & { kind: ComparisonGroupKind; neighboursOf?: string },
      ) =>
        serviceOrDatabase(options, async (yardstick, call) => {
          const { name, kind, neighboursOf } = options;
          const input = { ...councilOf(options), code: group, name: nameOf(options), kind };
          const { comparisonGroup } = granted(
            await yardstick.comparisonGroups.define(
              { ...input, ...(neighboursOf !== undefined && { neighboursOf }) },
              call,
            ),
          );
          const next = `Next: yardstick groups edition ${group} --effective-from … --member …`;
          answer(options, comparisonGroup, () => `${group} is stored: ${name}. ${next}\n`);
        }),
    );

  const edition = ofCouncil('edition', 'Give a group new members from a date; earlier editions stay.')
    .argument(...code)
    .requiredOption('--effective-from <date>', 'the day from which these members apply, such as 2024-04-01')
    .requiredOption('--source <text>', 'who published or agreed the list, and when')
    .requiredOption('--member <gss...>', 'GSS codes of the members, nearest first')
    .action(
      (
        group: string,
        options: CouncilOptions & { effectiveFrom: string; source: string; member: readonly string[] },
      ) =>
        serviceOrDatabase(options, async (yardstick, call) => {
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
            () => `${group} has ${counted(members.length, 'member')} from ${effectiveFrom}.\n`,
          );
        }),
    );

  const copy = command('copy', 'Copy a group, with all its editions, to another code.')
    .argument('<group>', "the code of the group to copy; the council's own group comes before a shared one")
    .argument('<code>', 'the code of the copy')
    .requiredOption('--name <name>', 'the name of the copy')
    .option('--name-cy <name>', 'the name of the copy in Welsh')
    .option(
      '--council <gss>',
      'GSS code of the council that will own the copy; without it, the copy is shared',
    )
    .action((group: string, to: string, options: CouncilOptions & NameOptions) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const input = { ...councilOf(options), group, code: to, name: nameOf(options) };
        const { comparisonGroup } = granted(await yardstick.comparisonGroups.copy(input, call));
        answer(options, comparisonGroup, () => `${to} is a copy of ${group}.\n`);
      }),
    );

  const retire = ofCouncil('retire', 'Retire a group from a date; it stays readable.')
    .argument(...code)
    .requiredOption('--on <date>', 'the first day on which it is not used, such as 2025-04-01')
    .action((group: string, options: CouncilOptions & { on: string }) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const input = { ...councilOf(options), group, retiredOn: options.on };
        const { comparisonGroup } = granted(await yardstick.comparisonGroups.retire(input, call));
        answer(options, comparisonGroup, () => `${group} is retired from ${options.on}.\n`);
      }),
    );

  return new Command('groups')
    .description('Show and manage comparison groups: statistical neighbours, or any other list.')
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
