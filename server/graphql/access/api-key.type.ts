import type { ApiKeyState } from '../../access/access-states.js';
import type { Role } from '../../access/principal.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Node } from '../api/node.type.js';
import { apiKeyStateEnum, roleEnum } from './access.enum.js';

@ApiObject('The person that an API key belongs to.')
export class ApiKeyHolder {
  @Field(() => String, { description: 'The e-mail address of their invitation, in lower case.' })
  readonly email!: string;

  @Field(() => String, { description: 'Their name.' })
  readonly name!: string;
}

@ApiObject(
  'An API key without its secret. The service stores only a hash of the secret, so it can never show the secret again.',
  Node,
)
export class ApiKey extends Node {
  /** UUID of the key's council, from which the field `council` is resolved; `null` for a platform key. */
  readonly councilId!: string | null;

  @Field(() => String, {
    description: 'The prefix of the key: the twelve letters and digits in its middle, which identify it.',
  })
  readonly prefix!: string;

  @Field(() => String, { description: 'Its name, recorded with every change made with it.' })
  readonly name!: string;

  @Field(() => [roleEnum], { description: 'Its roles.' })
  readonly roles!: readonly Role[];

  @Field(() => Boolean, { description: 'True if it can change nothing, even if its roles allow it.' })
  readonly readOnly!: boolean;

  @Field(() => ApiKeyHolder, {
    nullable: true,
    description:
      "The person that it belongs to: it acts as them and ends with their membership. Null for a system's key.",
  })
  readonly holder!: ApiKeyHolder | null;

  @Field(() => apiKeyStateEnum, { description: 'Its state.' })
  readonly state!: ApiKeyState;

  @Field(() => InstantScalar, { description: 'When it was created.' })
  readonly createdAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: 'When it expires; null if it does not expire.' })
  readonly expiresAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was revoked; null if it was not.' })
  readonly revokedAt!: Date | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it was last used, to within a minute; null if it never was.',
  })
  readonly lastUsedAt!: Date | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'When the secret before its last rotation stops working; null if only the current secret works.',
  })
  readonly previousSecretEndsAt!: Date | null;
}

export const ApiKeyConnection = connectionOf(ApiKey, 'keys', { counted: true });
