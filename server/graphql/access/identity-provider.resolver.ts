import { InputArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Arg, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { platformsOwn } from '../api/hints.js';
import { presentIdentityProvider } from './access.present.js';
import { IdentityProviderRemoveInput, IdentityProviderSetInput } from './identity-provider.input.js';
import { identityProviderRemovePayload, identityProviderSetPayload } from './identity-provider.payload.js';
import { IdentityProvider } from './identity-provider.type.js';

@Resolver()
export class IdentityProviderResolver {
  @Query(() => [IdentityProvider], {
    description:
      'The identity providers that a council, or the platform, accepts, at most 10, ordered by issuer. Empty if the caller is not an administrator there.',
  })
  async identityProviders(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('council', () => String, { nullable: true, description: platformsOwn })
    council: string | null | undefined,
  ) {
    const providers = await services.findIdentityProviders(principal, council ?? null);
    return (providers ?? []).map(presentIdentityProvider);
  }

  @Mutation(() => identityProviderSetPayload.type, {
    description:
      "Accepts an identity provider's tokens for roles in this council, or on the platform, and nowhere else; or changes the conditions that they must meet. A council has at most 10 providers, and so has the platform.",
  })
  async identityProviderSet(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(IdentityProviderSetInput) input: IdentityProviderSetInput,
  ) {
    return identityProviderSetPayload.answer(await services.setIdentityProvider(principal, input));
  }

  @Mutation(() => identityProviderRemovePayload.type, {
    description: "Stops accepting an identity provider's tokens.",
  })
  async identityProviderRemove(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(IdentityProviderRemoveInput) input: IdentityProviderRemoveInput,
  ) {
    return identityProviderRemovePayload.answer(await services.removeIdentityProvider(principal, input));
  }
}
