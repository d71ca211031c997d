import type { ProblemCode } from '../../domain/values/problem.js';
import type { ManagementAction as FollowedAction } from '../../services/narratives/manage-actions.js';
import type { WrittenNarrative } from '../../services/narratives/move-narrative.js';
import { payloadOf } from '../api/payload.js';
import { ManagementAction } from './management-action.type.js';
import { presentManagementAction, presentNarrative } from './narrative.present.js';
import { Narrative } from './narrative.type.js';

const narrativePayload = (mutation: string, codes: readonly ProblemCode[]) =>
  payloadOf<WrittenNarrative>({
    mutation,
    fields: {
      narrative: {
        type: Narrative,
        description: 'The narrative after the change.',
        present: presentNarrative,
      },
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

export const narrativeRevisePayload = narrativePayload('NarrativeRevise', [
  'NOT_FOUND',
  'WRONG_STATE',
  'STALE',
  'MALFORMED_DATE',
  'REQUIRED',
  'TOO_LONG',
]);

export const narrativeReturnPayload = narrativePayload('NarrativeReturn', [
  'NOT_FOUND',
  'WRONG_STATE',
  'STALE',
  'REQUIRED',
  'TOO_LONG',
]);

export const actionProgressReportPayload = payloadOf<FollowedAction>({
  mutation: 'ActionProgressReport',
  fields: {
    action: {
      type: ManagementAction,
      description: 'The action after the change.',
      present: presentManagementAction,
    },
  },
  codes: ['NOT_FOUND', 'MALFORMED_DATE', 'REQUIRED', 'TOO_LONG'],
});
