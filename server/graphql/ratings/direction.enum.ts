import { arrows, directionBases, judgements, notComparableReasons } from '../../domain/ratings/direction.js';
import { enumOf } from '../api/enum.js';

export const arrowEnum = enumOf('Arrow', 'Where the value went, whether or not that is good.', arrows, {
  UP: 'It rose by more than the dead band.',
  DOWN: 'It fell by more than the dead band.',
  LEVEL: 'It stayed within the dead band.',
});

export const directionJudgementEnum = enumOf(
  'DirectionJudgement',
  'Whether the way the value went is good.',
  judgements,
  {
    IMPROVING: 'Better than what it is compared with.',
    NO_CHANGE: 'Broadly the same.',
    WORSENING: 'Worse than what it is compared with.',
    NOT_RATED: 'It cannot be said; a reason stands beside it.',
  },
);

export const directionBasisEnum = enumOf(
  'DirectionBasis',
  'What a figure is compared with to say its direction of travel.',
  directionBases,
  {
    PREVIOUS_PERIOD:
      'The period just before. The rule for snapshots and in-period measures unless a line says otherwise.',
    SAME_PERIOD_LAST_YEAR:
      'The same period a year earlier. The rule for year-to-date measures unless a line says otherwise.',
    PREVIOUS_YEAR_END: 'The last period of the year before.',
    MEAN_OF_LAST_N: 'The mean of the last n periods before; the line says how many.',
  },
);

export const notComparableReasonEnum = enumOf(
  'NotComparableReason',
  'Why a figure has no direction of travel, or an arrow without a judgement.',
  notComparableReasons,
  {
    NO_VALUE: 'Nothing was reported for this period.',
    SYMBOL: 'One of the figures is a symbol in place of a value.',
    NO_EARLIER_VALUE: 'There is no earlier figure at all.',
    GAP: 'A figure in between is missing; a hole is never compared over.',
    SERIES_BREAK: 'The series was broken since the earlier figure.',
    DEFINITION_DIFFERS: 'The figures were made under different definitions.',
    NO_JUDGEMENT: 'The measure gives context, so that neither way is better.',
    NO_BAND: 'Good is within a band, and there is no target band.',
  },
);
