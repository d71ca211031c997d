import { narrativeKinds, narrativeStates } from '../../domain/narratives/narrative.js';
import { enumOf } from '../api/enum.js';

export const narrativeKindEnum = enumOf('NarrativeKind', 'What words are for.', narrativeKinds, {
  COMMENTARY: 'What lies behind the figure of one measure in one period.',
  OVERVIEW: 'The scorecard as a whole in one period.',
  CAVEAT: 'A warning that belongs beside a value.',
  ACTION: 'What management will do, with an owner and a due date.',
});

export const narrativeStateEnum = enumOf(
  'NarrativeState',
  'How far words have come on their way to the committee.',
  narrativeStates,
  {
    DRAFT: 'Being written.',
    SUBMITTED: 'Handed in for approval.',
    APPROVED: 'Approved by somebody other than the author.',
    PUBLISHED: 'In a published report; new words that replace them correct them, and nothing else.',
  },
);
