import { Command } from 'commander';
import type { Role } from '../access/principal.js';
import type { MembershipRecord } from '../persistence/stores/membership-store.js';
import { administratorOf } from './acting-as.js';
import {
  type AdministrationOptions,
  administering,
  administration,
  councilOption,
  inWords,
  roleOption,
} from './administration.js';
import type { Ended } from './import-commands.js';
import type { Terminal } from './terminal.js';

interface RoleOptions extends AdministrationOptions {
  readonly role: readonly Role[];
}

/** `yardstick people …`: who has roles in a council, or on the platform. */
export function peopleCommands(terminal: Terminal, ended: Ended): Command {
  const { list, change } = administration(terminal, ended);
  const email = ['<e-mail>', 'the address that they sign in with'] as const;
  const described = (person: MembershipRecord): readonly string[] => [describe(person)];
  return new Command('people')
    .description('See, invite, change and end the people of a council, or of the platform.')
    .addCommand(
      councilOption(administering('list', 'Everybody, by e-mail address; those who have left too.')).action(
        (options: AdministrationOptions) =>
          list(
            options,
            async (services, page) =>
              services.findPeople(
                await administratorOf(services, options.council),
                options.council ?? null,
                page,
              ),
            describe,
          ),
      ),
    )
    .addCommand(
      councilOption(administering('invite', 'Give somebody roles, to be taken up when they first sign in.'))
        .argument(...email)
        .requiredOption('--name <name>', 'shown beside everything that they do')
        .addOption(roleOption())
        .action((address: string, { council, name, role, json }: RoleOptions & { name: string }) =>
          change(
            { ...(json && { json }) },
            async (services) => {
              const input = { council: council ?? null, email: address, name, roles: role };
              return services.invitePerson(await administratorOf(services, council), input);
            },
            described,
          ),
        ),
    )
    .addCommand(
      councilOption(administering('set', 'Give somebody other roles, at once.'))
        .argument(...email)
        .addOption(roleOption())
        .option('--name <name>', 'their name from now on')
        .action((address: string, options: RoleOptions & { name?: string }) =>
          change(
            options,
            async (services) => {
              const { council = null, role, name = null } = options;
              const input = { council, email: address, roles: role, name };
              return services.setMembership(await administratorOf(services, options.council), input);
            },
            described,
          ),
        ),
    )
    .addCommand(
      councilOption(administering('end', 'Take from somebody all roles there, and their keys.'))
        .argument(...email)
        .action((address: string, options: AdministrationOptions) =>
          change(
            options,
            async (services) => {
              const input = { council: options.council ?? null, email: address };
              return services.endMembership(await administratorOf(services, options.council), input);
            },
            described,
          ),
        ),
    );
}

const describe = ({ email, name, state, roles }: MembershipRecord): string =>
  `${email}  ${state}  ${name}: ${roles.map(inWords).join(', ')}`;
