import { Command, InvalidArgumentError } from 'commander';
import type { Role } from '../access/principal.js';
import type { ApiKeyRecord } from '../persistence/stores/api-key-store.js';
import type { CreateApiKeyInput } from '../services/create-api-key.js';
import type { CreatedApiKey } from '../services/shown-key.js';
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

interface CreateOptions extends AdministrationOptions {
  readonly name: string;
  readonly role: readonly Role[];
  readonly readOnly?: boolean;
  readonly holder?: string;
  readonly expiresOn?: string;
}

/** `yardstick keys …`: the API keys of a council, or of the platform. */
export function keyCommands(terminal: Terminal, ended: Ended): Command {
  const { list, change } = administration(terminal, ended);
  return new Command('keys')
    .description("See, make, rotate and revoke API keys: a council's, or the platform's.")
    .addCommand(
      councilOption(administering('list', 'Every key, by name; nothing of it opens anything.')).action(
        (options: AdministrationOptions) =>
          list(
            options,
            async (services, page) =>
              services.findApiKeys(
                await administratorOf(services, options.council),
                options.council ?? null,
                page,
              ),
            describeKey,
          ),
      ),
    )
    .addCommand(
      councilOption(administering('create', 'Make a key. It is shown this once.'))
        .requiredOption('--name <name>', 'what it is called; written beside everything that is done with it')
        .addOption(roleOption())
        .option('--read-only', 'it may change nothing, whatever its roles may')
        .option('--holder <e-mail>', 'the person that it is to belong to')
        .option('--expires-on <date>', 'the last day on which it works, as 2027-03-31')
        .action((options: CreateOptions) => {
          const { council = null, name, role, readOnly = false, holder = null, expiresOn = null } = options;
          const input: CreateApiKeyInput = { council, name, roles: role, readOnly, holder, expiresOn };
          return change(
            options,
            async (services) =>
              services.createApiKey(await administratorOf(services, options.council), input),
            describeSecret,
          );
        }),
    )
    .addCommand(
      councilOption(administering('rotate', 'Give a key another secret. It is shown this once.'))
        .argument('<prefix>', 'the twelve letters and digits in the middle of the key')
        .requiredOption('--overlap-hours <hours>', 'how long the old secret works on, 0 to 720', hours)
        .action((prefix: string, options: AdministrationOptions & { overlapHours: number }) => {
          const { council = null, overlapHours } = options;
          return change(
            options,
            async (services) =>
              services.rotateApiKey(await administratorOf(services, options.council), {
                council,
                prefix,
                overlapHours,
              }),
            describeSecret,
          );
        }),
    )
    .addCommand(
      councilOption(administering('revoke', 'End a key at once.'))
        .argument('<prefix>', 'the twelve letters and digits in the middle of the key')
        .action((prefix: string, options: AdministrationOptions) =>
          change(
            options,
            async (services) =>
              services.revokeApiKey(await administratorOf(services, options.council), {
                council: options.council ?? null,
                prefix,
              }),
            ({ name }) => [`${prefix} (${name}) has ended.`],
          ),
        ),
    );
}

function hours(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write whole hours.');
}

const day = (instant: Date | null): string => instant?.toISOString().slice(0, 10) ?? 'never';

const describeKey = (key: ApiKeyRecord): string =>
  [
    `${key.prefix}  ${key.state}  ${key.name}: ${key.roles.map(inWords).join(', ')}`,
    key.readOnly ? ', reading alone' : '',
    key.holder ? `, of ${key.holder.email}` : '',
    `; last used ${day(key.lastUsedAt)}, ends ${day(key.expiresAt)}`,
  ].join('');

const describeSecret = ({ record, text }: CreatedApiKey): readonly string[] => [
  `${record.name}. It is shown this once; keep it safe:`,
  `  ${text}`,
  ...(record.previousEndsAt ? [`The old one works until ${record.previousEndsAt.toISOString()}.`] : []),
];
