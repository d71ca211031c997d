import { narrativeKinds, narrativeStates } from '../../domain/narratives/narrative.js';
import { enumOf } from '../api/enum.js';

export const narrativeKindEnum = enumOf('NarrativeKind', 'The purpose of a narrative.', narrativeKinds, {
  COMMENTARY: 'An explanation of the figure of one measure in one period.',
  OVERVIEW: 'A summary of the whole scorecard in one period.',
  CAVEAT: 'A warning to be shown with a value.',
  ACTION: 'A management action, with an owner and a due date.',
});

export const narrativeStateEnum = enumOf(
  'NarrativeState',
  'The stage of a narrative on its way to publication.',
  narrativeStates,
  {
    DRAFT: 'Being written.',
    SUBMITTED: 'Submitted for approval.',
    APPROVED: 'Approved by a person other than the author.',
    PUBLISHED: 'Part of a published report. It never changes; only a new narrative can replace it.',
  },
);
