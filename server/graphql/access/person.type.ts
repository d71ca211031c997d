import type { MembershipState } from '../../access/access-states.js';
import type { Role } from '../../access/principal.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Node } from '../api/node.type.js';
import { membershipStateEnum, roleEnum } from './access.enum.js';

@ApiObject('A person who has, had or is invited to roles in a council or on the platform.', Node)
export class Person extends Node {
  /** UUID of the council, from which the field `council` is resolved; `null` for roles on the platform. */
  readonly councilId!: string | null;

  @Field(() => String, {
    description: 'The e-mail address of their invitation, in lower case.',
  })
  readonly email!: string;

  @Field(() => String, { description: 'Their name, recorded with every change that they make.' })
  readonly name!: string;

  @Field(() => [roleEnum], { description: 'Their roles there.' })
  readonly roles!: readonly Role[];

  @Field(() => membershipStateEnum, { description: 'The state of their membership.' })
  readonly state!: MembershipState;

  @Field(() => InstantScalar, { description: 'When they were invited.' })
  readonly invitedAt!: Date;

  @Field(() => String, { description: 'The name of the person or key that invited them.' })
  readonly invitedBy!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When they first signed in; null if they have not.',
  })
  readonly takenUpAt!: Date | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When their roles ended; null if they have not ended.',
  })
  readonly endedAt!: Date | null;

  @Field(() => Int, {
    description: 'The number of the current version: 1 at the invitation, one more with every change.',
  })
  readonly version!: number;
}

export const PersonConnection = connectionOf(Person, 'people', { counted: true });
