import { AccessResolver } from './access.resolver.js';
import {
  ApiKeyCouncilEdges,
  CouncilSettingsEdges,
  IdentityProviderCouncilEdges,
  PersonCouncilEdges,
  SubscriptionCouncilEdges,
} from './council.edges.js';
import { IdentityProviderResolver } from './identity-provider.resolver.js';
import { PersonResolver } from './person.resolver.js';
import { SubscriptionResolver } from './subscription.resolver.js';

export { accessNodes } from './access.nodes.js';

export const accessResolvers = [
  AccessResolver,
  IdentityProviderResolver,
  PersonResolver,
  SubscriptionResolver,
  ApiKeyCouncilEdges,
  CouncilSettingsEdges,
  IdentityProviderCouncilEdges,
  PersonCouncilEdges,
  SubscriptionCouncilEdges,
] as const;
