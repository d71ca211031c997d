import { afterAll } from 'vitest';
import { fromNowhere, operator, type Principal, type Role } from '../../../server/access/principal.js';
import type { Problem, Result } from '../../../server/domain/values/problem.js';
import { type Database, openDatabase } from '../../../server/persistence/database.js';
import { openServices, type Services } from '../../../server/services/services.js';
import { createTestDatabase, type TestDatabase } from '../database/postgres.js';

/** A running service without its web server, on a separate database, and its users. */
export interface TestApp {
  readonly services: Services;
  readonly database: Database;
  readonly test: TestDatabase;
  /** Returns a principal with these roles in the council. */
  as(gssCode: string, ...roles: readonly Exclude<Role, 'PLATFORM_ADMINISTRATOR'>[]): Promise<Principal>;
}

export const merton = 'E09000024';
export const rotherham = 'E08000018';
export const cardiff = 'W06000015';

const english = (en: string) => ({ en, cy: null });

/**
 * Opens an app in which two English councils and a Welsh one subscribe. The database is dropped after the tests of the
 * file.
 */
export async function openTestApp(): Promise<TestApp> {
  const test = await createTestDatabase();
  const database = await openDatabase(test.owner, { poolSize: 4, statementTimeout: 5_000 });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });
  const services = openServices(database, () => new Date());
  accepted(
    await services.defineAreas(operator, {
      areas: [
        { gssCode: 'E92000001', name: english('England'), level: 'NATION' },
        { gssCode: 'W92000004', name: { en: 'Wales', cy: 'Cymru' }, level: 'NATION' },
        { gssCode: 'E12000007', name: english('London'), level: 'REGION', nation: 'E92000001' },
        {
          gssCode: 'E12000003',
          name: english('Yorkshire and The Humber'),
          level: 'REGION',
          nation: 'E92000001',
        },
        {
          gssCode: merton,
          laCode: '315',
          name: english('Merton'),
          level: 'COUNCIL',
          region: 'E12000007',
          nation: 'E92000001',
        },
        {
          gssCode: rotherham,
          laCode: '372',
          name: english('Rotherham'),
          level: 'COUNCIL',
          region: 'E12000003',
          nation: 'E92000001',
        },
        { gssCode: cardiff, name: { en: 'Cardiff', cy: 'Caerdydd' }, level: 'COUNCIL', nation: 'W92000004' },
      ],
    }),
  );
  for (const gssCode of [merton, rotherham, cardiff]) {
    accepted(await services.subscribeCouncil(operator, { gssCode }));
  }
  return {
    services,
    database,
    test,
    async as(gssCode, ...roles) {
      const council = await services.findCouncil(operator, gssCode);
      if (!council?.councilId) throw new Error(`${gssCode} does not subscribe`);
      const membership = { councilId: council.councilId, areaCode: gssCode, roles };
      const name = `${council.name.en} ${roles.join(' ').toLowerCase()}`;
      return {
        kind: 'KEY',
        id: `key:${gssCode}:${roles.join('+')}`,
        name,
        platformAdministrator: false,
        memberships: [membership],
        suspended: [],
        accessLevel: 'EVERYTHING',
        origin: fromNowhere,
      };
    },
  };
}

/** Returns the value of a result that must be ok. If it is not ok, throws an error with its problems. */
export function accepted<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.problems)}`);
}

/** Returns the problems of a result that must not be ok. If it is ok, throws an error with its value. */
export function problemsOf(result: Result<unknown>): readonly Problem[] {
  if (!result.ok) return result.problems;
  throw new Error(`accepted: ${JSON.stringify(result.value)}`);
}
