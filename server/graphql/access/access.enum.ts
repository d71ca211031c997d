import { apiKeyStates, membershipStates, subscriptionStates } from '../../access/access-states.js';
import { signingAlgorithms } from '../../access/identity-provider.js';
import { principalKinds, roles } from '../../access/principal.js';
import { enumOf } from '../api/enum.js';

export const principalKindEnum = enumOf('PrincipalKind', 'The kind of caller.', principalKinds, {
  KEY: 'The holder of an API key.',
  PERSON: 'A person who signed in with an identity provider of a council or of the platform.',
  OPERATOR: 'The operator of the service, on its own machine. No request over the network has this kind.',
  ANONYMOUS: 'An unknown caller: the request came without a key or token.',
});

export const roleEnum = enumOf('Role', 'A set of permissions, in one council or on the platform.', roles, {
  COUNCIL_ADMINISTRATOR:
    "Manages the council's people, keys, committees, scorecards, targets and measures. Figures and narratives need the roles below.",
  DATA_OFFICER: "Submits the council's figures, the comparators and the counts that its reports printed.",
  AUTHOR:
    'Writes commentary, caveats and actions, submits them for approval, and judges the outlook for the year.',
  APPROVER: 'Approves narratives that another person wrote; publishes, corrects and withdraws reports.',
  MEMBER:
    "Reads the council's data: for elected members and senior officers. Reads unapproved narratives only if the council's settings allow it.",
  PARTNER: 'A partner organisation. Reads only what is published.',
  PLATFORM_ADMINISTRATOR:
    "Maintains the shared catalogue (areas, measures, comparison groups) and the councils' subscriptions. Reads no council's own data.",
});

export const apiKeyStateEnum = enumOf('ApiKeyState', 'The state of an API key.', apiKeyStates, {
  ACTIVE: 'It works.',
  EXPIRED: 'Its last day has passed.',
  REVOKED: 'It was revoked.',
  HOLDER_LEFT: 'The person that it belongs to no longer has roles there.',
});

export const membershipStateEnum = enumOf('MembershipState', 'The state of a membership.', membershipStates, {
  INVITED: 'They have not signed in yet.',
  ACTIVE: 'They have signed in and have their roles.',
  ENDED: 'Their roles have ended, or the invitation was withdrawn.',
});

export const subscriptionStateEnum = enumOf(
  'SubscriptionState',
  "The state of a council's subscription.",
  subscriptionStates,
  {
    ACTIVE: 'The council can use the service.',
    SUSPENDED: 'Its people and keys can neither read nor write. Its data is preserved.',
  },
);

export const signingAlgorithmEnum = enumOf(
  'SigningAlgorithm',
  'An algorithm with which a token may be signed: only asymmetric ones, never a shared secret or `none`.',
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
