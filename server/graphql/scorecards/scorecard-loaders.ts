import { tenantEdge } from '../api/tenant-edge.js';

/**
 * Reads committees by the ids of their rows, in one statement for each council. `null` for a committee that the
 * caller may not see.
 */
export const loadCommittee = tenantEdge(({ services, principal }, council, ids, _none: null) =>
  services.findCommitteesByIds(principal, council, ids),
);

/**
 * Reads scorecards, with their committees and editions, by the ids of their rows, in two statements for each
 * council. `null` for a scorecard that the caller may not see.
 */
export const loadScorecard = tenantEdge(({ services, principal }, council, ids, _none: null) =>
  services.findScorecardsByIds(principal, council, ids),
);
