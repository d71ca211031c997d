import type { SigningAlgorithm } from '../../access/identity-provider.js';
import type {
  RemoveIdentityProviderInput,
  SetIdentityProviderInput,
} from '../../services/access/manage-identity-providers.js';
import { ApiInput, Field } from '../api/decorators.js';
import { platformsOwn } from '../api/hints.js';
import { signingAlgorithmEnum } from './access.enum.js';

@ApiInput('An identity provider to accept, and the conditions that its tokens must meet.')
export class IdentityProviderSetInput implements SetIdentityProviderInput {
  @Field(() => String, { nullable: true, description: platformsOwn })
  readonly council?: string | null;

  @Field(() => String, {
    description: 'The issuer, exactly as in its tokens: an https address. At most 500 characters.',
  })
  readonly issuer!: string;

  @Field(() => [String], {
    description:
      'The accepted audiences: a token must be for one of them. 1 to 10, each at most 300 characters.',
  })
  readonly audiences!: readonly string[];

  @Field(() => [signingAlgorithmEnum], { description: 'The accepted signature algorithms, at least one.' })
  readonly algorithms!: readonly SigningAlgorithm[];

  @Field(() => String, {
    description:
      'The address of its public keys (jwks_uri in its discovery document): an https address of a public host. At most 500 characters.',
  })
  readonly keysAddress!: string;
}

@ApiInput('An identity provider to stop accepting.')
export class IdentityProviderRemoveInput implements RemoveIdentityProviderInput {
  @Field(() => String, { nullable: true, description: platformsOwn })
  readonly council?: string | null;

  @Field(() => String, { description: 'The issuer, exactly as it was set.' })
  readonly issuer!: string;
}
