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
      'The people who have, had or are invited to roles in a council, or on the platform, ordered by e-mail address. Empty if the caller is not an administrator there.',
  })
  async people(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('council', () => String, { nullable: true, description: platformsOwn })
    council: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const people = await services.findPeople(principal, council ?? null, pageRequest(page, 'TEXT', 'UUID'));
    return presentPage(people, presentPerson);
  }

  @Mutation(() => personInvitePayload.type, {
    description:
      "Gives a person roles, which they take up when they first sign in with their e-mail address. In a council, a platform administrator may invite only the council's administrators.",
  })
  async personInvite(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(PersonInviteInput) input: PersonInviteInput,
  ) {
    return personInvitePayload.answer(await services.invitePerson(principal, input));
  }

  @Mutation(() => membershipSetPayload.type, {
    description:
      'Gives a person other roles, or another name. It takes effect at once for all their keys and tokens.',
  })
  async membershipSet(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(MembershipSetInput) input: MembershipSetInput,
  ) {
    return membershipSetPayload.answer(await services.setMembership(principal, input));
  }

  @Mutation(() => membershipEndPayload.type, {
    description:
      "Removes a person's roles in a council, or on the platform, and ends their keys there; withdraws an invitation.",
  })
  async membershipEnd(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(MembershipEndInput) input: MembershipEndInput,
  ) {
    return membershipEndPayload.answer(await services.endMembership(principal, input));
  }
}
