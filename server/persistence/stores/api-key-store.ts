import type { EntityManager } from 'typeorm';
import type { Role } from '../../access/principal.js';
import { ApiKeyEntity, type ApiKeyRow } from '../entities/api-key.entity.js';
import { takeTurn } from './turn.js';

export interface ApiKeyRecord extends Omit<ApiKeyRow, 'roles'> {
  readonly roles: readonly Role[];
}

/** Keys of one house: a council's, or in the catalogue's the platform's administrators'. */
export const apiKeyStore = (manager: EntityManager, councilId: string | null) => {
  const repository = manager.getRepository(ApiKeyEntity);
  const record = (row: ApiKeyRow): ApiKeyRecord => ({ ...row, roles: row.roles as Role[] });
  return {
    takeTurn: (): Promise<void> => takeTurn(manager, councilId ?? '', 'api_key'),

    async find(prefix: string): Promise<ApiKeyRecord | undefined> {
      const row = await repository.findOneBy({ prefix });
      return row ? record(row) : undefined;
    },

    async count(): Promise<number> {
      return repository.count();
    },

    async add(
      key: Pick<ApiKeyRecord, 'prefix' | 'secretHash' | 'name' | 'roles' | 'expiresAt'>,
    ): Promise<ApiKeyRecord> {
      await repository.insert({ councilId, ...key, roles: [...key.roles] });
      return record(await repository.findOneByOrFail({ prefix: key.prefix }));
    },

    /** Whether there was such a key that was not revoked before. */
    async revoke(prefix: string): Promise<boolean> {
      const changed = await manager.query<[unknown[], number]>(
        'UPDATE api_key SET revoked_at = clock_timestamp() WHERE prefix = $1 AND revoked_at IS NULL',
        [prefix],
      );
      return changed[1] === 1;
    },
  };
};

export type ApiKeyStore = ReturnType<typeof apiKeyStore>;
