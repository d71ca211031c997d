import type { ApiKeyOrder } from '../../persistence/access/api-key-store.js';
import { InputArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { pageRequest } from '../api/cursor.js';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../api/decorators.js';
import { platformsOwn } from '../api/hints.js';
import { PageArgs } from '../api/page.args.js';
import { searchText } from '../api/search-text.js';
import { ApiKeyCreateInput, ApiKeyFilter, ApiKeyRevokeInput, ApiKeyRotateInput } from './access.input.js';
import { apiKeyOrder } from './access.order.js';
import { apiKeyCreatePayload, apiKeyRevokePayload, apiKeyRotatePayload } from './access.payload.js';
import { presentApiKey, presentViewer } from './access.present.js';
import { ApiKeyConnection } from './api-key.type.js';
import { Viewer } from './viewer.type.js';

@Resolver()
export class AccessResolver {
  @Query(() => Viewer, { description: 'The caller, as the service knows them. Open to every caller.' })
  async viewer(@Ctx() { services, principal }: GraphqlContext) {
    return presentViewer(await services.describeViewer(principal));
  }

  @Query(() => ApiKeyConnection, {
    description:
      'The API keys of a council, or of the platform. Empty if the caller is not an administrator there.',
  })
  async apiKeys(
    @Ctx() { services, principal }: GraphqlContext,
    @Arg('council', () => String, { nullable: true, description: platformsOwn })
    council: string | null | undefined,
    @Arg('filter', () => ApiKeyFilter, {
      nullable: true,
      description: 'Conditions that the keys must meet; all keys if left out.',
    })
    filter: ApiKeyFilter | null,
    @apiKeyOrder.OrderByArg() orderBy: ApiKeyOrder | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const conditions = {
      states: filter?.states ?? null,
      role: filter?.role ?? null,
      search: searchText('filter.search', filter?.search),
    };
    const order = apiKeyOrder.read(orderBy);
    const owner = council ?? null;
    const request = pageRequest(page, order.field === 'CREATED' ? 'NUMBER' : 'TEXT', 'TEXT');
    const keys = await services.findApiKeys(principal, owner, request, { filter: conditions, order });
    return presentPage(keys, presentApiKey, () => services.countApiKeys(principal, owner, conditions));
  }

  @Mutation(() => apiKeyCreatePayload.type, {
    description: "Creates an API key with roles in one council, or for the platform's administration.",
  })
  async apiKeyCreate(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ApiKeyCreateInput) input: ApiKeyCreateInput,
  ) {
    return apiKeyCreatePayload.answer(await services.createApiKey(principal, input));
  }

  @Mutation(() => apiKeyRotatePayload.type, {
    description: 'Gives an API key a new secret. The old secret keeps working for the given number of hours.',
  })
  async apiKeyRotate(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ApiKeyRotateInput) input: ApiKeyRotateInput,
  ) {
    return apiKeyRotatePayload.answer(await services.rotateApiKey(principal, input));
  }

  @Mutation(() => apiKeyRevokePayload.type, { description: 'Revokes an API key at once.' })
  async apiKeyRevoke(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(ApiKeyRevokeInput) input: ApiKeyRevokeInput,
  ) {
    return apiKeyRevokePayload.answer(await services.revokeApiKey(principal, input));
  }
}
