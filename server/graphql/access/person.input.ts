import type { Role } from '../../access/principal.js';
import type { EndMembershipInput, SetMembershipInput } from '../../services/access/change-membership.js';
import type { InvitePersonInput } from '../../services/access/invite-person.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { changeFrom, platformsOwn } from '../api/hints.js';
import { roleEnum } from './access.enum.js';

const rolesHint = "At least one: of a council's, or PLATFORM_ADMINISTRATOR alone where no council is given.";
const emailHint = 'The e-mail address under which they were invited, in capitals or not.';

@ApiInput('Somebody to give roles to.')
export class PersonInviteInput implements InvitePersonInput {
  @Field(() => String, { nullable: true, description: platformsOwn })
  readonly council?: string | null;

  @Field(() => String, {
    description:
      'The e-mail address that they sign in with. Whoever first comes with it, and an identity provider of this council says that it is verified, takes the roles up. At most 254 characters.',
  })
  readonly email!: string;

  @Field(() => String, {
    description: 'Their name; shown beside everything that they do. At most 120 characters.',
  })
  readonly name!: string;

  @Field(() => [roleEnum], { description: rolesHint })
  readonly roles!: readonly Role[];
}

@ApiInput('Somebody to give other roles, or another name.')
export class MembershipSetInput implements SetMembershipInput {
  @Field(() => String, { nullable: true, description: platformsOwn })
  readonly council?: string | null;

  @Field(() => String, { description: emailHint })
  readonly email!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Their name from now on; left out, as it is. At most 120 characters.',
  })
  readonly name?: string | null;

  @Field(() => [roleEnum], { description: rolesHint })
  readonly roles!: readonly Role[];

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('Somebody to take all roles from.')
export class MembershipEndInput implements EndMembershipInput {
  @Field(() => String, { nullable: true, description: platformsOwn })
  readonly council?: string | null;

  @Field(() => String, { description: emailHint })
  readonly email!: string;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}
