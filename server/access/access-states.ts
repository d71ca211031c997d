/** `HOLDER_LEFT`: of a person who has no roles there any more. */
export const apiKeyStates = ['ACTIVE', 'EXPIRED', 'REVOKED', 'HOLDER_LEFT'] as const;
export type ApiKeyState = (typeof apiKeyStates)[number];

/** `INVITED`: not yet signed in. */
export const membershipStates = ['INVITED', 'ACTIVE', 'ENDED'] as const;
export type MembershipState = (typeof membershipStates)[number];

export const subscriptionStates = ['ACTIVE', 'SUSPENDED'] as const;
export type SubscriptionState = (typeof subscriptionStates)[number];
