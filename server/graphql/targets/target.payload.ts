import type { CurrentTarget } from '../../services/targets/current-targets.js';
import { payloadOf } from '../api/payload.js';
import { presentTarget } from './target.present.js';
import { Target } from './target.type.js';

const presentTargets = (targets: readonly CurrentTarget[]) => targets.map(presentTarget);

export const targetsSetPayload = payloadOf<readonly CurrentTarget[]>({
  mutation: 'TargetsSet',
  fields: {
    targets: {
      type: [Target],
      description: 'The targets as set, in the order of the input.',
      present: presentTargets,
    },
  },
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
    'TOO_MANY_PLACES',
    'DUPLICATE',
    'NEGATIVE',
    'STALE',
  ],
});

export const targetsConfirmPayload = payloadOf<readonly CurrentTarget[]>({
  mutation: 'TargetsConfirm',
  fields: {
    targets: {
      type: [Target],
      description: 'The targets as confirmed, in the order of the input.',
      present: presentTargets,
    },
  },
  codes: ['NOT_FOUND', 'MALFORMED_PERIOD', 'OUT_OF_RANGE', 'REQUIRED', 'DUPLICATE', 'WRONG_STATE', 'STALE'],
});
