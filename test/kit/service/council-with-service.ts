import { afterAll } from 'vitest';
import { operator, type Principal, type Role } from '../../../server/access/principal.js';
import { accepted, merton, openTestApp, type TestApp } from '../councils/councils.js';
import { defineShared, measureInput } from '../councils/measures.js';
import { figuresOf, publish } from '../councils/published.js';
import { councilAtWork, type WorkingCouncil } from '../councils/working-council.js';
import { commandLine, type Ended, type Given } from './command-line.js';
import { listen } from './listening-service.js';

type Run = (...args: readonly string[]) => Promise<Ended>;

/** Merton with data to show, compare and publish, and a service over HTTP. */
export interface CouncilWithService {
  readonly app: TestApp;
  readonly council: WorkingCouncil;
  readonly url: string;
  /** Returns a command line that calls the service with a key of this role. */
  readonly as: (role: Role, environment?: Given) => Run;
  /** A command line that works on the database of its machine, without calling the service. */
  readonly beside: Run;
}

/** Other councils of London, Merton's region. */
export const others = ['E09000007', 'E09000009', 'E09000010'] as const;

/**
 * Creates Merton and starts a service. Merton has a scorecard `monthly` with the measures `own`, which is red in
 * October 2018, and `other`, which has no figures. Four councils have published figures of `stable` for 2025. The
 * service and the database are removed after the tests of the file.
 */
export async function councilWithService(): Promise<CouncilWithService> {
  const app = await openTestApp();
  const { services } = app;
  const council = await councilAtWork(app, merton);
  await council.measure('own');
  await council.measure('other');
  await council.committee('scrutiny', '2018-11-06');
  await council.scorecard('monthly', ['own', 'other']);
  await council.observe('own', {
    '2018-M9': '80.0',
    '2018-M10': { value: '85.5', caveat: { en: '=SUM(A1)', cy: null } },
  });
  await council.target('own', '201819-FY', '90');
  await defineShared(app, measureInput('stable', { yearType: 'REPORTING', frequency: 'ANNUAL' }));
  const [first, second, third] = others;
  const values = { [merton]: '95', [first]: '60', [second]: '70', [third]: '80' };
  await publish(app, figuresOf('stable', '2025-RY', values));

  const service = await listen(services);
  afterAll(service.close);
  const keys = new Map<Role, string>();
  for (const role of [
    'PLATFORM_ADMINISTRATOR',
    'COUNCIL_ADMINISTRATOR',
    'DATA_OFFICER',
    'APPROVER',
    'MEMBER',
  ] as const) {
    keys.set(role, await keyFor(app, council.administrator, role));
  }
  return {
    app,
    council,
    url: service.url,
    as: (role, environment = {}) =>
      commandLine({
        ...environment,
        client: { url: service.url, apiKey: keys.get(role), ...environment.client },
      }),
    beside: commandLine({ services }),
  };
}

async function keyFor({ services }: TestApp, administrator: Principal, role: Role): Promise<string> {
  const isPlatforms = role === 'PLATFORM_ADMINISTRATOR';
  const input = { name: role, roles: [role], ...(!isPlatforms && { council: merton }) };
  return accepted(await services.createApiKey(isPlatforms ? operator : administrator, input)).text;
}
