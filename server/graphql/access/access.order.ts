import { orderOf } from '../api/order.input.js';

export const apiKeyOrder = orderOf(
  'ApiKey',
  'API keys',
  { NAME: 'The name.', CREATED: 'The time at which the key was created.' },
  { field: 'NAME', direction: 'ASC' },
);

export const personOrder = orderOf(
  'Person',
  'people',
  { EMAIL: 'The e-mail address of the invitation.', NAME: 'The name.' },
  { field: 'EMAIL', direction: 'ASC' },
);

export const subscriptionOrder = orderOf(
  'CouncilSubscription',
  'subscriptions',
  {
    CODE: 'The GSS code of the council.',
    NAME: 'The English name of the council.',
    SINCE: 'The time at which the subscription entered its state.',
  },
  { field: 'CODE', direction: 'ASC' },
);
