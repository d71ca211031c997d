import { apiKeyStates, membershipStates, subscriptionStates } from '../../access/access-states.js';
import { signingAlgorithms } from '../../access/identity-provider.js';
import { principalKinds, roles } from '../../access/principal.js';
import { enumOf } from '../api/enum.js';

export const principalKindEnum = enumOf('PrincipalKind', 'Who is asking.', principalKinds, {
  KEY: 'The holder of an API key.',
  PERSON: "Somebody who signed in with their council's identity provider.",
  OPERATOR: 'Whoever runs the service, on its own machine. Nobody comes in over the network as that.',
  ANONYMOUS: 'Nobody known: the request came without a key.',
});

export const roleEnum = enumOf('Role', 'What somebody may do, in one council or on the platform.', roles, {
  COUNCIL_ADMINISTRATOR:
    "Runs the council's house: its people, keys, committees, scorecards, targets and measures. Figures and words take the roles below.",
  DATA_OFFICER: "Submits the council's figures, the comparators and the counts that its reports printed.",
  AUTHOR: 'Writes commentary, caveats and actions, hands them in, and judges the outlook for the year.',
  APPROVER: 'Approves what somebody else wrote.',
  MEMBER:
    "Reads all that the council keeps: elected members and senior officers. Words that nobody has approved yet only where the council's settings say so.",
  PARTNER: 'A partner organisation. Reads what is published.',
  PLATFORM_ADMINISTRATOR:
    "Keeps the shared catalogue (areas, measures, comparison groups) and the councils' subscriptions. Sees into no council.",
});

export const apiKeyStateEnum = enumOf('ApiKeyState', 'Whether a key works.', apiKeyStates, {
  ACTIVE: 'It works.',
  EXPIRED: 'Its last day is over.',
  REVOKED: 'It was ended.',
  HOLDER_LEFT: 'The person that it belongs to has no roles there any more.',
});

export const membershipStateEnum = enumOf('MembershipState', 'Where somebody stands.', membershipStates, {
  INVITED: 'They have not signed in yet.',
  ACTIVE: 'They have signed in and have their roles.',
  ENDED: 'They have no roles there any more, or the invitation was withdrawn.',
});

export const subscriptionStateEnum = enumOf(
  'SubscriptionState',
  'Whether a council can use the service.',
  subscriptionStates,
  {
    ACTIVE: 'It can.',
    SUSPENDED: 'Its people and keys read and write nothing. What it keeps is kept.',
  },
);

export const signingAlgorithmEnum = enumOf(
  'SigningAlgorithm',
  'How a token may be signed: never by a shared secret, and never not at all.',
  signingAlgorithms,
  {
    RS256: 'RSA, SHA-256.',
    RS384: 'RSA, SHA-384.',
    RS512: 'RSA, SHA-512.',
    PS256: 'RSA-PSS, SHA-256.',
    PS384: 'RSA-PSS, SHA-384.',
    PS512: 'RSA-PSS, SHA-512.',
    ES256: 'Elliptic curve P-256, SHA-256.',
    ES384: 'Elliptic curve P-384, SHA-384.',
    ES512: 'Elliptic curve P-521, SHA-512.',
    EdDSA: 'Edwards curve Ed25519.',
  },
);
