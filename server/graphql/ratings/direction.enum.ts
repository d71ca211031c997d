import { arrows, directionBases, judgements, notComparableReasons } from '../../domain/ratings/direction.js';
import { enumOf } from '../api/enum.js';

export const arrowEnum = enumOf(
  'Arrow',
  'The movement of a value, regardless of whether it is good.',
  arrows,
  {
    UP: 'The value rose by more than the dead band.',
    DOWN: 'The value fell by more than the dead band.',
    LEVEL: 'The value stayed within the dead band.',
  },
);

export const directionJudgementEnum = enumOf(
  'DirectionJudgement',
  'The judgement of the movement of a value.',
  judgements,
  {
    IMPROVING: 'The value is better than the one it is compared with.',
    NO_CHANGE: 'The value is within the dead band.',
    WORSENING: 'The value is worse than the one it is compared with.',
    NOT_RATED: 'There is no judgement; the field `reason` says why.',
  },
);

export const directionBasisEnum = enumOf(
  'DirectionBasis',
  'The basis of comparison for a direction of travel.',
  directionBases,
  {
    PREVIOUS_PERIOD: 'The period just before. The default for measures that are not year to date.',
    SAME_PERIOD_LAST_YEAR: 'The same period a year earlier. The default for year-to-date measures.',
    PREVIOUS_YEAR_END: 'The last period of the year before.',
    MEAN_OF_LAST_N: 'The mean of the last n periods before; n is set on the line.',
  },
);

export const notComparableReasonEnum = enumOf(
  'NotComparableReason',
  'The reason that a figure has no direction of travel, or an arrow without a judgement.',
  notComparableReasons,
  {
    NO_VALUE: 'No figure was submitted for this period.',
    SYMBOL: 'One of the figures is a symbol in place of a value.',
    NO_EARLIER_VALUE: 'There is no earlier figure at all.',
    GAP: 'A figure in between is missing. Figures are never compared across a gap.',
    SERIES_BREAK: 'The series has been broken since the earlier figure.',
    DEFINITION_DIFFERS: 'The figures were calculated under different definitions.',
    NO_JUDGEMENT: 'The measure is shown for context, so neither direction is better.',
    NO_BAND: 'Values within a band are good, but there is no target band.',
  },
);
