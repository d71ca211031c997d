import type { IdentityProvider } from '../../access/identity-provider.js';
import {
  type ClaimedIdentity,
  claimedIdentity,
  type TokenVerdict,
  tokenCheck,
} from '../../access/identity-token.js';
import { personId } from '../../access/person-id.js';
import { AccessRefused, authoriseInvited, authoriseInvitedAdministrator } from '../../access/policy.js';
import {
  type CouncilRole,
  councilRoles,
  type Membership,
  type Origin,
  type Principal,
} from '../../access/principal.js';
import type { PersonCredential } from '../../persistence/credential-lookup.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { AccessStores } from './access-scope.js';
import type { AccessSettings } from './access-settings.js';

/**
 * Finds the person that a token of an identity provider identifies. A council trusts only the providers that it
 * has named. It trusts them only for its own roles, and with its own audience, algorithms and keys, so the
 * settings of one council give no access to another. An invitation to the person's e-mail address is accepted
 * if the provider says that the address is verified.
 *
 * Returns `null` for a text that is not a token. Throws `AccessRefused`: `UNAUTHENTICATED` for a token that is
 * not accepted, `FORBIDDEN` for an accepted token of a person who has no role.
 */
export const signIn = (
  sessions: DatabaseSessions,
  now: () => Date,
  { loopbackProviders }: AccessSettings,
) => {
  const check = tokenCheck(now, loopbackProviders);

  return async (token: string, origin: Origin): Promise<Principal | null> => {
    const identity = claimedIdentity(token);
    if (!identity) return null;
    const { issuer, subject, email } = identity;
    const credentials = await sessions.findPerson(issuer, subject, email);
    const verdicts = await verdictsOf(credentials, (provider) => check(token, provider));
    const vouched = credentials.filter(({ provider }) => verdicts.get(keyOf(provider)) === 'VALID');
    if (vouched.length === 0) throw refusal([...verdicts.values()]);
    // The look-up lists memberships before invitations. Only the first credential of each council counts.
    const members = vouched.filter(
      ({ councilId, membership }, index) =>
        membership && vouched.findIndex((other) => other.councilId === councilId) === index,
    );
    const [first] = members;
    if (!first) throw notInvited();
    const { writtenSoFar } = first;
    const person = principalOf(identity, members, { ...origin, writtenSoFar });
    for (const credential of members) await takeUp(person, identity, credential);
    return person;
  };

  /** Accepts an invitation, unless its council is suspended: then the invitation stays open. */
  async function takeUp(
    person: Principal,
    identity: ClaimedIdentity,
    credential: PersonCredential,
  ): Promise<void> {
    const { councilId, membership: invitation } = credential;
    if (!invitation || invitation.isTakenUp) return;
    const bind = async ({ audit, memberships }: AccessStores): Promise<void> => {
      const { issuer, subject } = identity;
      await memberships.lockForWrite();
      const record = await memberships.takeUp(invitation.id, issuer, subject);
      if (!record) return;
      const before = { ...record, state: 'INVITED', takenUpAt: null };
      audit.record('MEMBERSHIP', [record.email], before, record);
    };
    if (councilId === null) return sessions.inCatalogue(authoriseInvitedAdministrator(person), bind);
    const membership = person.memberships.find((each) => each.councilId === councilId);
    if (membership) await sessions.inCouncil(authoriseInvited(person, membership), bind);
  }
};

const keyOf = ({ audiences, algorithms, keysAddress }: IdentityProvider): string =>
  JSON.stringify([audiences, algorithms, keysAddress]);

/** Checks the token once for each distinct provider setting, in parallel. */
async function verdictsOf(
  credentials: readonly PersonCredential[],
  check: (provider: IdentityProvider) => Promise<TokenVerdict>,
): Promise<ReadonlyMap<string, TokenVerdict>> {
  const providers = new Map(credentials.map(({ provider }) => [keyOf(provider), provider]));
  const verdicts = [...providers].map(async ([key, provider]) => [key, await check(provider)] as const);
  return new Map(await Promise.all(verdicts));
}

/**
 * Returns the name to record with the person's actions: the name in the token. If the token has none, returns
 * the name in the person's memberships, but only if all of them have the same name: no council may learn the
 * name that another council has recorded. Otherwise returns the e-mail address or the subject.
 */
function nameOf({ name, email, subject }: ClaimedIdentity, credentials: readonly PersonCredential[]): string {
  const [invitedAs, ...others] = new Set(credentials.map(({ membership }) => membership?.name));
  return name ?? (others.length === 0 ? invitedAs : null) ?? email ?? subject;
}

function principalOf(
  identity: ClaimedIdentity,
  credentials: readonly PersonCredential[],
  origin: Origin,
): Principal {
  const rolesIn = ({ membership }: PersonCredential): readonly CouncilRole[] =>
    councilRoles.filter((role) => membership?.roles.includes(role));
  const ofCouncils = credentials.flatMap((credential) =>
    credential.councilId !== null && credential.areaCode !== null
      ? [
          {
            state: credential.councilState,
            membership: membershipOf(credential.councilId, credential.areaCode, rolesIn(credential)),
          },
        ]
      : [],
  );
  return {
    kind: 'PERSON',
    id: personId(identity.issuer, identity.subject),
    name: nameOf(identity, credentials),
    platformAdministrator: credentials.some(({ councilId }) => councilId === null),
    memberships: ofCouncils.filter(({ state }) => state === 'ACTIVE').map(({ membership }) => membership),
    suspended: ofCouncils
      .filter(({ state }) => state !== 'ACTIVE')
      .map(({ membership }) => membership.areaCode),
    accessLevel: 'EVERYTHING',
    origin,
  };
}

const membershipOf = (councilId: string, areaCode: string, roles: readonly CouncilRole[]): Membership => ({
  councilId,
  areaCode,
  roles,
});

/** Returns an error that advises the caller but does not disclose which councils trust which providers. */
function refusal(verdicts: readonly TokenVerdict[]): AccessRefused {
  if (verdicts.includes('EXPIRED')) {
    return new AccessRefused('UNAUTHENTICATED', 'This token has expired. Sign in again.');
  }
  if (verdicts.includes('UNREACHABLE')) {
    return new AccessRefused(
      'UNAUTHENTICATED',
      'This token cannot be checked: its identity provider does not give its keys. Try again in a minute.',
    );
  }
  return new AccessRefused(
    'UNAUTHENTICATED',
    "This token is not accepted here. It must be signed by the identity provider that your council's administrator has named to this service, have this service's audience, and be valid now. Sign in again; if that does not help, ask that administrator to compare issuer, audience and algorithm.",
  );
}

const notInvited = (): AccessRefused =>
  new AccessRefused(
    'FORBIDDEN',
    "You are signed in, but you have no role here. Ask your council's administrator to invite the e-mail address that you sign in with; the identity provider must say that it is verified.",
  );
