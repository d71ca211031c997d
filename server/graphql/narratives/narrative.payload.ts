import type { ProblemCode } from '../../domain/values/problem.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { ManagementAction as FoundAction } from '../../services/narratives/manage-actions.js';
import { payloadOf } from '../api/payload.js';
import { ManagementAction } from './management-action.type.js';
import { presentManagementAction, presentNarrative } from './narrative.present.js';
import { Narrative } from './narrative.type.js';

const narrativesPayload = (mutation: string, codes: readonly ProblemCode[]) =>
  payloadOf<readonly NarrativeRecord[]>({
    mutation,
    fields: {
      narratives: {
        type: [Narrative],
        description: 'The narratives after the change, in the order of the input.',
        present: (records) => records.map((record) => presentNarrative({ record })),
      },
    },
    codes,
  });

export const narrativesWritePayload = narrativesPayload('NarrativesWrite', [
  'NOT_FOUND',
  'DUPLICATE',
  'MALFORMED_PERIOD',
  'PERIOD_AND_REPORTING_DAY',
  'MALFORMED_DATE',
  'OUT_OF_RANGE',
  'REQUIRED',
  'TOO_LONG',
  'WRONG_STATE',
]);

const ofSteps = ['NOT_FOUND', 'DUPLICATE', 'OUT_OF_RANGE', 'REQUIRED', 'WRONG_STATE', 'STALE'] as const;

export const narrativesSubmitPayload = narrativesPayload('NarrativesSubmit', ofSteps);

export const narrativesApprovePayload = narrativesPayload('NarrativesApprove', [...ofSteps, 'SAME_PERSON']);

export const narrativesReturnPayload = narrativesPayload('NarrativesReturn', [...ofSteps, 'TOO_LONG']);

export const narrativeRevisePayload = payloadOf<NarrativeRecord>({
  mutation: 'NarrativeRevise',
  fields: {
    narrative: {
      type: Narrative,
      description: 'The narrative after the change.',
      present: (record) => presentNarrative({ record }),
    },
  },
  codes: ['NOT_FOUND', 'WRONG_STATE', 'STALE', 'MALFORMED_DATE', 'REQUIRED', 'TOO_LONG'],
});

export const actionProgressReportPayload = payloadOf<FoundAction>({
  mutation: 'ActionProgressReport',
  fields: {
    managementAction: {
      type: ManagementAction,
      description: 'The action after the change.',
      present: presentManagementAction,
    },
  },
  codes: ['NOT_FOUND', 'MALFORMED_DATE', 'REQUIRED', 'TOO_LONG'],
});
