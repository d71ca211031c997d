import { parseApiKey, secretMatches } from '../../access/api-key.js';
import { personId } from '../../access/person-id.js';
import { councilRoles, fromNowhere, type Origin, type Principal } from '../../access/principal.js';
import type { ApiKeyCredential } from '../../persistence/credential-lookup.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { AccessSettings } from './access-settings.js';
import { signIn } from './sign-in.js';

/**
 * Finds the principal of an API key or identity token. Returns `null` for a key that is unknown, expired or
 * revoked, for a key whose holder has left, and for a text that is neither a key nor a token. Throws
 * `AccessRefused`, with advice, for a token that is not accepted or a person who has no role.
 */
export const authenticate = (sessions: DatabaseSessions, now: () => Date, settings: AccessSettings) => {
  const withToken = signIn(sessions, now, settings);
  const withKey = authenticateKey(sessions, now);
  return async (text: string, origin: Origin = fromNowhere): Promise<Principal | null> =>
    text.startsWith('ysk_') ? withKey(text, origin) : withToken(text, origin);
};

/** The least number of milliseconds between two updates of a key's last use. */
const updateInterval = 60_000;

const authenticateKey = (sessions: DatabaseSessions, now: () => Date) => {
  const pendingIds = new Set<string>();

  /**
   * Records the time of a key's last use, in the background. Ignores a failure, because the next use of the
   * key updates the same field.
   */
  function noteUse(key: ApiKeyCredential, at: Date): void {
    const last = key.lastUsedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
    if (at.getTime() - last < updateInterval || pendingIds.has(key.id)) return;
    pendingIds.add(key.id);
    sessions
      .noteUse(key, at)
      .catch(() => undefined)
      .finally(() => pendingIds.delete(key.id));
  }

  return async (text: string, origin: Origin): Promise<Principal | null> => {
    const apiKey = parseApiKey(text);
    if (!apiKey) return null;
    const key = await sessions.findKey(apiKey.scope, apiKey.prefix);
    const at = now();
    const isNew = secretMatches(apiKey.secret, key?.secretHash);
    const isOld = secretMatches(apiKey.secret, key?.previousHash ?? undefined);
    const oldWorks = isOld && !!key?.previousEndsAt && key.previousEndsAt > at;
    if (!key || !(isNew || oldWorks) || hasEnded(key, at)) return null;
    noteUse(key, at);
    return principalOf(key, origin);
  };
};

const hasEnded = ({ revokedAt, expiresAt, holder }: ApiKeyCredential, at: Date): boolean =>
  revokedAt !== null || (expiresAt !== null && expiresAt <= at) || (holder?.hasLeft ?? false);

function principalOf(key: ApiKeyCredential, origin: Origin): Principal {
  const { areaCode, councilId, holder } = key;
  const roles = key.roles.filter((role) => !holder || holder.roles.includes(role));
  const isOfCouncil = councilId !== null && areaCode !== null;
  const isSuspended = key.councilState === 'SUSPENDED';
  return {
    kind: 'KEY',
    id: holder ? personId(holder.issuer, holder.subject) : `key:${key.id}`,
    name: holder ? `${holder.name} (${key.name})` : key.name,
    platformAdministrator: !isOfCouncil && roles.includes('PLATFORM_ADMINISTRATOR'),
    memberships:
      isOfCouncil && !isSuspended
        ? [{ councilId, areaCode, roles: councilRoles.filter((role) => roles.includes(role)) }]
        : [],
    suspended: isOfCouncil && isSuspended ? [areaCode] : [],
    accessLevel: key.readOnly ? 'READING' : 'EVERYTHING',
    origin: { ...origin, writtenSoFar: key.writtenSoFar },
  };
}
