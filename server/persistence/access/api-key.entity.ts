import { EntitySchema } from 'typeorm';
import {
  flag,
  id,
  instant,
  nullable,
  setByDatabase,
  sharedOrCouncilId,
  text,
  texts,
  uuid,
} from '../sql/columns.js';

/** An API key. Only hashes are stored: of its secret, and of the previous secret while the previous secret works. */
export interface ApiKeyRow {
  id: string;
  councilId: string | null;
  prefix: string;
  secretHash: string;
  previousHash: string | null;
  previousEndsAt: Date | null;
  name: string;
  roles: string[];
  readOnly: boolean;
  membershipId: string | null;
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
}

export const ApiKeyEntity = new EntitySchema<ApiKeyRow>({
  name: 'api_key',
  tableName: 'api_key',
  columns: {
    id,
    councilId: sharedOrCouncilId,
    prefix: text(),
    secretHash: text({ name: 'secret_hash' }),
    previousHash: nullable(text({ name: 'previous_hash' })),
    previousEndsAt: nullable(instant({ name: 'previous_ends_at' })),
    name: text(),
    roles: texts(),
    readOnly: flag({ name: 'read_only' }),
    membershipId: nullable(uuid({ name: 'membership_id' })),
    createdAt: setByDatabase(instant({ name: 'created_at' })),
    expiresAt: nullable(instant({ name: 'expires_at' })),
    revokedAt: nullable(instant({ name: 'revoked_at' })),
    lastUsedAt: nullable(instant({ name: 'last_used_at' })),
  },
});
