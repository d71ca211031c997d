import type { CouncilRole, Principal } from '../../access/principal.js';
import { ApiObject, Field } from '../decorators.js';
import { principalKindEnum, roleEnum } from './access.enum.js';
import { Council } from './council.type.js';

@ApiObject('What somebody may do in one council.')
export class Membership {
  @Field(() => Council, { description: 'The council.' })
  readonly council!: Council;

  @Field(() => [roleEnum], { description: 'The roles held in it; at least one.' })
  readonly roles!: readonly CouncilRole[];
}

@ApiObject('Who is asking, as the service knows them.')
export class Viewer {
  @Field(() => String, { description: "What is written beside what they do: the key's name." })
  readonly name!: string;

  @Field(() => principalKindEnum, { description: 'Whether they came with a key.' })
  readonly kind!: Principal['kind'];

  @Field(() => [Membership], { description: 'The councils in which they hold roles.' })
  readonly memberships!: readonly Membership[];

  @Field(() => Boolean, { description: 'Whether they may write the shared catalogue.' })
  readonly platformAdministrator!: boolean;
}
