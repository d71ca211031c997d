import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { payloadOf } from '../api/payload.js';
import { Measure } from './measure.type.js';

export const measureDefinePayload = payloadOf<MeasureRecord>({
  mutation: 'MeasureDefine',
  fields: {
    measure: { type: Measure, description: 'The measure after the change.', present: (measure) => measure },
  },
  codes: [
    'MALFORMED_CODE',
    'MALFORMED_DECIMAL',
    'REQUIRED',
    'TOO_LONG',
    'FRACTION_INCOMPLETE',
    'OUT_OF_RANGE',
    'NEGATIVE',
    'NOT_ALLOWED',
    'ALREADY_EXISTS',
    'NOT_FOUND',
    'STALE',
  ],
});
