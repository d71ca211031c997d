import type { MembershipState } from '../../access/access-states.js';
import type { Role } from '../../access/principal.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { membershipStateEnum, roleEnum } from './access.enum.js';

@ApiObject('Somebody to whom a council, or the platform, has given roles.')
export class Person {
  @Field(() => String, {
    description: 'The e-mail address under which they were invited, in lower case.',
  })
  readonly email!: string;

  @Field(() => String, { description: 'Their name; shown beside everything that they do.' })
  readonly name!: string;

  @Field(() => [roleEnum], { description: 'What they may do there.' })
  readonly roles!: readonly Role[];

  @Field(() => membershipStateEnum, { description: 'Whether they have signed in, or left.' })
  readonly state!: MembershipState;

  @Field(() => InstantScalar, { description: 'When they were invited.' })
  readonly invitedAt!: Date;

  @Field(() => String, { description: 'The name of whoever invited them.' })
  readonly invitedBy!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When they first signed in; null while they have not.',
  })
  readonly takenUpAt!: Date | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When their roles ended; null while they have them.',
  })
  readonly endedAt!: Date | null;

  @Field(() => Int, { description: 'Counts the changes; 1 when they were invited.' })
  readonly version!: number;
}

export const PersonConnection = connectionOf(Person, 'people');
