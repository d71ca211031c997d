import { bandEntries, targetKinds, targetStates, toleranceKinds } from '../../domain/targets/target.js';
import { enumOf } from '../api/enum.js';

export const targetKindEnum = enumOf('TargetKind', 'Who a target comes from.', targetKinds, {
  NATIONAL: 'Set for all councils, a national minimum standard for example.',
  STATUTORY: 'Required by law.',
  LOCAL: 'Set by the council itself.',
});

export const targetStateEnum = enumOf('TargetState', 'Whether a target is settled.', targetStates, {
  PROPOSED: 'Put forward and not agreed yet. It rates, and its explanation calls it proposed.',
  CONFIRMED: 'Agreed.',
});

export const toleranceKindEnum = enumOf(
  'ToleranceKind',
  'What a tolerance or a dead band is measured in.',
  toleranceKinds,
  {
    ABSOLUTE: "In the measure's unit.",
    RELATIVE: 'In per cent of the target; of a dead band: in per cent of the earlier value.',
  },
);

export const bandEntryEnum = enumOf(
  'BandEntry',
  'How a band was written, and so how it is read back.',
  bandEntries,
  {
    EDGE_INSIDE: 'As a band whose edges are amber: 12 to 18 %, amber within 1 of an end.',
    RING_OUTSIDE: 'As a band with an amber ring around it: 12 to 18 %, amber up to 2 outside.',
    LIMITS: 'As its four limits.',
  },
);
