import { presentPage } from '../connection.js';
import type { GraphqlContext } from '../context.js';
import { pageRequest } from '../cursor.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../decorators.js';
import { ApiKeyCreateInput, ApiKeyRevokeInput, ApiKeyRotateInput } from '../inputs/access.input.js';
import { platformsOwn } from '../inputs/hints.js';
import { PageArgs } from '../inputs/page.args.js';
import { apiKeyCreatePayload, apiKeyRevokePayload, apiKeyRotatePayload } from '../payloads/access.payload.js';
import { presentApiKey, presentViewer } from '../present/access.present.js';
import { ApiKeyConnection } from '../types/api-key.type.js';
import { Viewer } from '../types/viewer.type.js';
import { InputArg } from './arguments.js';

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
