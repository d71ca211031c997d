import type { OutlookRecord } from '../../persistence/reports/outlook-store.js';
import { payloadOf } from '../api/payload.js';
import { presentJudgement } from './outlook.present.js';
import { OutlookJudgement } from './outlook.type.js';

export const outlookJudgePayload = payloadOf<OutlookRecord>({
  mutation: 'OutlookJudge',
  fields: {
    outlookJudgement: {
      type: OutlookJudgement,
      description: 'The judgement as recorded.',
      present: presentJudgement,
    },
  },
  codes: [
    'NOT_FOUND',
    'MALFORMED_PERIOD',
    'OUT_OF_RANGE',
    'MALFORMED_DECIMAL',
    'REQUIRED',
    'TOO_LONG',
    'STALE',
  ],
});
