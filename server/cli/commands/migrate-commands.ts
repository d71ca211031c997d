import { Command } from 'commander';
import type { DatabaseState } from '../../persistence/database-state.js';
import { exitCodes, type SetExitCode } from '../exit-codes.js';
import { answering } from '../print-result.js';
import { type AnswerOptions, jsonOption } from '../service-client.js';
import type { Terminal } from '../terminal.js';
import { counted } from '../text/signs.js';

/** `yardstick migrate …`: compares the database's schema with this version, and updates it. */
export function migrateCommands(terminal: Terminal, setExitCode: SetExitCode): Command {
  const answer = answering(terminal);
  const { inspect, migrate } = terminal.machine;
  const command = (name: string, description: string): Command =>
    jsonOption(new Command(name).description(description));

  const status = command('status', 'Show which migrations have run and which have not.').action(
    async (options: AnswerOptions) => {
      const schema = schemaStateOf(await inspect());
      answer(options, schema, () => schemaText(schema));
      if (schema.database === null || schema.pending.length > 0) setExitCode(exitCodes.refused);
    },
  );

  const up = command('up', 'Show what will be done, then bring the database up to date.').action(
    async (options: AnswerOptions) => {
      const before = schemaStateOf(await inspect());
      terminal.printNote(planText(before));
      terminal.signal.throwIfAborted();
      await migrate();
      const after = schemaStateOf(await inspect());
      const ran = after.applied.filter((name) => !before.applied.includes(name));
      answer(
        options,
        { ...after, ran },
        () => `${counted(ran.length, 'migration')} ran. The database is up to date.\n`,
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
Works on the database of DATABASE_URL, or the embedded one of YARDSTICK_DATA. Each migration is one transaction: if it
fails, the database stays as the migration before it left it. Two runs at once take turns.
The exit code of 'status' is 1 if migrations are still to run, or if there is no database yet.`;

interface SchemaState {
  /** The database's name, host, port and user; `null` if there is no database yet. */
  readonly database: string | null;
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Migrations of a newer version that have run and that this version does not know. */
  readonly unknown: readonly string[];
}

const schemaStateOf = (state: DatabaseState | null): SchemaState =>
  state
    ? {
        database: state.address,
        applied: state.applied,
        pending: state.pending,
        unknown: state.unknown,
      }
    : { database: null, applied: [], pending: [], unknown: [] };

const each = (names: readonly string[]): string => names.map((name) => `  ${name}\n`).join('');

function schemaText({ database, applied, pending, unknown }: SchemaState): string {
  if (database === null)
    return 'There is no database yet: `yardstick migrate up` or `npm start` creates it.\n';
  return [
    `${database}: ${counted(applied.length, 'migration')} ran.\n`,
    pending.length > 0 ? `Still to run:\n${each(pending)}` : 'The database is up to date.\n',
    unknown.length > 0 ? `Ran, but unknown to this version:\n${each(unknown)}` : '',
  ].join('');
}

function planText({ database, pending }: SchemaState): string {
  if (database === null) return 'The embedded database will be created, and every migration will run.\n';
  const roles =
    "The application's two roles, their logins, the periods and the areas will be brought up to date.\n";
  return pending.length === 0
    ? `No migration needs to run on ${database}. ${roles}`
    : `${counted(pending.length, 'migration')} will run on ${database}:\n${each(pending)}${roles}`;
}
