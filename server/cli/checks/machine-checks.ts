import { ConfigInvalid } from '../../config.js';
import type { DatabaseState } from '../../persistence/database-state.js';
import type { Machine } from '../machine.js';
import { ownPackage } from '../own-package.js';
import { type Check, clocks, fail, messageOf, ok, warn } from './check.js';

/** The oldest major version of PostgreSQL that is supported. */
const oldestPostgres = 15;

/** Checks Node.js, the settings and the database of this machine. */
export async function machineChecks({ inspect }: Machine): Promise<readonly Check[]> {
  const node = nodeCheck();
  try {
    const state = await inspect();
    if (state) return [node, ...databaseChecks(state)];
    return [node, warn('database', 'there is none yet', 'Start the service, or run: yardstick migrate up')];
  } catch (error) {
    if (error instanceof ConfigInvalid) {
      return [node, fail('settings', error.lines.join('; '), 'Correct them in the environment or in .env.')];
    }
    return [
      node,
      fail(
        'database',
        messageOf(error),
        'Check DATABASE_URL, or YARDSTICK_DATA for an embedded database; then run this again.',
      ),
    ];
  }
}

function nodeCheck(): Check {
  const { node: oldest } = ownPackage();
  const { node } = process.versions;
  if (node.localeCompare(oldest, 'en', { numeric: true }) >= 0) return ok('node', `Node.js ${node}`);
  return fail('node', `Node.js ${node}`, `Install Node.js ${oldest} or newer.`);
}

const databaseChecks = (state: DatabaseState): readonly Check[] => [
  ok('database', state.address),
  versionCheck(state),
  migrationsCheck(state),
  ...(state.applied.length > 0 ? [rolesCheck(state), rowLevelCheck(state)] : []),
  clocks('database clock', "the database's clock", state.clockAhead),
];

function versionCheck({ version, versionNumber }: DatabaseState): Check {
  if (versionNumber >= oldestPostgres * 10_000) return ok('postgresql', `PostgreSQL ${version}`);
  return fail('postgresql', `PostgreSQL ${version}`, `Use PostgreSQL ${oldestPostgres} or newer.`);
}

function migrationsCheck({ applied, pending, unknown }: DatabaseState): Check {
  if (unknown.length > 0) {
    const found = `${unknown.length} that this version does not know have run, such as ${unknown.at(-1)}`;
    return fail('migrations', found, 'Use the newer version of Yardstick that ran them.');
  }
  if (pending.length === 0) return ok('migrations', `all ${applied.length} have run`);
  return fail('migrations', `${pending.length} are still to run`, 'Run: yardstick migrate up');
}

function rolesCheck({ roles }: DatabaseState): Check {
  const faulty = roles.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
  if (faulty.length === 0)
    return ok('roles', `${roles.length} roles own nothing, have only the rights they need, and can log in`);
  return fail(
    'roles',
    faulty.join('; '),
    'Run: yardstick migrate up. Revoke by hand the rights that a role should not have.',
  );
}

function rowLevelCheck({ unforced }: DatabaseState): Check {
  if (unforced.length === 0) return ok('row-level security', "forced on every table with councils' rows");
  return fail(
    'row-level security',
    `not forced on ${unforced.join(', ')}`,
    'It was switched off. Run ALTER TABLE … FORCE ROW LEVEL SECURITY, and find out who did it and why.',
  );
}
