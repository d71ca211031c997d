import { Command } from 'commander';
import { operator } from '../access/principal.js';
import type { SubscriptionRecord } from '../persistence/stores/subscription-store.js';
import { type AdministrationOptions, administering, administration } from './administration.js';
import type { Ended } from './import-commands.js';
import type { Terminal } from './terminal.js';

/** `yardstick councils …`: the councils that subscribe. */
export function councilCommands(terminal: Terminal, ended: Ended): Command {
  const { list, change } = administration(terminal, ended);
  const gssCode = ['<gss>', 'GSS code of the council, as E08000018'] as const;
  return new Command('councils')
    .description('See the councils that subscribe, take one in, suspend one and let it go on.')
    .addCommand(
      administering('list', 'Every council that subscribes, by GSS code.').action(
        (options: AdministrationOptions) =>
          list(options, (services, page) => services.findSubscriptions(operator, page), describe),
      ),
    )
    .addCommand(
      administering('subscribe', 'Take a council in. Then invite its administrator, or make a key for them.')
        .argument(...gssCode)
        .action((council: string, options: AdministrationOptions) =>
          change(
            options,
            (services) => services.subscribeCouncil(operator, { gssCode: council }),
            ({ name }) => [`${name.en} subscribes. Next: yardstick people invite --council ${council} …`],
          ),
        ),
    )
    .addCommand(
      administering('suspend', 'Shut out the people and keys of a council; what it keeps is kept.')
        .argument(...gssCode)
        .requiredOption('--reason <reason>', 'why; kept with the subscription')
        .action((council: string, options: AdministrationOptions & { reason: string }) =>
          change(
            options,
            (services) => services.suspendCouncil(operator, { gssCode: council, reason: options.reason }),
            (subscription) => [describe(subscription)],
          ),
        ),
    )
    .addCommand(
      administering('resume', 'Let the people and keys of a council in again.')
        .argument(...gssCode)
        .requiredOption('--reason <reason>', 'why; kept with the subscription')
        .action((council: string, options: AdministrationOptions & { reason: string }) =>
          change(
            options,
            (services) => services.resumeCouncil(operator, { gssCode: council, reason: options.reason }),
            (subscription) => [describe(subscription)],
          ),
        ),
    );
}

const describe = ({ gssCode, name, state, since, reason }: SubscriptionRecord): string =>
  `${gssCode}  ${state}  ${name.en}, since ${since.toISOString().slice(0, 10)}${reason ? `: ${reason}` : ''}`;
