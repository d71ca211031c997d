import { randomUUID } from 'node:crypto';
import { accepted, createYardstick, type Yardstick } from '@yardstick/sdk';
import { afterAll } from 'vitest';
import { compose } from '../../../server/compose.js';
import { configFrom } from '../../../server/config.js';
import { areas } from '../../../server/demonstration/areas.js';
import { openLog } from '../../../server/log.js';
import { createTestDatabase } from '../database/postgres.js';
import { audience, type FakeIssuer, startIssuer } from '../service/fake-issuer.js';

type Role = Parameters<Yardstick['people']['invite']>[0]['roles'][number];

/** A whole service over HTTP, on a database with only the areas of the five reports. */
export interface ScenarioService {
  readonly url: string;
  /** A client with the first administrator's key, which the service creates when it starts for the first time. */
  readonly platform: Yardstick;
  /** A client without a key: the operator of this service allows anonymous reading. */
  readonly nobody: Yardstick;
  /**
   * Subscribes a council. Its first administrator then invites the other people, each of whom signs in with a token.
   */
  found(gssCode: string): Promise<ScenarioCouncil>;
}

/** The clients of the people of one council. */
export interface ScenarioCouncil {
  readonly gssCode: string;
  readonly administrator: Yardstick;
  readonly officer: Yardstick;
  readonly author: Yardstick;
  readonly approver: Yardstick;
  readonly member: Yardstick;
  /** Invites another person with these roles, and returns that person's client. */
  person(name: string, ...roles: readonly Role[]): Promise<Yardstick>;
  /** Creates a key that belongs to a system and to no person, and returns a client with it. */
  key(name: string, ...roles: readonly Role[]): Promise<Yardstick>;
}

/** Starts a service, which is closed after the tests of the file. */
export async function startScenario(): Promise<ScenarioService> {
  const test = await createTestDatabase();
  afterAll(test.drop);
  const config = configFrom({
    DATABASE_URL: test.ownerUrl,
    YARDSTICK_DEMONSTRATION: 'false',
    YARDSTICK_ANONYMOUS_READING: 'true',
    YARDSTICK_LOOPBACK_PROVIDERS: 'true',
    LOG_LEVEL: 'silent',
  });
  const service = await compose(config, openLog(config.logLevel), () => undefined);
  afterAll(service.close);
  const first = await service.services.createFirstKey();
  const url = `${await service.web.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const as = (apiKey: string | undefined): Yardstick => createYardstick({ url, apiKey });
  const platform = as(first?.text);
  accepted(await platform.areas.define({ areas }));
  return {
    url,
    platform,
    nobody: as(undefined),
    found: async (gssCode) => subscribeAndInvite(platform, as, gssCode),
  };
}

async function subscribeAndInvite(
  platform: Yardstick,
  as: (apiKey: string) => Yardstick,
  gssCode: string,
): Promise<ScenarioCouncil> {
  const of = { council: gssCode };
  accepted(await platform.councils.subscribe({ gssCode }));
  const first = { ...of, name: 'First administrator', roles: ['COUNCIL_ADMINISTRATOR'] as const };
  const founder = as(accepted(await platform.access.createKey(first)).secret);

  const provider = await startIssuer();
  const { issuer, keysAddress } = provider;
  const trusted = { issuer, keysAddress, audiences: [audience], algorithms: ['ES256'] as const };
  accepted(await founder.identityProviders.set({ ...of, ...trusted }));

  const person: ScenarioCouncil['person'] = async (name, ...roles) => {
    const email = `${randomUUID()}@council.example`;
    accepted(await founder.people.invite({ ...of, email, name, roles }));
    return as(await signIn(provider, email));
  };
  return {
    gssCode,
    administrator: await person('Alice Administrator', 'COUNCIL_ADMINISTRATOR'),
    officer: await person('Oscar Officer', 'DATA_OFFICER'),
    author: await person('Ann Author', 'AUTHOR'),
    approver: await person('Dora Director', 'APPROVER'),
    member: await person('Max Member', 'MEMBER'),
    person,
    key: async (name, ...roles) =>
      as(accepted(await founder.access.createKey({ ...of, name, roles })).secret),
  };
}

const signIn = (provider: FakeIssuer, email: string): Promise<string> =>
  provider.token({ sub: randomUUID(), email, email_verified: true });
