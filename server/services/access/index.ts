import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { authenticate } from './authenticate.js';
import { endMembership, setMembership } from './change-membership.js';
import { findCouncilSettings, setCouncilSettings } from './council-settings.js';
import { createApiKey, createFirstKey } from './create-api-key.js';
import { describeViewer } from './describe-viewer.js';
import { countApiKeys, findApiKeys, readApiKeys } from './find-api-keys.js';
import {
  countCouncils,
  findCouncil,
  findCouncils,
  readAreaBodies,
  readAreas,
  readCouncils,
} from './find-councils.js';
import { countPeople, findPeople, readPeople } from './find-people.js';
import { invitePerson } from './invite-person.js';
import { defineAreas, subscribeCouncil } from './manage-councils.js';
import {
  findIdentityProviders,
  readIdentityProviders,
  removeIdentityProvider,
  setIdentityProvider,
} from './manage-identity-providers.js';
import { revokeApiKey } from './revoke-api-key.js';
import { rotateApiKey } from './rotate-api-key.js';
import {
  countSubscriptions,
  findSubscriptions,
  readSubscriptions,
  resumeCouncil,
  suspendCouncil,
} from './suspend-council.js';

/** Operations on councils, people and keys. */
export const accessServices = (sessions: DatabaseSessions, { now, access, register }: ServiceSettings) => ({
  authenticate: authenticate(sessions, now, access),
  countApiKeys: countApiKeys(sessions),
  countCouncils: countCouncils(sessions),
  countPeople: countPeople(sessions),
  countSubscriptions: countSubscriptions(sessions),
  createApiKey: createApiKey(sessions),
  createFirstKey: createFirstKey(sessions),
  defineAreas: defineAreas(sessions, register),
  describeViewer: describeViewer(sessions),
  endMembership: endMembership(sessions),
  findApiKeys: findApiKeys(sessions),
  findCouncil: findCouncil(sessions),
  findCouncilSettings: findCouncilSettings(sessions),
  findCouncils: findCouncils(sessions),
  findIdentityProviders: findIdentityProviders(sessions),
  findPeople: findPeople(sessions),
  findSubscriptions: findSubscriptions(sessions),
  invitePerson: invitePerson(sessions),
  readApiKeys: readApiKeys(sessions),
  readAreaBodies: readAreaBodies(sessions),
  readAreas: readAreas(sessions),
  readCouncils: readCouncils(sessions),
  readIdentityProviders: readIdentityProviders(sessions),
  readPeople: readPeople(sessions),
  readSubscriptions: readSubscriptions(sessions),
  removeIdentityProvider: removeIdentityProvider(sessions),
  resumeCouncil: resumeCouncil(sessions),
  revokeApiKey: revokeApiKey(sessions),
  rotateApiKey: rotateApiKey(sessions, now),
  setCouncilSettings: setCouncilSettings(sessions),
  setIdentityProvider: setIdentityProvider(sessions, access),
  setMembership: setMembership(sessions),
  subscribeCouncil: subscribeCouncil(sessions, now),
  suspendCouncil: suspendCouncil(sessions),
});
