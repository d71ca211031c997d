import type { ApiKeyRecord } from '../../persistence/access/api-key-store.js';
import type { IdentityProviderRecord } from '../../persistence/access/identity-provider-store.js';
import type { MembershipRecord } from '../../persistence/access/membership-store.js';
import type { SubscriptionRecord } from '../../persistence/access/subscription-store.js';
import type { Viewer as KnownViewer } from '../../services/access/describe-viewer.js';
import { nodeId } from '../api/node-id.js';
import { presentCouncil } from '../areas/area.present.js';
import type { ApiKey } from './api-key.type.js';
import type { IdentityProvider } from './identity-provider.type.js';
import type { Person } from './person.type.js';
import type { CouncilSubscription } from './subscription.type.js';
import type { Viewer } from './viewer.type.js';

export const presentViewer = ({ principal, memberships, suspended }: KnownViewer): Viewer => ({
  id: principal.id,
  name: principal.name,
  kind: principal.kind,
  memberships: memberships.map(({ council, roles }) => ({ council: presentCouncil(council), roles })),
  suspended: suspended.map(presentCouncil),
  readOnly: principal.accessLevel !== 'EVERYTHING',
  platformAdministrator: principal.platformAdministrator,
});

interface OwnedRow {
  readonly id: string;
  readonly councilId: string | null;
}

const rowId = (type: string, { id, councilId }: OwnedRow): string =>
  nodeId({ type, key: id, tenant: councilId ?? undefined });

export const presentApiKey = (record: ApiKeyRecord): ApiKey => ({
  id: rowId('ApiKey', record),
  councilId: record.councilId,
  prefix: record.prefix,
  name: record.name,
  roles: record.roles,
  readOnly: record.readOnly,
  holder: record.holder,
  state: record.state,
  createdAt: record.createdAt,
  expiresAt: record.expiresAt,
  revokedAt: record.revokedAt,
  lastUsedAt: record.lastUsedAt,
  previousSecretEndsAt: record.previousEndsAt,
});

export const presentPerson = (record: MembershipRecord): Person => ({
  ...record,
  id: rowId('Person', record),
});

export const presentIdentityProvider = (record: IdentityProviderRecord): IdentityProvider => ({
  ...record,
  id: rowId('IdentityProvider', record),
});

export const presentSubscription = (record: SubscriptionRecord): CouncilSubscription => ({
  id: nodeId({ type: 'CouncilSubscription', key: record.councilId }),
  councilId: record.councilId,
  state: record.state,
  reason: record.reason,
  since: record.since,
});
