import type { ApiKeyRecord } from '../../persistence/stores/api-key-store.js';
import type { Viewer as KnownViewer } from '../../services/describe-viewer.js';
import type { ApiKey } from '../types/api-key.type.js';
import type { Viewer } from '../types/viewer.type.js';
import { presentCouncil } from './area.present.js';

export const presentViewer = ({ principal, memberships }: KnownViewer): Viewer => ({
  name: principal.name,
  kind: principal.kind,
  memberships: memberships.map(({ council, roles }) => ({ council: presentCouncil(council), roles })),
  platformAdministrator: principal.platformAdministrator,
});

export const presentApiKey = (record: ApiKeyRecord): ApiKey => ({
  prefix: record.prefix,
  name: record.name,
  roles: record.roles,
  createdAt: record.createdAt,
  expiresAt: record.expiresAt,
  revokedAt: record.revokedAt,
});
