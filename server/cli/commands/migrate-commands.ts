import { Command } from 'commander';
import type { DatabaseState } from '../../persistence/database-state.js';
import { type Ended, exitCodes } from '../exit-codes.js';
import { answering } from '../print-result.js';
import { type AnswerOptions, jsonOption } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { counted } from '../text/signs.js';

/** `yardstick migrate …`: the schema of the database beside, as it is and as this version needs it. */
export function migrateCommands(terminal: Terminal, ended: Ended): Command {
  const answer = answering(terminal);
  const { inspect, migrate } = terminal.machine;
  const command = (name: string, description: string): Command =>
    jsonOption(new Command(name).description(description));

  const status = command('status', 'Say which migrations have run and which have not.').action(
    async (options: AnswerOptions) => {
      const stand = standOf(await inspect());
      answer(options, stand, () => standText(stand));
      if (stand.database === null || stand.pending.length > 0) ended(exitCodes.refused);
    },
  );

  const up = command('up', 'Say what will be done, then bring the database up to date.').action(
    async (options: AnswerOptions) => {
      const before = standOf(await inspect());
      terminal.printNote(planText(before));
      terminal.signal.throwIfAborted();
      await migrate();
      const after = standOf(await inspect());
      const ran = after.applied.filter((name) => !before.applied.includes(name));
      answer(
        options,
        { ...after, ran },
        () => `${counted(ran.length, 'migration')} ran. It is up to date.\n`,
      );
    },
  );

  return new Command('migrate')
    .description('Bring the database of this machine up to date. Starting the service does the same.')
    .addHelpText('after', migrateHelp)
    .addCommand(status)
    .addCommand(up);
}

const migrateHelp = `
Works on the database of DATABASE_URL, or the embedded one of YARDSTICK_DATA. Each migration is a transaction of its own:
one that fails leaves the database as the one before it made it. Two at once take turns.
'status' ends with 1 where migrations are still to run, or there is no database yet.`;

interface Stand {
  /** What it is: name, host, port and user; `null` where there is none yet. */
  readonly database: string | null;
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** What has run there and this version does not know: a newer one has been here. */
  readonly unknown: readonly string[];
}

const standOf = (state: DatabaseState | null): Stand =>
  state
    ? {
        database: state.address,
        applied: state.applied,
        pending: state.pending,
        unknown: state.unknown,
      }
    : { database: null, applied: [], pending: [], unknown: [] };

const each = (names: readonly string[]): string => names.map((name) => `  ${name}\n`).join('');

function standText({ database, applied, pending, unknown }: Stand): string {
  if (database === null) return 'There is no database yet: `yardstick migrate up` or `npm start` makes it.\n';
  return [
    `${database}: ${counted(applied.length, 'migration')} ran.\n`,
    pending.length > 0 ? `Still to run:\n${each(pending)}` : 'It is up to date.\n',
    unknown.length > 0 ? `Ran, and not known to this version:\n${each(unknown)}` : '',
  ].join('');
}

function planText({ database, pending }: Stand): string {
  if (database === null) return 'The embedded database will be made, and every migration will run.\n';
  const roles = "The application's two roles, their log-ins, the periods and the areas are seen to.\n";
  return pending.length === 0
    ? `No migration is to run on ${database}. ${roles}`
    : `${counted(pending.length, 'migration')} will run on ${database}:\n${each(pending)}${roles}`;
}
