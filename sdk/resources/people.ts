import type { Client } from '../client.js';
import {
  MembershipEndDocument,
  MembershipSetDocument,
  PeopleDocument,
  PersonInviteDocument,
} from '../generated/operations.js';
import type { MembershipEndInput, MembershipSetInput, PersonInviteInput } from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { paged } from '../pagination.js';

/** Who has roles in a council, or (without `council`) on the platform. For its administrators. */
export const people = (client: Client) =>
  Object.freeze({
    ...paged(
      client,
      PeopleDocument,
      (which: { council?: string }, page) => ({ ...which, ...page }),
      ({ people }) => people,
    ),

    /** Gives somebody roles, to be taken up when they first sign in with that e-mail address. */
    invite: async (input: PersonInviteInput, options?: CallOptions) =>
      (await client.query(PersonInviteDocument, { input }, options)).personInvite,

    /** Gives somebody other roles, or another name, at once. */
    setMembership: async (input: MembershipSetInput, options?: CallOptions) =>
      (await client.query(MembershipSetDocument, { input }, options)).membershipSet,

    /** Takes from somebody all roles there, and their keys; an invitation is withdrawn. */
    endMembership: async (input: MembershipEndInput, options?: CallOptions) =>
      (await client.query(MembershipEndDocument, { input }, options)).membershipEnd,
  });
