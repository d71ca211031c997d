import { bandEntries, targetKinds, targetStates, toleranceKinds } from '../../domain/targets/target.js';
import { enumOf } from '../api/enum.js';

export const targetKindEnum = enumOf('TargetKind', 'The origin of a target.', targetKinds, {
  NATIONAL: 'Set for all councils: a national minimum standard, for example.',
  STATUTORY: 'Required by law.',
  LOCAL: 'Set by the council itself.',
});

export const targetStateEnum = enumOf('TargetState', 'The state of a target.', targetStates, {
  PROPOSED: 'Proposed and not agreed yet. Figures are rated against it, and explanations call it proposed.',
  CONFIRMED: 'Agreed.',
});

export const toleranceKindEnum = enumOf(
  'ToleranceKind',
  'The unit of a tolerance or a dead band.',
  toleranceKinds,
  {
    ABSOLUTE: "In the measure's unit.",
    RELATIVE: 'In per cent of the target; of a dead band: in per cent of the earlier value.',
  },
);

export const bandEntryEnum = enumOf(
  'BandEntry',
  'The form in which a band was entered and is described.',
  bandEntries,
  {
    EDGE_INSIDE: 'A band with amber edges inside: 12 to 18 %, amber within 1 of an end.',
    RING_OUTSIDE: 'A band with an amber ring outside: 12 to 18 %, amber up to 2 outside.',
    LIMITS: 'Four limits.',
  },
);
