import { make } from '../api/make.js';
import type { NodeKey } from '../api/node-id.js';
import { type NodeReaders, scopedNodes } from '../api/node-reader.js';
import {
  presentApiKey,
  presentIdentityProvider,
  presentPerson,
  presentSubscription,
} from './access.present.js';
import { ApiKey } from './api-key.type.js';
import { IdentityProvider } from './identity-provider.type.js';
import { Person } from './person.type.js';
import { CouncilSubscription } from './subscription.type.js';

const idsOf = (keys: readonly NodeKey[]): readonly string[] => keys.map(({ key }) => key);

export const accessNodes: NodeReaders = {
  ApiKey: scopedNodes(async ({ services, principal }, council, keys) => {
    const apiKeys = await services.readApiKeys(principal, council, idsOf(keys));
    return apiKeys.map((apiKey) => apiKey && make(ApiKey, presentApiKey(apiKey)));
  }),
  CouncilSubscription: async ({ services, principal }, keys) => {
    const subscriptions = await services.readSubscriptions(principal, idsOf(keys));
    return subscriptions.map((each) => each && make(CouncilSubscription, presentSubscription(each)));
  },
  IdentityProvider: scopedNodes(async ({ services, principal }, council, keys) => {
    const providers = await services.readIdentityProviders(principal, council, idsOf(keys));
    return providers.map((provider) => provider && make(IdentityProvider, presentIdentityProvider(provider)));
  }),
  Person: scopedNodes(async ({ services, principal }, council, keys) => {
    const people = await services.readPeople(principal, council, idsOf(keys));
    return people.map((person) => person && make(Person, presentPerson(person)));
  }),
};
