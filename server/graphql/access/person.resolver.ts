import type { MembershipOrder } from '../../persistence/access/membership-store.js';
import { InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { platformsOwn } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { searchText } from '../api/search-text.js';
import { personOrder } from './access.order.js';
import { presentPerson } from './access.present.js';
import { MembershipEndInput, MembershipSetInput, PersonFilter, PersonInviteInput } from './person.input.js';
import { membershipEndPayload, membershipSetPayload, personInvitePayload } from './person.payload.js';
import { PersonConnection } from './person.type.js';

@Resolver()
export class PersonResolver {
  @Query(() => PersonConnection, {
    description:
      'The people who have, had or are invited to roles in a council, or on the platform. Empty if the caller is not an administrator there.',
  })
  async people(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('council', () => String, { nullable: true, description: platformsOwn })
    council: string | null | undefined,
    @Arg('filter', () => PersonFilter, {
      nullable: true,
      description: 'Conditions that the people must meet; all people if left out.',
    })
    filter: PersonFilter | null,
    @personOrder.OrderByArg() orderBy: MembershipOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const conditions = {
      states: filter?.states ?? null,
      role: filter?.role ?? null,
      search: searchText('filter.search', filter?.search),
    };
    const owner = council ?? null;
    const question = { filter: conditions, order: personOrder.read(orderBy) };
    const people = await services.findPeople(principal, owner, pageRequest(page, 'TEXT', 'UUID'), question);
    return presentPage(people, presentPerson, () => services.countPeople(principal, owner, conditions));
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
