import type { Role } from '../../access/principal.js';
import { ApiObject, Field } from '../decorators.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { roleEnum } from './access.enum.js';

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

  @Field(() => InstantScalar, { description: 'When it was made.' })
  readonly createdAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: 'When it ends; null for a key without an end.' })
  readonly expiresAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was revoked; null while it works.' })
  readonly revokedAt!: Date | null;
}
