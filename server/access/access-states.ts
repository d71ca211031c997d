/** `HOLDER_LEFT`: the key's holder no longer has any role in the council. */
export const apiKeyStates = ['ACTIVE', 'EXPIRED', 'REVOKED', 'HOLDER_LEFT'] as const;
export type ApiKeyState = (typeof apiKeyStates)[number];

/** `INVITED`: the person has not signed in yet. */
export const membershipStates = ['INVITED', 'ACTIVE', 'ENDED'] as const;
export type MembershipState = (typeof membershipStates)[number];

export const subscriptionStates = ['ACTIVE', 'SUSPENDED'] as const;
export type SubscriptionState = (typeof subscriptionStates)[number];
