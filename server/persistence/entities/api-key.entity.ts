import { EntitySchema } from 'typeorm';
import { id, instant, nullable, setByDatabase, sharedOrCouncilId, text, texts } from './columns.js';

/** An API key: only the hash of its secret is kept. */
export interface ApiKeyRow {
  id: string;
  councilId: string | null;
  prefix: string;
  secretHash: string;
  name: string;
  roles: string[];
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
}

export const ApiKeyEntity = new EntitySchema<ApiKeyRow>({
  name: 'api_key',
  tableName: 'api_key',
  columns: {
    id,
    councilId: sharedOrCouncilId,
    prefix: text(),
    secretHash: text({ name: 'secret_hash' }),
    name: text(),
    roles: texts(),
    createdAt: setByDatabase(instant({ name: 'created_at' })),
    expiresAt: nullable(instant({ name: 'expires_at' })),
    revokedAt: nullable(instant({ name: 'revoked_at' })),
  },
});
