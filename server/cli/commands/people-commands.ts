import type { Person } from '@yardstick/sdk';
import { Command } from 'commander';
import type { Role } from '../../access/principal.js';
import { roleOption, written } from '../choices.js';
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

/** `yardstick people …`: who has roles in a council, or on the platform. */
export function peopleCommands(terminal: Terminal): Command {
  const { either } = asking(terminal);
  const answer = answering(terminal);
  const tell = (options: AskOptions, person: Person | null): void =>
    answer(options, person, (paint, width) => peopleText(person ? [person] : [], paint, width));

  const list = inCouncil('list', 'Everybody, by e-mail address; those who have left too.').action(
    (options: CouncilOptions) =>
      either(options, async (yardstick, call) => {
        const people = await everyOf(yardstick.people.all(councilOf(options), call));
        answer(options, people, (paint, width) => peopleText(people, paint, width));
      }),
  );

  const invite = inCouncil('invite', 'Give somebody roles, to be taken up when they first sign in.')
    .argument(...email)
    .requiredOption('--name <name>', 'shown beside everything that they do')
    .addOption(roleOption())
    .action((address: string, options: RoleOptions & { name: string }) =>
      either(options, async (yardstick, call) => {
        const { name, role: roles } = options;
        const input = { ...councilOf(options), email: address, name, roles: [...roles] };
        tell(options, granted(await yardstick.people.invite(input, call)).person);
      }),
    );

  const set = inCouncil('set', 'Give somebody other roles, at once.')
    .argument(...email)
    .addOption(roleOption())
    .option('--name <name>', 'their name from now on')
    .action((address: string, options: RoleOptions & { name?: string }) =>
      either(options, async (yardstick, call) => {
        const { name, role: roles } = options;
        const input = {
          ...councilOf(options),
          email: address,
          roles: [...roles],
          ...(name !== undefined && { name }),
        };
        tell(options, granted(await yardstick.people.setMembership(input, call)).person);
      }),
    );

  const end = inCouncil('end', 'Take from somebody all roles there, and their keys.')
    .argument(...email)
    .action((address: string, options: CouncilOptions) =>
      either(options, async (yardstick, call) => {
        const input = { ...councilOf(options), email: address };
        tell(options, granted(await yardstick.people.endMembership(input, call)).person);
      }),
    );

  return new Command('people')
    .description('See, invite, change and end the people of a council, or of the platform.')
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
    ? 'There is nobody, or nobody that you may see.\n'
    : tableText(
        [
          { head: 'E-mail', cell: ({ email: address }) => address },
          { head: 'State', cell: ({ state }) => stateText(paint, state) },
          { head: 'Name', cell: ({ name }) => name },
          { head: 'Roles', cell: ({ roles }) => roles.map(written).join(', ') },
        ],
        people,
        width,
      );
