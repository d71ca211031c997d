import type { MembershipState } from '../../access/access-states.js';
import type { Role } from '../../access/principal.js';
import type { EndMembershipInput, SetMembershipInput } from '../../services/access/change-membership.js';
import type { InvitePersonInput } from '../../services/access/invite-person.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { changeFrom, platformsOwn } from '../api/hints.js';
import { membershipStateEnum, roleEnum } from './access.enum.js';

const rolesHint =
  'At least one: roles of the council, or PLATFORM_ADMINISTRATOR alone if no council is given.';
const emailHint = 'The e-mail address of their invitation, in upper or lower case.';

@ApiInput('Conditions that the people must meet. Fields left out set no condition.')
export class PersonFilter {
  @Field(() => [membershipStateEnum], {
    nullable: true,
    description: 'Only people whose membership is in one of these states.',
  })
  readonly states?: readonly MembershipState[] | null;

  @Field(() => roleEnum, { nullable: true, description: 'Only people with this role.' })
  readonly role?: Role | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A part of the name or of the e-mail address, in upper or lower case. At most 120 characters.',
  })
  readonly search?: string | null;
}

@ApiInput('A person to invite.')
export class PersonInviteInput implements InvitePersonInput {
  @Field(() => String, { nullable: true, description: platformsOwn })
  readonly council?: string | null;

  @Field(() => String, {
    description:
      'The e-mail address that they sign in with. The first person who signs in with it takes up the roles, if an identity provider of this council, or of the platform, says that the address is verified. At most 254 characters.',
  })
  readonly email!: string;

  @Field(() => String, {
    description: 'Their name, recorded with every change that they make. At most 120 characters.',
  })
  readonly name!: string;

  @Field(() => [roleEnum], { description: rolesHint })
  readonly roles!: readonly Role[];
}

@ApiInput('A person to give other roles or another name.')
export class MembershipSetInput implements SetMembershipInput {
  @Field(() => String, { nullable: true, description: platformsOwn })
  readonly council?: string | null;

  @Field(() => String, { description: emailHint })
  readonly email!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Their new name; left out, the name does not change. At most 120 characters.',
  })
  readonly name?: string | null;

  @Field(() => [roleEnum], { description: rolesHint })
  readonly roles!: readonly Role[];

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('A person to remove all roles from.')
export class MembershipEndInput implements EndMembershipInput {
  @Field(() => String, { nullable: true, description: platformsOwn })
  readonly council?: string | null;

  @Field(() => String, { description: emailHint })
  readonly email!: string;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}
