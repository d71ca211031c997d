import type { ProblemCode } from '../../domain/problem.js';
import type { WrittenNarrative } from '../../services/narrate.js';
import { presentNarrative } from '../present/narrative.present.js';
import { Narrative } from '../types/narrative.type.js';
import { payloadOf } from './payload.js';

const narrativePayload = (mutation: string, codes: readonly ProblemCode[]) =>
  payloadOf<WrittenNarrative>({
    mutation,
    fields: {
      narrative: { type: Narrative, description: 'The words as they now stand.', present: presentNarrative },
    },
    codes,
  });

export const narrativeWritePayload = narrativePayload('NarrativeWrite', [
  'NOT_FOUND',
  'MALFORMED_PERIOD',
  'MALFORMED_DATE',
  'OUT_OF_RANGE',
  'REQUIRED',
  'TOO_LONG',
  'WRONG_STATE',
]);

export const narrativeSubmitPayload = narrativePayload('NarrativeSubmit', [
  'NOT_FOUND',
  'WRONG_STATE',
  'STALE',
]);

export const narrativeApprovePayload = narrativePayload('NarrativeApprove', [
  'NOT_FOUND',
  'WRONG_STATE',
  'SAME_PERSON',
  'STALE',
]);
