import type { ProposedChange } from '../../services/scorecards/propose-scorecard-change.js';
import { payloadOf } from '../api/payload.js';
import { presentScorecardChange } from './scorecard-change.present.js';
import { ScorecardChange } from './scorecard-change.type.js';

export const scorecardChangeProposePayload = payloadOf<ProposedChange>({
  mutation: 'ScorecardChangePropose',
  fields: {
    scorecardChange: {
      type: ScorecardChange,
      description: 'The change as proposed.',
      present: presentScorecardChange,
    },
  },
  codes: ['NOT_FOUND', 'MALFORMED_DATE', 'REQUIRED', 'TOO_LONG', 'ALREADY_EXISTS'],
});
