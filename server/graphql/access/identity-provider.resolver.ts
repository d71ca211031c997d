import { InputArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { platformsOwn } from '../api/hints.js';
import { IdentityProviderRemoveInput, IdentityProviderSetInput } from './identity-provider.input.js';
import { identityProviderRemovePayload, identityProviderSetPayload } from './identity-provider.payload.js';
import { IdentityProvider } from './identity-provider.type.js';

@Resolver()
export class IdentityProviderResolver {
  @Query(() => [IdentityProvider], {
    description:
      'Whose tokens a council, or the platform, takes, by issuer; none where the caller is not an administrator there.',
  })
  async identityProviders(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('council', () => String, { nullable: true, description: platformsOwn })
    council: string | null | undefined,
  ) {
    return (await services.findIdentityProviders(principal, council ?? null)) ?? [];
  }

  @Mutation(() => identityProviderSetPayload.type, {
    description:
      "Takes an identity provider's tokens, for roles in this council alone, or changes what is asked of them.",
  })
  async identityProviderSet(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(IdentityProviderSetInput) input: IdentityProviderSetInput,
  ) {
    return identityProviderSetPayload.answer(await services.setIdentityProvider(principal, input));
  }

  @Mutation(() => identityProviderRemovePayload.type, {
    description: "Takes an identity provider's tokens no more.",
  })
  async identityProviderRemove(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(IdentityProviderRemoveInput) input: IdentityProviderRemoveInput,
  ) {
    return identityProviderRemovePayload.answer(await services.removeIdentityProvider(principal, input));
  }
}
