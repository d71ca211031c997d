import type { ApiKey } from '@yardstick/sdk';
import { Command, InvalidArgumentError } from 'commander';
import type { Role } from '../../access/principal.js';
import { kebabCase, roleOption } from '../choices.js';
import { type CouncilOptions, councilOf, inCouncil } from '../in-council.js';
import { answering, granted } from '../print-result.js';
import { asking, everyOf } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { type Painter, stateText } from '../text/signs.js';
import { tableText } from '../text/table.js';

interface CreateOptions extends CouncilOptions {
  readonly name: string;
  readonly role: readonly Role[];
  readonly readOnly?: boolean;
  readonly holder?: string;
  readonly expiresOn?: string;
}

const prefixArgument = ['<prefix>', 'the twelve letters and digits in the middle of the key'] as const;

/** `yardstick keys …`: the API keys of a council, or of the platform. */
export function keyCommands(terminal: Terminal): Command {
  const { serviceOrDatabase } = asking(terminal);
  const answer = answering(terminal);

  const list = inCouncil('list', 'Show every key, by name, without its secret.').action(
    (options: CouncilOptions) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const keys = await everyOf(yardstick.access.keys.all(councilOf(options), call));
        answer(options, keys, (paint, width) => keysText(keys, paint, width));
      }),
  );

  const create = inCouncil('create', 'Make a key. Its secret is shown only once.')
    .requiredOption('--name <name>', 'its name, which is recorded with every change made with it')
    .addOption(roleOption())
    .option('--read-only', 'the key may only read, even if its roles allow more')
    .option('--holder <e-mail>', 'the person that the key belongs to')
    .option('--expires-on <date>', 'the last day on which it works, such as 2027-03-31')
    .action((options: CreateOptions) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const { name, role: roles, readOnly = false, holder, expiresOn } = options;
        const input = { ...councilOf(options), name, roles: [...roles], readOnly };
        const created = granted(
          await yardstick.access.createKey(
            {
              ...input,
              ...(holder !== undefined && { holder }),
              ...(expiresOn !== undefined && { expiresOn }),
            },
            call,
          ),
        );
        answer(options, secretOf(created), () => secretText(created));
      }),
    );

  const rotate = inCouncil('rotate', 'Give a key a new secret. It is shown only once.')
    .argument(...prefixArgument)
    .requiredOption('--overlap-hours <hours>', 'how long the old secret still works, 0 to 720', hours)
    .action((prefix: string, options: CouncilOptions & { overlapHours: number }) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const input = { ...councilOf(options), prefix, overlapHours: options.overlapHours };
        const rotated = granted(await yardstick.access.rotateKey(input, call));
        answer(options, secretOf(rotated), () => secretText(rotated));
      }),
    );

  const revoke = inCouncil('revoke', 'Revoke a key at once.')
    .argument(...prefixArgument)
    .action((prefix: string, options: CouncilOptions) =>
      serviceOrDatabase(options, async (yardstick, call) => {
        const { apiKey } = granted(await yardstick.access.revokeKey({ ...councilOf(options), prefix }, call));
        answer(options, apiKey, () => `${prefix} (${apiKey?.name}) is revoked.\n`);
      }),
    );

  return new Command('keys')
    .description("Show, make, rotate and revoke API keys: a council's, or the platform's.")
    .addHelpText('after', keysHelp)
    .addCommand(list)
    .addCommand(create)
    .addCommand(rotate)
    .addCommand(revoke);
}

const keysHelp = `
Examples:
  yardstick keys create --council E09000024 --name Dashboards --role member --read-only --expires-on 2027-03-31
  yardstick keys rotate 3fJ9sQ0aBcDe --council E09000024 --overlap-hours 24
  yardstick keys create --name Operations --role platform-administrator`;

function hours(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write whole hours.');
}

const day = (instant: string | null): string => instant?.slice(0, 10) ?? 'never';

const keysText = (keys: readonly ApiKey[], paint: Painter, width: number | null): string =>
  keys.length === 0
    ? 'There is no key, or none that you may see.\n'
    : tableText(
        [
          { head: 'Prefix', cell: ({ prefix }) => prefix },
          { head: 'State', cell: ({ state }) => stateText(paint, state) },
          {
            head: 'Name',
            cell: ({ name, holder }) => (holder ? `${name}, of ${holder.email}` : name),
          },
          {
            head: 'Roles',
            cell: ({ roles, readOnly }) =>
              `${roles.map(kebabCase).join(', ')}${readOnly ? ', read-only' : ''}`,
          },
          { head: 'Last used', cell: ({ lastUsedAt }) => day(lastUsedAt) },
          { head: 'Ends', cell: ({ expiresAt }) => day(expiresAt) },
        ],
        keys,
        width,
      );

interface KeyWithSecret {
  readonly apiKey: ApiKey | null;
  readonly secret: string | null;
}

const secretOf = ({ apiKey, secret }: KeyWithSecret): KeyWithSecret => ({ apiKey, secret });

const secretText = ({ apiKey, secret }: KeyWithSecret): string =>
  [
    `The secret of ${apiKey?.name}. It is shown only once; store it safely:\n`,
    `  ${secret}\n`,
    apiKey?.previousSecretEndsAt ? `The old secret works until ${apiKey.previousSecretEndsAt}.\n` : '',
  ].join('');
