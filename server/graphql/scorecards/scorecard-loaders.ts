import { tenantEdge } from '../api/tenant-edge.js';

/** Committees by the ids of their rows; `null` if the caller may not see it. In one statement a council. */
export const loadCommittee = tenantEdge(({ services, principal }, council, ids, _none: null) =>
  services.findCommitteesByIds(principal, council, ids),
);

/** The same for scorecards, with their committees and editions; in two statements a council. */
export const loadScorecard = tenantEdge(({ services, principal }, council, ids, _none: null) =>
  services.findScorecardsByIds(principal, council, ids),
);
