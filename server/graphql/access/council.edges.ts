import type { CouncilSettingsRecord } from '../../persistence/access/council-setting-store.js';
import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { loaderOf } from '../api/loader.js';
import { Council } from '../areas/council.type.js';
import { owningCouncil } from '../areas/council-loader.js';
import { ApiKey } from './api-key.type.js';
import { CouncilSettings } from './council-settings.type.js';
import { IdentityProvider } from './identity-provider.type.js';
import { Person } from './person.type.js';
import { CouncilSubscription } from './subscription.type.js';

const ownersHint = 'The council that it belongs to; null for one of the platform.';

// The settings of each council need a database session of that council. The loader reads them once a request, however
// often the field is selected.
const loadSettings = loaderOf<string, CouncilSettingsRecord | null>(
  ({ services, principal }, councils) =>
    Promise.all(councils.map((council) => services.findCouncilSettings(principal, council))),
  (council) => council,
);

@Resolver(() => Council)
export class CouncilSettingsEdges {
  @FieldResolver(() => CouncilSettings, {
    nullable: true,
    description: 'The settings of the council; null if the caller may not see them.',
  })
  settings(@Root() { gssCode }: Council, @Ctx() context: GraphqlContext) {
    return loadSettings(context, gssCode);
  }
}

@Resolver(() => ApiKey)
export class ApiKeyCouncilEdges {
  @FieldResolver(() => Council, { nullable: true, description: ownersHint })
  council(@Root() { councilId }: ApiKey, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }
}

@Resolver(() => Person)
export class PersonCouncilEdges {
  @FieldResolver(() => Council, {
    nullable: true,
    description: 'The council in which they have the roles; null for roles on the platform.',
  })
  council(@Root() { councilId }: Person, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }
}

@Resolver(() => IdentityProvider)
export class IdentityProviderCouncilEdges {
  @FieldResolver(() => Council, { nullable: true, description: ownersHint })
  council(@Root() { councilId }: IdentityProvider, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }
}

@Resolver(() => CouncilSubscription)
export class SubscriptionCouncilEdges {
  @FieldResolver(() => Council, { description: 'The council that subscribes.' })
  council(@Root() { councilId }: CouncilSubscription, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }
}
