import type { IdentityProvider } from '../access/identity-provider.js';
import type { Role } from '../access/principal.js';

/** What is said at the door of everybody. */
interface Credential {
  /** A text that is another one as soon as anything was written, in any house. */
  readonly writtenSoFar: string;
}

/** A key as it is needed to say whose it is. Its hashes go no further than this. */
export interface ApiKeyCredential extends Credential {
  readonly id: string;
  /** `null`: of the platform. */
  readonly councilId: string | null;
  /** `ACTIVE` or `SUSPENDED`; `null` of the platform's. */
  readonly councilState: string | null;
  readonly secretHash: string;
  /** Of the secret before, which works until then. */
  readonly previousHash: string | null;
  readonly previousEndsAt: Date | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly readOnly: boolean;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  /** The person that it belongs to, with the roles that they have now. */
  readonly holder: {
    readonly name: string;
    readonly issuer: string;
    readonly subject: string;
    readonly roles: readonly Role[];
    readonly hasLeft: boolean;
  } | null;
}

/** What one house says of somebody whom an identity provider knows. */
export interface PersonCredential extends Credential {
  /** `null`: of the platform. */
  readonly councilId: string | null;
  readonly areaCode: string | null;
  readonly councilState: string | null;
  /** Whose word this house takes for it. */
  readonly provider: IdentityProvider;
  /** `null` where the house has given them nothing. */
  readonly membership: {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly Role[];
    /** Else it is an invitation to their e-mail address. */
    readonly isTakenUp: boolean;
  } | null;
}

/** A delivery that is due, and whose it is. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly councilId: string;
  readonly areaCode: string;
}

/**
 * Where nobody is known yet. Each question is one statement: a function of the database, with the rights of the
 * tenants' role, that sees what the caller has named and is over with its settings when it has answered.
 */
export interface CredentialLookup {
  /** The one key of that prefix in the house that its text names: a GSS code, or `null` for the platform. */
  findKey(areaCode: string | null, prefix: string): Promise<ApiKeyCredential | undefined>;
  /**
   * Deliveries that are due, of all councils that are not suspended: at most so many, each held for whoever asked
   * for so many seconds. By ids alone; a few at a time of each webhook.
   */
  claimDeliveries(most: number, seconds: number): Promise<readonly ClaimedDelivery[]>;
  /** Notes when a key was used, unless that was noted within the minute before. */
  noteUse(key: Pick<ApiKeyCredential, 'id' | 'councilId'>, at: Date): Promise<void>;
  /** What each house that takes this provider's word says of whom it knows by this subject or e-mail address. */
  findPerson(issuer: string, subject: string, email: string | null): Promise<readonly PersonCredential[]>;
}

const keyCredential = `
  SELECT id, council_id AS "councilId", council_state AS "councilState", secret_hash AS "secretHash",
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

type Ask = <Row>(statement: string, values: readonly unknown[]) => Promise<readonly Row[]>;

export const credentialLookup = (ask: Ask): CredentialLookup => ({
  async findKey(areaCode, prefix) {
    const [key] = await ask<ApiKeyCredential>(keyCredential, [areaCode, prefix]);
    return key;
  },

  async claimDeliveries(most, seconds) {
    return ask<ClaimedDelivery>(
      `SELECT id, council_id AS "councilId", area_code AS "areaCode"
       FROM claim_deliveries($1, $2 * interval '1 second')`,
      [most, seconds],
    );
  },

  async noteUse({ id, councilId }, at) {
    await ask('SELECT note_use_of_key($1, $2, $3)', [councilId, id, at]);
  },

  async findPerson(issuer, subject, email) {
    return ask<PersonCredential>(personCredential, [issuer, subject, email]);
  },
});
