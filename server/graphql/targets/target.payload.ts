import type { SetTarget } from '../../services/targets/set-target.js';
import { payloadOf } from '../api/payload.js';
import { presentTarget } from './target.present.js';
import { Target } from './target.type.js';

export const targetSetPayload = payloadOf<SetTarget>({
  mutation: 'TargetSet',
  fields: { target: { type: Target, description: 'The target as set.', present: presentTarget } },
  codes: [
    'NOT_FOUND',
    'MALFORMED_PERIOD',
    'MALFORMED_DECIMAL',
    'MALFORMED_DATE',
    'REQUIRED',
    'TOO_LONG',
    'OUT_OF_RANGE',
    'PERIOD_DOES_NOT_FIT',
    'TARGET_DOES_NOT_FIT',
    'BAND_EMPTY',
    'BAND_OUT_OF_ORDER',
    'NEGATIVE',
    'STALE',
  ],
});

export const targetConfirmPayload = payloadOf<SetTarget>({
  mutation: 'TargetConfirm',
  fields: { target: { type: Target, description: 'The target as confirmed.', present: presentTarget } },
  codes: ['NOT_FOUND', 'MALFORMED_PERIOD', 'OUT_OF_RANGE', 'WRONG_STATE', 'STALE'],
});
