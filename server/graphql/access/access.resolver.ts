import { InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { platformsOwn } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { ApiKeyCreateInput, ApiKeyRevokeInput, ApiKeyRotateInput } from './access.input.js';
import { apiKeyCreatePayload, apiKeyRevokePayload, apiKeyRotatePayload } from './access.payload.js';
import { presentApiKey, presentViewer } from './access.present.js';
import { ApiKeyConnection } from './api-key.type.js';
import { Viewer } from './viewer.type.js';

@Resolver()
export class AccessResolver {
  @Query(() => Viewer, { description: 'Who is asking, as the service knows them. Anybody may ask.' })
  async viewer(@Ctx() { services, principal }: GraphqlContext) {
    return presentViewer(await services.describeViewer(principal));
  }

  @Query(() => ApiKeyConnection, {
    description:
      "A council's API keys, or the platform's, by name; none where the caller is not an administrator there.",
  })
  async apiKeys(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('council', () => String, { nullable: true, description: platformsOwn })
    council: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const found = await services.findApiKeys(principal, council ?? null, pageRequest(page, 'TEXT', 'TEXT'));
    return presentPage(found, presentApiKey);
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

  @Mutation(() => apiKeyRotatePayload.type, {
    description: 'Gives an API key another secret; the old one goes on working for as long as is said.',
  })
  async apiKeyRotate(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ApiKeyRotateInput) input: ApiKeyRotateInput,
  ) {
    return apiKeyRotatePayload.answer(await services.rotateApiKey(principal, input));
  }

  @Mutation(() => apiKeyRevokePayload.type, { description: 'Ends an API key at once.' })
  async apiKeyRevoke(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ApiKeyRevokeInput) input: ApiKeyRevokeInput,
  ) {
    return apiKeyRevokePayload.answer(await services.revokeApiKey(principal, input));
  }
}
