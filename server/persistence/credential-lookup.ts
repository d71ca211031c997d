import type { IdentityProvider } from '../access/identity-provider.js';
import type { Role } from '../access/principal.js';

/** Fields of every credential lookup. */
interface Credential {
  /** A change counter: its text is another one after each committed write of any tenant. */
  readonly writtenSoFar: string;
}

/** An API key with the data that authenticates its caller. Its hashes are passed on to no other module. */
export interface ApiKeyCredential extends Credential {
  readonly id: string;
  /** `null`: a key of the platform. */
  readonly councilId: string | null;
  /** Today's GSS code of the council; `null` for a key of the platform. */
  readonly areaCode: string | null;
  /** `ACTIVE` or `SUSPENDED`; `null` for a key of the platform. */
  readonly councilState: string | null;
  readonly secretHash: string;
  /** The hash of the previous secret, which works until `previousEndsAt`. */
  readonly previousHash: string | null;
  readonly previousEndsAt: Date | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly readOnly: boolean;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  /** The person who owns the key, with their current roles; `null` for a system's key. */
  readonly holder: {
    readonly name: string;
    readonly issuer: string;
    readonly subject: string;
    readonly roles: readonly Role[];
    readonly hasLeft: boolean;
  } | null;
}

/**
 * One tenant that trusts the identity provider, and the membership that it gives to the identified person.
 */
export interface PersonCredential extends Credential {
  /** `null`: the platform. */
  readonly councilId: string | null;
  readonly areaCode: string | null;
  readonly councilState: string | null;
  /** The identity provider, with this tenant's settings for it. */
  readonly provider: IdentityProvider;
  /** `null` if the tenant has given the person no role. */
  readonly membership: {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly Role[];
    /** False if this is an invitation to the person's e-mail address that the person has not accepted yet. */
    readonly isTakenUp: boolean;
  } | null;
}

/** A due delivery, and the council that owns it. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly councilId: string;
  readonly areaCode: string;
}

/**
 * Look-ups for callers who are not authenticated yet. Each is one statement that calls a function of the database.
 * The function has the rights of the tenant role, and sees only the key, person or deliveries that its arguments
 * name. The settings that the function makes end with the statement.
 */
export interface CredentialLookup {
  /**
   * Finds the key with that prefix. `areaCode` is the GSS code in the key's text, which may be a former code of the
   * council; `null` for a key of the platform.
   */
  findKey(areaCode: string | null, prefix: string): Promise<ApiKeyCredential | undefined>;
  /**
   * Claims at most `most` due deliveries for `seconds`: a few of each webhook, none of suspended councils. Returns
   * ids and councils, but no content.
   */
  claimDeliveries(most: number, seconds: number): Promise<readonly ClaimedDelivery[]>;
  /** Records the time at which a key was used, at most once a minute. */
  noteUse(key: Pick<ApiKeyCredential, 'id' | 'councilId'>, at: Date): Promise<void>;
  /**
   * Returns an entry for each tenant that trusts the provider, with the membership that the tenant has given to the
   * person. The membership is found by subject or, if it is an invitation, by e-mail address.
   */
  findPerson(issuer: string, subject: string, email: string | null): Promise<readonly PersonCredential[]>;
}

const keyCredential = `
  SELECT id, council_id AS "councilId", area_code AS "areaCode", council_state AS "councilState", secret_hash AS "secretHash",
    previous_hash AS "previousHash", previous_ends_at AS "previousEndsAt", name, roles, read_only AS "readOnly",
    expires_at AS "expiresAt", revoked_at AS "revokedAt", last_used_at AS "lastUsedAt", holder,
    written_so_far() AS "writtenSoFar"
  FROM key_at_the_door($1, $2)`;

const personCredential = `
  SELECT council_id AS "councilId", area_code AS "areaCode", council_state AS "councilState",
    json_build_object('issuer', issuer, 'audiences', audiences, 'algorithms', algorithms,
      'keysAddress', keys_address) AS provider,
    CASE WHEN membership_id IS NOT NULL THEN json_build_object('id', membership_id, 'name', name,
      'roles', roles, 'isTakenUp', is_taken_up) END AS membership,
    written_so_far() AS "writtenSoFar"
  FROM person_at_the_door($1, $2, $3)`;

type RunQuery = <Row>(statement: string, values: readonly unknown[]) => Promise<readonly Row[]>;

export const credentialLookup = (query: RunQuery): CredentialLookup => ({
  async findKey(areaCode, prefix) {
    const [key] = await query<ApiKeyCredential>(keyCredential, [areaCode, prefix]);
    return key;
  },

  async claimDeliveries(most, seconds) {
    return query<ClaimedDelivery>(
      `SELECT id, council_id AS "councilId", area_code AS "areaCode"
       FROM claim_deliveries($1, $2 * interval '1 second')`,
      [most, seconds],
    );
  },

  async noteUse({ id, councilId }, at) {
    await query('SELECT note_use_of_key($1, $2, $3)', [councilId, id, at]);
  },

  async findPerson(issuer, subject, email) {
    return query<PersonCredential>(personCredential, [issuer, subject, email]);
  },
});
