import type { ApiKey } from '@yardstick/sdk';
import { Command, InvalidArgumentError } from 'commander';
import type { Role } from '../../access/principal.js';
import { roleOption, written } from '../choices.js';
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
  const { either } = asking(terminal);
  const answer = answering(terminal);

  const list = inCouncil('list', 'Every key, by name; nothing of it opens anything.').action(
    (options: CouncilOptions) =>
      either(options, async (yardstick, call) => {
        const keys = await everyOf(yardstick.access.keys.all(councilOf(options), call));
        answer(options, keys, (paint, width) => keysText(keys, paint, width));
      }),
  );

  const create = inCouncil('create', 'Make a key. It is shown this once.')
    .requiredOption('--name <name>', 'what it is called; written beside everything that is done with it')
    .addOption(roleOption())
    .option('--read-only', 'it may change nothing, whatever its roles may')
    .option('--holder <e-mail>', 'the person that it is to belong to')
    .option('--expires-on <date>', 'the last day on which it works, as 2027-03-31')
    .action((options: CreateOptions) =>
      either(options, async (yardstick, call) => {
        const { name, role: roles, readOnly = false, holder, expiresOn } = options;
        const input = { ...councilOf(options), name, roles: [...roles], readOnly };
        const made = granted(
          await yardstick.access.createKey(
            {
              ...input,
              ...(holder !== undefined && { holder }),
              ...(expiresOn !== undefined && { expiresOn }),
            },
            call,
          ),
        );
        answer(options, secretOf(made), () => secretText(made));
      }),
    );

  const rotate = inCouncil('rotate', 'Give a key another secret. It is shown this once.')
    .argument(...prefixArgument)
    .requiredOption('--overlap-hours <hours>', 'how long the old secret works on, 0 to 720', hours)
    .action((prefix: string, options: CouncilOptions & { overlapHours: number }) =>
      either(options, async (yardstick, call) => {
        const input = { ...councilOf(options), prefix, overlapHours: options.overlapHours };
        const rotated = granted(await yardstick.access.rotateKey(input, call));
        answer(options, secretOf(rotated), () => secretText(rotated));
      }),
    );

  const revoke = inCouncil('revoke', 'End a key at once.')
    .argument(...prefixArgument)
    .action((prefix: string, options: CouncilOptions) =>
      either(options, async (yardstick, call) => {
        const { apiKey } = granted(await yardstick.access.revokeKey({ ...councilOf(options), prefix }, call));
        answer(options, apiKey, () => `${prefix} (${apiKey?.name}) has ended.\n`);
      }),
    );

  return new Command('keys')
    .description("See, make, rotate and revoke API keys: a council's, or the platform's.")
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
              `${roles.map(written).join(', ')}${readOnly ? ', reading alone' : ''}`,
          },
          { head: 'Last used', cell: ({ lastUsedAt }) => day(lastUsedAt) },
          { head: 'Ends', cell: ({ expiresAt }) => day(expiresAt) },
        ],
        keys,
        width,
      );

interface MadeKey {
  readonly apiKey: ApiKey | null;
  readonly secret: string | null;
}

const secretOf = ({ apiKey, secret }: MadeKey): MadeKey => ({ apiKey, secret });

const secretText = ({ apiKey, secret }: MadeKey): string =>
  [
    `${apiKey?.name}. It is shown this once; keep it safe:\n`,
    `  ${secret}\n`,
    apiKey?.previousSecretEndsAt ? `The old one works until ${apiKey.previousSecretEndsAt}.\n` : '',
  ].join('');
