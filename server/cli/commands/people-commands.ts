import type { Person } from '@yardstick/sdk';
import { Command } from 'commander';
import type { Role } from '../../access/principal.js';
import { kebabCase, roleOption } from '../choices.js';
import { type CouncilOptions, councilOf, inCouncil } from '../in-council.js';
import { answering, granted } from '../print-result.js';
import { type AskOptions, asking, everyOf } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { type Painter, stateText } from '../text/signs.js';
import { tableText } from '../text/table.js';

interface RoleOptions extends CouncilOptions {
  readonly role: readonly Role[];
}

const email = ['<e-mail>', 'the address that they sign in with'] as const;

/** `yardstick people …`: the people with roles in a council, or on the platform. */
export function peopleCommands(terminal: Terminal): Command {
  const { serviceOrDatabase } = asking(terminal);
  const answer = answering(terminal);
  const print = (options: AskOptions, person: Person | null): void =>
    answer(options, person, (paint, width) => peopleText(person ? [person] : [], paint, width));

  const list = inCouncil('list', 'Show all people, by e-mail address, including those who have left.').action(
    (options: CouncilOptions) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const people = await everyOf(yardstick.people.all(councilOf(options), call));
        answer(options, people, (paint, width) => peopleText(people, paint, width));
      }),
  );

  const invite = inCouncil('invite', 'Give a person roles, which take effect when they first sign in.')
    .argument(...email)
    .requiredOption('--name <name>', 'their name, which is recorded with every change they make')
    .addOption(roleOption())
    .action((address: string, options: RoleOptions & { name: string }) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const { name, role: roles } = options;
        const input = { ...councilOf(options), email: address, name, roles: [...roles] };
        print(options, granted(await yardstick.people.invite(input, call)).person);
      }),
    );

  const set = inCouncil('set', "Replace a person's roles at once.")
    .argument(...email)
    .addOption(roleOption())
    .option('--name <name>', 'their new name')
    .action((address: string, options: RoleOptions & { name?: string }) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const { name, role: roles } = options;
        const input = {
          ...councilOf(options),
          email: address,
          roles: [...roles],
          ...(name !== undefined && { name }),
        };
        print(options, granted(await yardstick.people.setMembership(input, call)).person);
      }),
    );

  const end = inCouncil('end', 'End all roles and keys of a person in the council or on the platform.')
    .argument(...email)
    .action((address: string, options: CouncilOptions) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const input = { ...councilOf(options), email: address };
        print(options, granted(await yardstick.people.endMembership(input, call)).person);
      }),
    );

  return new Command('people')
    .description('Show, invite, change and remove the people of a council, or of the platform.')
    .addHelpText('after', peopleHelp)
    .addCommand(list)
    .addCommand(invite)
    .addCommand(set)
    .addCommand(end);
}

const peopleHelp = `
Examples:
  yardstick people invite ann@merton.example --council E09000024 --name 'Ann Example' --role council-administrator
  yardstick people set ann@merton.example --council E09000024 --role author --role data-officer`;

const peopleText = (people: readonly Person[], paint: Painter, width: number | null): string =>
  people.length === 0
    ? 'There are no people, or none that you may see.\n'
    : tableText(
        [
          { head: 'E-mail', cell: ({ email: address }) => address },
          { head: 'State', cell: ({ state }) => stateText(paint, state) },
          { head: 'Name', cell: ({ name }) => name },
          { head: 'Roles', cell: ({ roles }) => roles.map(kebabCase).join(', ') },
        ],
        people,
        width,
      );
