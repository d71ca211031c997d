import type { SigningAlgorithm } from '../../access/identity-provider.js';
import type {
  RemoveIdentityProviderInput,
  SetIdentityProviderInput,
} from '../../services/access/manage-identity-providers.js';
import { ApiInput, Field } from '../api/decorators.js';
import { platformsOwn } from '../api/hints.js';
import { signingAlgorithmEnum } from './access.enum.js';

@ApiInput('Whose tokens to take, and which.')
export class IdentityProviderSetInput implements SetIdentityProviderInput {
  @Field(() => String, { nullable: true, description: platformsOwn })
  readonly council?: string | null;

  @Field(() => String, {
    description: 'The issuer, exactly as in its tokens: an https address. At most 500 characters.',
  })
  readonly issuer!: string;

  @Field(() => [String], {
    description: 'The audiences of which a token must have one, 1 to 10 of at most 300 characters.',
  })
  readonly audiences!: readonly string[];

  @Field(() => [signingAlgorithmEnum], { description: 'The ways to sign that are taken, at least one.' })
  readonly algorithms!: readonly SigningAlgorithm[];

  @Field(() => String, {
    description:
      'Where its public keys are (jwks_uri in its discovery document): an https address of a public host. At most 500 characters.',
  })
  readonly keysAddress!: string;
}

@ApiInput('Whose tokens to take no more.')
export class IdentityProviderRemoveInput implements RemoveIdentityProviderInput {
  @Field(() => String, { nullable: true, description: platformsOwn })
  readonly council?: string | null;

  @Field(() => String, { description: 'The issuer, exactly as it was set.' })
  readonly issuer!: string;
}
