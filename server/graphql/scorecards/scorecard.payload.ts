import type { ScorecardOfCommittee } from '../../services/scorecards/manage-scorecards.js';
import { payloadOf } from '../api/payload.js';
import { Scorecard } from './scorecard.type.js';

export const scorecardDefinePayload = payloadOf<ScorecardOfCommittee>({
  mutation: 'ScorecardDefine',
  fields: {
    scorecard: {
      type: Scorecard,
      description: 'The scorecard after the change.',
      present: (scorecard) => scorecard,
    },
  },
  codes: ['NOT_FOUND', 'MALFORMED_CODE', 'REQUIRED', 'TOO_LONG', 'STALE'],
});

export const scorecardEditionAddPayload = payloadOf<ScorecardOfCommittee>({
  mutation: 'ScorecardEditionAdd',
  fields: {
    scorecard: {
      type: Scorecard,
      description: 'The scorecard with its new edition.',
      present: (scorecard) => scorecard,
    },
  },
  codes: [
    'NOT_FOUND',
    'MALFORMED_DATE',
    'MALFORMED_DECIMAL',
    'ALREADY_EXISTS',
    'DUPLICATE',
    'REQUIRED',
    'TOO_LONG',
    'OUT_OF_RANGE',
    'NEGATIVE',
  ],
});
