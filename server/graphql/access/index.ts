import { AccessResolver } from './access.resolver.js';
import { IdentityProviderResolver } from './identity-provider.resolver.js';
import { PersonResolver } from './person.resolver.js';
import { SubscriptionResolver } from './subscription.resolver.js';

export const accessResolvers = [
  AccessResolver,
  IdentityProviderResolver,
  PersonResolver,
  SubscriptionResolver,
] as const;
