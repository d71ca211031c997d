import type { ProblemCode } from '../../domain/values/problem.js';
import type { MembershipRecord } from '../../persistence/access/membership-store.js';
import { payloadOf } from '../api/payload.js';
import { presentPerson } from './access.present.js';
import { Person } from './person.type.js';

const personPayload = (mutation: string, description: string, codes: readonly ProblemCode[]) =>
  payloadOf<MembershipRecord>({
    mutation,
    fields: { person: { type: Person, description, present: presentPerson } },
    codes,
  });

export const personInvitePayload = personPayload('PersonInvite', 'The invited person.', [
  'REQUIRED',
  'TOO_LONG',
  'MALFORMED_EMAIL',
  'NOT_ALLOWED',
  'ALREADY_EXISTS',
  'NOT_FOUND',
]);

export const membershipSetPayload = personPayload('MembershipSet', 'The person after the change.', [
  'NOT_FOUND',
  'STALE',
  'REQUIRED',
  'TOO_LONG',
  'NOT_ALLOWED',
]);

export const membershipEndPayload = personPayload('MembershipEnd', 'The person whose membership ended.', [
  'NOT_FOUND',
  'STALE',
]);
