import type { AreaRecord, CouncilRecord } from '../../persistence/areas/area-store.js';
import { payloadOf } from '../api/payload.js';
import { presentArea, presentCouncil } from './area.present.js';
import { Area } from './area.type.js';
import { Council } from './council.type.js';

export const areasDefinePayload = payloadOf<readonly AreaRecord[]>({
  mutation: 'AreasDefine',
  fields: {
    areas: {
      type: [Area],
      description: 'The areas after the change.',
      present: (areas) => areas.map(presentArea),
    },
  },
  codes: [
    'MALFORMED_CODE',
    'REQUIRED',
    'TOO_LONG',
    'DUPLICATE',
    'NOT_FOUND',
    'OUT_OF_RANGE',
    'ALREADY_EXISTS',
  ],
});

export const councilSubscribePayload = payloadOf<CouncilRecord>({
  mutation: 'CouncilSubscribe',
  fields: {
    council: { type: Council, description: 'The council that now subscribes.', present: presentCouncil },
  },
  codes: ['NOT_FOUND', 'ALREADY_EXISTS', 'WRONG_STATE'],
});
