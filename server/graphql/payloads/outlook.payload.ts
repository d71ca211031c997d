import type { OutlookRecord } from '../../persistence/reports/outlook-store.js';
import { presentJudgement } from '../present/outlook.present.js';
import { OutlookJudgement } from '../types/outlook.type.js';
import { payloadOf } from './payload.js';

export const outlookJudgePayload = payloadOf<OutlookRecord>({
  mutation: 'OutlookJudge',
  fields: {
    judgement: {
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
