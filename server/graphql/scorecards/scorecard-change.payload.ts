import type { ProblemCode } from '../../domain/values/problem.js';
import type { DecidedChanges } from '../../services/scorecards/decide-scorecard-change.js';
import { payloadOf } from '../api/payload.js';
import { Scorecard } from './scorecard.type.js';
import { presentScorecardChange } from './scorecard-change.present.js';
import { ScorecardChange } from './scorecard-change.type.js';

const decisionPayload = (mutation: string, codes: readonly ProblemCode[]) =>
  payloadOf<DecidedChanges>({
    mutation,
    fields: {
      scorecard: {
        type: Scorecard,
        description: 'The scorecard with its editions.',
        present: ({ scorecard }) => scorecard,
      },
      scorecardChanges: {
        type: [ScorecardChange],
        description: 'The proposals as decided.',
        present: ({ changes }) => changes.map(presentScorecardChange),
      },
    },
    codes: [
      'NOT_FOUND',
      'REQUIRED',
      'TOO_LONG',
      'OUT_OF_RANGE',
      'DUPLICATE',
      'WRONG_STATE',
      'NOT_ALLOWED',
      ...codes,
    ],
  });

export const scorecardChangeAgreePayload = decisionPayload('ScorecardChangeAgree', ['ALREADY_EXISTS']);

export const scorecardChangeRejectPayload = decisionPayload('ScorecardChangeReject', []);
