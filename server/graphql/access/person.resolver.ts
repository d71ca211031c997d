import { InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { platformsOwn } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { presentPerson } from './access.present.js';
import { MembershipEndInput, MembershipSetInput, PersonInviteInput } from './person.input.js';
import { membershipEndPayload, membershipSetPayload, personInvitePayload } from './person.payload.js';
import { PersonConnection } from './person.type.js';

@Resolver()
export class PersonResolver {
  @Query(() => PersonConnection, {
    description:
      'Who has, had or is invited to roles in a council, or on the platform, by e-mail address; none where the caller is not an administrator there.',
  })
  async people(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('council', () => String, { nullable: true, description: platformsOwn })
    council: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const found = await services.findPeople(principal, council ?? null, pageRequest(page, 'TEXT', 'UUID'));
    return presentPage(found, presentPerson);
  }

  @Mutation(() => personInvitePayload.type, {
    description:
      'Gives somebody roles, to be taken up when they first sign in with their e-mail address. In a council an administrator of the platform may invite its administrators alone.',
  })
  async personInvite(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(PersonInviteInput) input: PersonInviteInput,
  ) {
    return personInvitePayload.answer(await services.invitePerson(principal, input));
  }

  @Mutation(() => membershipSetPayload.type, {
    description:
      'Gives somebody other roles, or another name: at once, with whatever key or token they come.',
  })
  async membershipSet(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(MembershipSetInput) input: MembershipSetInput,
  ) {
    return membershipSetPayload.answer(await services.setMembership(principal, input));
  }

  @Mutation(() => membershipEndPayload.type, {
    description: 'Takes from somebody all roles there, and their keys; an invitation is withdrawn.',
  })
  async membershipEnd(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(MembershipEndInput) input: MembershipEndInput,
  ) {
    return membershipEndPayload.answer(await services.endMembership(principal, input));
  }
}
