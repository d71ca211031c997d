import type { DefinedReorganisation } from '../../services/comparisons/define-reorganisation.js';
import { payloadOf } from '../api/payload.js';
import { Reorganisation } from './reorganisation.type.js';

const presentReorganisation = (reorganisation: DefinedReorganisation): Reorganisation => ({
  code: reorganisation.code,
  on: reorganisation.on,
  kind: reorganisation.kind,
  closing: reorganisation.closes,
  opens: reorganisation.opens.map(({ storedAs: _, ...opening }) => opening),
  figuresUntil: reorganisation.figuresUntil,
  history: reorganisation.history,
  lostNeighbours: reorganisation.lostNeighbours.map(({ council: gssCode, loses, members }) => ({
    gssCode,
    loses,
    members,
  })),
});

export const reorganisationDefinePayload = payloadOf<DefinedReorganisation>({
  mutation: 'ReorganisationDefine',
  fields: {
    reorganisation: {
      type: Reorganisation,
      description: 'The reorganisation; in a preview, as it would be.',
      present: presentReorganisation,
    },
  },
  codes: [
    'MALFORMED_CODE',
    'REQUIRED',
    'TOO_LONG',
    'DUPLICATE',
    'NOT_FOUND',
    'NOT_ALLOWED',
    'OUT_OF_RANGE',
    'WRONG_STATE',
    'CLAIMED_TWICE',
    'KIND_DOES_NOT_FIT',
    'FIGURES_EXIST',
  ],
});
