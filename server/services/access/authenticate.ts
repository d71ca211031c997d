import { parseApiKey, secretMatches } from '../../access/api-key.js';
import { personId } from '../../access/person-id.js';
import { councilRoles, fromNowhere, type Origin, type Principal } from '../../access/principal.js';
import type { ApiKeyCredential } from '../../persistence/credential-lookup.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { AccessSettings } from './access-settings.js';
import { signIn } from './sign-in.js';

/**
 * The principal whose key or token this is; `null` for a key unknown, ended or revoked and for what is of
 * neither form. Throws `AccessRefused` for a token that is not good here, with what to do about it.
 */
export const authenticate = (sessions: DatabaseSessions, now: () => Date, settings: AccessSettings) => {
  const withToken = signIn(sessions, now, settings);
  const withKey = authenticateKey(sessions, now);
  return async (text: string, origin: Origin = fromNowhere): Promise<Principal | null> =>
    text.startsWith('ysk_') ? withKey(text, origin) : withToken(text, origin);
};

/** Milliseconds between two notes of a key's use. */
const noted = 60_000;

const authenticateKey = (sessions: DatabaseSessions, now: () => Date) => {
  const noting = new Set<string>();

  /** Nobody waits for this, and nothing is lost with it: the next use notes it. */
  function noteUse(key: ApiKeyCredential, at: Date): void {
    const last = key.lastUsedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
    if (at.getTime() - last < noted || noting.has(key.id)) return;
    noting.add(key.id);
    sessions
      .noteUse(key, at)
      .catch(() => undefined)
      .finally(() => noting.delete(key.id));
  }

  return async (text: string, origin: Origin): Promise<Principal | null> => {
    const given = parseApiKey(text);
    if (!given) return null;
    const key = await sessions.findKey(given.scope, given.prefix);
    const at = now();
    const isNew = secretMatches(given.secret, key?.secretHash);
    const isOld = secretMatches(given.secret, key?.previousHash ?? undefined);
    const oldWorks = isOld && !!key?.previousEndsAt && key.previousEndsAt > at;
    if (!key || !(isNew || oldWorks) || hasEnded(key, at)) return null;
    noteUse(key, at);
    return principalOf(key, given.scope, origin);
  };
};

const hasEnded = ({ revokedAt, expiresAt, holder }: ApiKeyCredential, at: Date): boolean =>
  revokedAt !== null || (expiresAt !== null && expiresAt <= at) || (holder?.hasLeft ?? false);

function principalOf(key: ApiKeyCredential, areaCode: string | null, origin: Origin): Principal {
  const { councilId, holder } = key;
  const held = key.roles.filter((role) => !holder || holder.roles.includes(role));
  const isOfCouncil = councilId !== null && areaCode !== null;
  const isSuspended = key.councilState === 'SUSPENDED';
  return {
    kind: 'KEY',
    id: holder ? personId(holder.issuer, holder.subject) : `key:${key.id}`,
    name: holder ? `${holder.name} (${key.name})` : key.name,
    platformAdministrator: !isOfCouncil && held.includes('PLATFORM_ADMINISTRATOR'),
    memberships:
      isOfCouncil && !isSuspended
        ? [{ councilId, areaCode, roles: councilRoles.filter((role) => held.includes(role)) }]
        : [],
    suspended: isOfCouncil && isSuspended ? [areaCode] : [],
    accessLevel: key.readOnly ? 'READING' : 'EVERYTHING',
    origin: { ...origin, writtenSoFar: key.writtenSoFar },
  };
}
