import type { AreaRecord, CouncilRecord } from '../../persistence/areas/area-store.js';
import { presentArea, presentCouncil } from '../present/area.present.js';
import { Area } from '../types/area.type.js';
import { Council } from '../types/council.type.js';
import { payloadOf } from './payload.js';

export const areasDefinePayload = payloadOf<readonly AreaRecord[]>({
  mutation: 'AreasDefine',
  fields: {
    areas: {
      type: [Area],
      description: 'The areas as they now stand.',
      present: (areas) => areas.map(presentArea),
    },
  },
  codes: ['MALFORMED_CODE', 'REQUIRED', 'TOO_LONG', 'DUPLICATE', 'NOT_FOUND', 'OUT_OF_RANGE'],
});

export const councilSubscribePayload = payloadOf<CouncilRecord>({
  mutation: 'CouncilSubscribe',
  fields: {
    council: { type: Council, description: 'The council that now subscribes.', present: presentCouncil },
  },
  codes: ['NOT_FOUND', 'ALREADY_EXISTS'],
});
