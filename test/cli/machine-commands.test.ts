import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ConfigInvalid } from '../../server/config.js';
import { type DatabaseState, inspectDatabase } from '../../server/persistence/database-state.js';
import { commandLine } from '../kit/service/command-line.js';
import { type CouncilWithService, councilWithService } from '../kit/service/council-with-service.js';

let world: CouncilWithService;
let sound: DatabaseState;

beforeAll(async () => {
  world = await councilWithService();
  sound = await inspectDatabase(world.app.test.owner);
});

const doctorOf = (state: Partial<DatabaseState>) =>
  commandLine({ machine: { inspect: async () => ({ ...sound, ...state }) } });

describe('yardstick doctor', () => {
  it('finds the machine, its database and the service sound, and names the holder of the key', async () => {
    const inspect = () => inspectDatabase(world.app.test.owner);
    const { code, said } = await world.as('MEMBER', { machine: { inspect } })('doctor', '--json');
    expect(code).toBe(0);
    const { ok, checks } = JSON.parse(said);
    expect(ok).toBe(true);
    expect(checks.map(({ check, state }: Record<string, string>) => `${check}: ${state}`)).toEqual([
      ...['node: ok', 'database: ok', 'postgresql: ok', 'migrations: ok', 'roles: ok'],
      ...['row-level security: ok', 'database clock: ok'],
      ...['service: ok', 'service clock: ok', 'key: ok', 'schema: ok'],
    ]);
    expect(said).toContain('MEMBER, in Merton');
  });

  it.each([
    [{ versionNumber: 140_012, version: '14.12' }, 'postgresql', 'PostgreSQL 15 or newer'],
    [{ pending: ['Later1'] }, 'migrations', 'yardstick migrate up'],
    [{ unknown: ['Newer1'] }, 'migrations', 'newer version'],
    [{ unforced: ['observation'] }, 'row-level security', 'FORCE ROW LEVEL SECURITY'],
    [{ roles: [{ name: 'tenant', faults: ['it is a superuser'] }] }, 'roles', 'migrate up'],
    [{ clockAhead: -90_000 }, 'database clock', 'NTP'],
  ])('with %j fails the check %s, says how to fix it, and ends with 1', async (state, check, mend) => {
    const run = doctorOf(state);
    const { code, said } = await run('doctor', '--machine');
    expect(code).toBe(1);
    const lines = said.split('\n');
    const failed = lines.findIndex((line) => line.startsWith('✘ fail'));
    expect(lines[failed]).toContain(check);
    expect(lines[failed + 1]).toContain(mend);
  });

  it('only warns of no database yet, no service, no key, and clocks that differ a little', async () => {
    const none = commandLine({ machine: { inspect: async () => null } });
    const { code, said } = await none('doctor', '--timeout', '1');
    expect(code).toBe(0);
    expect(said.match(/▲ warn/g)).toHaveLength(2);
    const keyless = await world.as('MEMBER', { client: { url: world.url, apiKey: undefined } })(
      'doctor',
      '--service',
    );
    expect(keyless.said).toMatch(/▲ warn {2}key +no key is given/);
    expect((await doctorOf({ clockAhead: 9_000 })('doctor', '--machine')).code).toBe(0);
  });

  it('fails a named service that does not answer, a wrong key, and invalid settings', async () => {
    const away = commandLine({ client: { url: 'http://127.0.0.1:9/graphql' } });
    expect(await away('doctor', '--service')).toMatchObject({ code: 1 });
    const wrong = world.as('MEMBER', { client: { url: world.url, apiKey: 'wrong' } });
    expect((await wrong('doctor', '--service')).said).toMatch(/✘ fail {2}key/);
    const inspect = async () => {
      throw new ConfigInvalid(['PORT: must be a whole number']);
    };
    expect((await commandLine({ machine: { inspect } })('doctor', '--machine')).said).toMatch(
      /✘ fail {2}settings +PORT: must be a whole number/,
    );
  });
});

describe('yardstick migrate', () => {
  it('shows which migrations have run, and ends with 1 if any is pending or there is no database', async () => {
    expect(await doctorOf({})('migrate', 'status')).toMatchObject({
      code: 0,
      said: expect.stringContaining('The database is up to date.'),
    });
    const behind = await doctorOf({ pending: ['Later1'] })('migrate', 'status');
    expect(behind).toMatchObject({ code: 1, said: expect.stringContaining('Still to run:\n  Later1\n') });
    const none = commandLine({ machine: { inspect: async () => null } });
    expect((await none('migrate', 'status')).code).toBe(1);
  });

  it('shows what it will do before it does it', async () => {
    const migrate = vi.fn(async () => undefined);
    const states = [
      { ...sound, applied: ['First1'], pending: ['Second2'] },
      { ...sound, applied: ['First1', 'Second2'] },
    ];
    const inspect = async () => states.shift() ?? null;
    const { code, said, notes } = await commandLine({ machine: { inspect, migrate } })('migrate', 'up');
    expect(code).toBe(0);
    expect(migrate).toHaveBeenCalledOnce();
    expect(notes).toMatch(/^1 migration will run on .*:\n {2}Second2\n/);
    expect(said).toBe('1 migration ran. The database is up to date.\n');
  });

  it('runs no migration once interrupted', async () => {
    const migrate = vi.fn(async () => undefined);
    const run = commandLine({
      signal: AbortSignal.abort(),
      machine: { inspect: async () => sound, migrate },
    });
    expect((await run('migrate', 'up')).code).toBe(130);
    expect(migrate).not.toHaveBeenCalled();
  });

  it('ends with 5 if the database cannot be reached', async () => {
    const inspect = () => inspectDatabase({ ...world.app.test.owner, host: '127.0.0.1', port: 9 });
    expect((await commandLine({ machine: { inspect } })('migrate', 'status')).code).toBe(5);
  });
});

describe('yardstick serve', () => {
  it('prints the messages of the start, or as JSON only the address', async () => {
    const serve = async (print: (line: string) => void, ready: (url: string) => void) => {
      print('Yardstick is ready at http://127.0.0.1:4000/graphql');
      ready('http://127.0.0.1:4000/graphql');
    };
    const run = commandLine({ machine: { serve } });
    expect((await run('serve')).said).toBe('Yardstick is ready at http://127.0.0.1:4000/graphql\n');
    const { said, notes } = await run('serve', '--json');
    expect(JSON.parse(said)).toEqual({ url: 'http://127.0.0.1:4000/graphql' });
    expect(notes).toContain('is ready');
  });
});
