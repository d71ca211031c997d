import type { CouncilRole, Principal } from '../../access/principal.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Council } from '../areas/council.type.js';
import { principalKindEnum, roleEnum } from './access.enum.js';

@ApiObject('What somebody may do in one council.')
export class Membership {
  @Field(() => Council, { description: 'The council.' })
  readonly council!: Council;

  @Field(() => [roleEnum], { description: 'The roles held in it; at least one.' })
  readonly roles!: readonly CouncilRole[];
}

@ApiObject('Who is asking, as the service knows them.')
export class Viewer {
  @Field(() => String, {
    description:
      'Who they are, for good: the same whatever they are called and with whatever key or token they come.',
  })
  readonly id!: string;

  @Field(() => String, { description: "What is shown beside what they do: the key's or the person's name." })
  readonly name!: string;

  @Field(() => principalKindEnum, {
    description: 'Whether they came with a key, signed in, or are nobody known.',
  })
  readonly kind!: Principal['kind'];

  @Field(() => [Membership], { description: 'The councils in which they hold roles.' })
  readonly memberships!: readonly Membership[];

  @Field(() => [Council], {
    description: 'The councils in which they hold roles that lead nowhere while the council is suspended.',
  })
  readonly suspended!: readonly Council[];

  @Field(() => Boolean, { description: 'Whether they may change nothing, whatever their roles may.' })
  readonly readOnly!: boolean;

  @Field(() => Boolean, { description: 'Whether they may write the shared catalogue.' })
  readonly platformAdministrator!: boolean;
}
