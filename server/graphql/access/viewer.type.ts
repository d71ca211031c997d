import type { CouncilRole, Principal } from '../../access/principal.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Council } from '../areas/council.type.js';
import { principalKindEnum, roleEnum } from './access.enum.js';

@ApiObject("The caller's roles in one council.")
export class Membership {
  @Field(() => Council, { description: 'The council.' })
  readonly council!: Council;

  @Field(() => [roleEnum], { description: "The caller's roles in it, at least one." })
  readonly roles!: readonly CouncilRole[];
}

@ApiObject('The caller, as the service knows them.')
export class Viewer {
  @Field(() => String, {
    description:
      'The permanent id of the caller, which does not change with their name, key or token: `key:` or `person:` and a UUID, or `anonymous`.',
  })
  readonly id!: string;

  @Field(() => String, {
    description: 'The name of the key or person, recorded with every change that they make.',
  })
  readonly name!: string;

  @Field(() => principalKindEnum, {
    description: 'The kind of caller.',
  })
  readonly kind!: Principal['kind'];

  @Field(() => [Membership], { description: 'The councils in which the caller has roles.' })
  readonly memberships!: readonly Membership[];

  @Field(() => [Council], {
    description:
      'The suspended councils in which the caller has roles. The roles give no access during the suspension.',
  })
  readonly suspended!: readonly Council[];

  @Field(() => Boolean, {
    description: 'True if the caller can change nothing, even if their roles allow it.',
  })
  readonly readOnly!: boolean;

  @Field(() => Boolean, { description: 'True if the caller may change the shared catalogue.' })
  readonly platformAdministrator!: boolean;
}
