import type { EntityManager } from 'typeorm';
import type { IdentityProvider } from '../../access/identity-provider.js';
import { lockForWrite } from '../sql/write-lock.js';

export interface IdentityProviderRecord extends IdentityProvider {
  readonly id: string;
  /** `null` for a provider that the platform trusts. */
  readonly councilId: string | null;
  readonly setAt: Date;
}

/** The identity providers that one tenant trusts. */
export const identityProviderStore = (manager: EntityManager, councilId: string | null) => {
  /** Reads the providers, sorted by issuer. */
  const all = async (): Promise<readonly IdentityProviderRecord[]> =>
    manager.query(
      `SELECT id, council_id AS "councilId", issuer, audiences, algorithms, keys_address AS "keysAddress", set_at AS "setAt"
       FROM identity_provider WHERE removed_at IS NULL ORDER BY issuer`,
    );
  const find = async (issuer: string): Promise<IdentityProviderRecord | undefined> =>
    (await all()).find((provider) => provider.issuer === issuer);
  return {
    all,
    find,

    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId ?? '', 'identity_provider'),

    /** Adds a provider, or changes the provider with that issuer. */
    async set({
      issuer,
      audiences,
      algorithms,
      keysAddress,
    }: IdentityProvider): Promise<IdentityProviderRecord> {
      await manager.query(
        `INSERT INTO identity_provider (council_id, issuer, audiences, algorithms, keys_address)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (house, issuer) DO UPDATE SET audiences = excluded.audiences,
           algorithms = excluded.algorithms, keys_address = excluded.keys_address,
           set_at = clock_timestamp(), removed_at = NULL`,
        [councilId, issuer, audiences, algorithms, keysAddress],
      );
      const provider = await find(issuer);
      if (!provider) throw new Error('the identity provider was not stored');
      return provider;
    },

    /** Removes the provider with that issuer. Returns false if there is none. */
    async remove(issuer: string): Promise<boolean> {
      const [, count] = await manager.query<[unknown[], number]>(
        'UPDATE identity_provider SET removed_at = clock_timestamp() WHERE issuer = $1 AND removed_at IS NULL',
        [issuer],
      );
      return count === 1;
    },
  };
};
