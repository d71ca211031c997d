import type { Client } from '../client.js';
import {
  MembershipEndDocument,
  MembershipSetDocument,
  PeopleDocument,
  PersonInviteDocument,
} from '../generated/operations.js';
import type {
  MembershipEndInput,
  MembershipSetInput,
  PersonFilter,
  PersonInviteInput,
  PersonOrder,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { listVariables, paged, type SharedList } from '../pagination.js';

/**
 * The people with roles in a council, or (without `council`) on the platform. For the administrators of the council or
 * the platform.
 */
export const people = (client: Client) =>
  Object.freeze({
    ...paged(
      client,
      PeopleDocument,
      listVariables<SharedList<PersonFilter, PersonOrder>>,
      ({ people }) => people,
    ),

    /** Invites a person by e-mail address. The roles take effect when the person first signs in with that address. */
    invite: async (input: PersonInviteInput, options?: CallOptions) =>
      (await client.query(PersonInviteDocument, { input }, options)).personInvite,

    /** Changes a person's roles or name, with immediate effect. */
    setMembership: async (input: MembershipSetInput, options?: CallOptions) =>
      (await client.query(MembershipSetDocument, { input }, options)).membershipSet,

    /**
     * Ends a person's roles in the council or on the platform and revokes their keys, or withdraws their invitation.
     */
    endMembership: async (input: MembershipEndInput, options?: CallOptions) =>
      (await client.query(MembershipEndDocument, { input }, options)).membershipEnd,
  });
