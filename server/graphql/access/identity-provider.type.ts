import type { SigningAlgorithm } from '../../access/identity-provider.js';
import { ApiObject, Field } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Node } from '../api/node.type.js';
import { signingAlgorithmEnum } from './access.enum.js';

@ApiObject(
  'An OpenID Connect identity provider that a council, or the platform, accepts. Its tokens give only roles in that council, or on the platform.',
  Node,
)
export class IdentityProvider extends Node {
  /** UUID of the council, from which the field `council` is resolved; `null` for the platform. */
  readonly councilId!: string | null;

  @Field(() => String, { description: 'The issuer, exactly as in its tokens.' })
  readonly issuer!: string;

  @Field(() => [String], { description: 'The accepted audiences: a token must be for one of them.' })
  readonly audiences!: readonly string[];

  @Field(() => [signingAlgorithmEnum], { description: 'The accepted signature algorithms.' })
  readonly algorithms!: readonly SigningAlgorithm[];

  @Field(() => String, { description: 'The address of its public keys: a JSON Web Key Set.' })
  readonly keysAddress!: string;

  @Field(() => InstantScalar, { description: 'When it was last set.' })
  readonly setAt!: Date;
}
