import { principalKinds, roles } from '../../access/principal.js';
import { enumOf } from '../enum.js';

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
  MEMBER: "Reads the council's scorecards, drafts included: elected members and senior officers.",
  PARTNER: 'A partner organisation. Reads what is published.',
  PLATFORM_ADMINISTRATOR: 'Keeps the shared catalogue: areas, measures, comparison groups, subscriptions.',
});
