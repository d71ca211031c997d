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
 * Who comes with a token of an identity provider. A provider is taken at its word by the houses that named it,
 * and by each only for its own roles, with its own audience, algorithms and keys: what one council sets opens no
 * other's door. An invitation to the e-mail address is taken up where the provider says that it is verified.
 *
 * `null` for what is no token. Throws `AccessRefused`: `UNAUTHENTICATED` for a token that is not good here,
 * `FORBIDDEN` for one that is, of somebody whom nobody has let in.
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
    // What is bound comes before invitations; a second invitation to the same house adds nothing.
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

  /** Of the houses that invited them; the suspended keep their invitations. */
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
      const taken = await memberships.takeUp(invitation.id, issuer, subject);
      if (taken)
        audit.record('MEMBERSHIP', [taken.email], { ...taken, state: 'INVITED', takenUpAt: null }, taken);
    };
    if (councilId === null) return sessions.inCatalogue(authoriseInvitedAdministrator(person), bind);
    const membership = person.memberships.find((each) => each.councilId === councilId);
    if (membership) await sessions.inCouncil(authoriseInvited(person, membership), bind);
  }
};

const keyOf = ({ audiences, algorithms, keysAddress }: IdentityProvider): string =>
  JSON.stringify([audiences, algorithms, keysAddress]);

/** Each provider as somebody has set it is asked once, all of them at the same time. */
async function verdictsOf(
  credentials: readonly PersonCredential[],
  check: (provider: IdentityProvider) => Promise<TokenVerdict>,
): Promise<ReadonlyMap<string, TokenVerdict>> {
  const providers = new Map(credentials.map(({ provider }) => [keyOf(provider), provider]));
  const verdicts = [...providers].map(async ([key, provider]) => [key, await check(provider)] as const);
  return new Map(await Promise.all(verdicts));
}

/**
 * The name that is written beside what they do: their provider's word for it. A council that invites them says a
 * name too, which counts only where no other council's would have to stand beside it.
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

/** Says what the caller can do about it, and nothing of which councils take whose tokens. */
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
    "This token is not good here. It must be signed by the identity provider that your council's administrator has named to this service, be meant for it, and be in force. Sign in again; if that does not help, ask that administrator to compare issuer, audience and algorithm.",
  );
}

const notInvited = (): AccessRefused =>
  new AccessRefused(
    'FORBIDDEN',
    "You are signed in, but nobody has given you a role here. Ask your council's administrator to invite the e-mail address that you sign in with; the identity provider must say that it is verified.",
  );
