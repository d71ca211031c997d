import type { GraphqlContext } from '../context.js';
import { Ctx, Mutation, Query, Resolver } from '../decorators.js';
import { ApiKeyCreateInput, ApiKeyRevokeInput } from '../inputs/access.input.js';
import { apiKeyCreatePayload, apiKeyRevokePayload } from '../payloads/access.payload.js';
import { presentViewer } from '../present/access.present.js';
import { Viewer } from '../types/viewer.type.js';
import { InputArg } from './arguments.js';

@Resolver()
export class AccessResolver {
  @Query(() => Viewer, { description: 'Who is asking, as the service knows them. Anybody may ask.' })
  async viewer(@Ctx() { services, principal }: GraphqlContext) {
    return presentViewer(await services.describeViewer(principal));
  }

  @Mutation(() => apiKeyCreatePayload.type, {
    description: "Makes an API key with roles in one council, or for the platform's administration.",
  })
  async apiKeyCreate(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ApiKeyCreateInput) input: ApiKeyCreateInput,
  ) {
    return apiKeyCreatePayload.answer(await services.createApiKey(principal, input));
  }

  @Mutation(() => apiKeyRevokePayload.type, { description: 'Ends an API key at once.' })
  async apiKeyRevoke(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ApiKeyRevokeInput) input: ApiKeyRevokeInput,
  ) {
    return apiKeyRevokePayload.answer(await services.revokeApiKey(principal, input));
  }
}
