import { randomUUID } from 'node:crypto';
import { AccessRefused } from '../../../server/access/policy.js';
import type { Principal } from '../../../server/access/principal.js';
import type { SetIdentityProviderInput } from '../../../server/services/access/manage-identity-providers.js';
import { openServices } from '../../../server/services/services.js';
import { accepted, merton, openTestApp } from '../councils/councils.js';
import { audience, type FakeIssuer, startIssuer } from './fake-issuer.js';

/** Opens a test app in which Merton trusts a local identity provider, with functions for people who sign in. */
export async function openSignIn() {
  const app = await openTestApp();
  const services = openServices(app.database, () => new Date(), { loopbackProviders: true });
  const provider = await startIssuer();
  const mertons = await app.as(merton, 'COUNCIL_ADMINISTRATOR');

  const trust = async (
    administrator: Principal,
    council: string | null,
    { issuer, keysAddress }: FakeIssuer,
    more: Partial<SetIdentityProviderInput> = {},
  ): Promise<void> => {
    const usual = { council, issuer, audiences: [audience], algorithms: ['ES256'] as const, keysAddress };
    accepted(await services.setIdentityProvider(administrator, { ...usual, ...more }));
  };
  await trust(mertons, merton, provider);

  return {
    app,
    services,
    provider,
    mertons,
    trust,

    /** Invites a person to Merton, and returns the provider's claims about them. */
    async invited(roles: readonly ('AUTHOR' | 'MEMBER' | 'APPROVER')[] = ['AUTHOR']) {
      const sub = randomUUID();
      const email = `${sub}@merton.example`;
      const person = { council: merton, email: email.toUpperCase(), name: 'Ann Author', roles };
      accepted(await services.invitePerson(mertons, person));
      return { sub, email, email_verified: true };
    },

    signIn: async (facts = {}, header = {}) => services.authenticate(await provider.token(facts, header)),
  };
}

/** Returns the code and message of a denied sign-in. Throws if the sign-in succeeds. */
export async function refusalOf(signingIn: Promise<unknown>): Promise<readonly [string, string]> {
  try {
    await signingIn;
  } catch (error) {
    if (error instanceof AccessRefused) return [error.code, error.message];
    throw error;
  }
  throw new Error('the sign-in succeeded');
}

export const codeOf = async (signingIn: Promise<unknown>): Promise<string> => (await refusalOf(signingIn))[0];
