import type { SigningAlgorithm } from '../../access/identity-provider.js';
import { ApiObject, Field } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { signingAlgorithmEnum } from './access.enum.js';

@ApiObject(
  'Whose OpenID Connect tokens a council, or the platform, takes: for the roles that it has given itself, and for no other.',
)
export class IdentityProvider {
  @Field(() => String, { description: 'The issuer, exactly as in its tokens.' })
  readonly issuer!: string;

  @Field(() => [String], { description: 'A token must be meant for one of these audiences.' })
  readonly audiences!: readonly string[];

  @Field(() => [signingAlgorithmEnum], { description: 'A token must be signed by one of these.' })
  readonly algorithms!: readonly SigningAlgorithm[];

  @Field(() => String, { description: 'Where its public keys are: a JSON Web Key Set.' })
  readonly keysAddress!: string;

  @Field(() => InstantScalar, { description: 'When it was last set.' })
  readonly setAt!: Date;
}
