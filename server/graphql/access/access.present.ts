import type { ApiKeyRecord } from '../../persistence/access/api-key-store.js';
import type { MembershipRecord } from '../../persistence/access/membership-store.js';
import type { Viewer as KnownViewer } from '../../services/access/describe-viewer.js';
import { presentCouncil } from '../areas/area.present.js';
import type { ApiKey } from './api-key.type.js';
import type { Person } from './person.type.js';
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

export const presentApiKey = (record: ApiKeyRecord): ApiKey => ({
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

export const presentPerson = ({ id: _id, ...person }: MembershipRecord): Person => person;
