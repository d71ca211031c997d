import type { ApiKeyState } from '../../access/access-states.js';
import type { Role } from '../../access/principal.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { apiKeyStateEnum, roleEnum } from './access.enum.js';

@ApiObject('The person that a key belongs to.')
export class ApiKeyHolder {
  @Field(() => String, { description: 'The e-mail address under which they were invited.' })
  readonly email!: string;

  @Field(() => String, { description: 'Their name.' })
  readonly name!: string;
}

@ApiObject(
  'An API key, as it is known after it was made. Of its secret only a hash is kept, so that it can never be shown again.',
)
export class ApiKey {
  @Field(() => String, {
    description: 'The twelve letters and digits in the middle of the key that find it.',
  })
  readonly prefix!: string;

  @Field(() => String, { description: 'What it is called; written beside everything that is done with it.' })
  readonly name!: string;

  @Field(() => [roleEnum], { description: 'What may be done with it.' })
  readonly roles!: readonly Role[];

  @Field(() => Boolean, { description: 'Whether it may change nothing, whatever its roles may.' })
  readonly readOnly!: boolean;

  @Field(() => ApiKeyHolder, {
    nullable: true,
    description: 'The person that it belongs to, as whom it acts and with whom it ends; null of a system.',
  })
  readonly holder!: ApiKeyHolder | null;

  @Field(() => apiKeyStateEnum, { description: 'Whether it works.' })
  readonly state!: ApiKeyState;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  readonly createdAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: 'When it ends; null for a key without an end.' })
  readonly expiresAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was revoked; null while it works.' })
  readonly revokedAt!: Date | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it was last used, to within a minute; null while it never was.',
  })
  readonly lastUsedAt!: Date | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'Until when the secret before its last rotation works beside the new one; null where it does not.',
  })
  readonly previousSecretEndsAt!: Date | null;
}

export const ApiKeyConnection = connectionOf(ApiKey, 'keys');
