import type { MissingReason } from '../../domain/comparisons/comparator.js';
import { quotableComparators } from '../../domain/comparisons/comparator.js';
import { comparisonGroupKinds } from '../../domain/comparisons/comparison-group.js';
import { absenceReasons } from '../../domain/observations/figure.js';
import { comparatorMethods, notComparedReasons } from '../../services/comparisons/comparison.js';
import { enumOf } from '../api/enum.js';

export const comparatorMethodEnum = enumOf(
  'ComparatorMethod',
  'How a comparator was made.',
  comparatorMethods,
  {
    MEAN: "The unweighted mean of the members' published values, missing ones left out: the rule of the Local Authority Interactive Tool.",
    MEDIAN: "The median of the members' published values.",
    POOLED: "The members' numerators together over their denominators together.",
    PUBLISHED: "The area's own published figure.",
    QUOTED: 'As a report printed it; how it was made is not known.',
  },
);

export const notComparedReasonEnum = enumOf(
  'NotComparedReason',
  'Why there is no comparator.',
  notComparedReasons,
  {
    NO_GROUP: 'The council has no statistical neighbours.',
    NO_EDITION: "The neighbours' first edition is younger than the period.",
    TOO_FEW_MEMBERS: 'Fewer than three of the neighbours have a published value.',
    WOULD_DISCLOSE: 'Beside what is published, the average would tell the one figure that is suppressed.',
    NO_REGION: 'The council lies in no region, as in Wales.',
    NOT_PUBLISHED: 'Nothing is published for the area.',
    NOT_AS_IT_STOOD:
      'The report is asked for as it once stood, and what others had published by then is kept in publications alone.',
  },
);

export const missingReasonEnum = enumOf<MissingReason>(
  'MissingReason',
  "Why a member of a comparison group is not in the group's average.",
  [...absenceReasons, 'NOT_PUBLISHED', 'NO_FRACTION'],
  {
    NOT_APPLICABLE: 'The measure does not apply to it.',
    NOT_AVAILABLE: 'Its figure is not available.',
    CONFIDENTIAL: 'Its figure is suppressed.',
    ROUNDS_TO_ZERO: 'Its figure rounds to zero and is not zero.',
    UNRELIABLE: 'Its figure is too unreliable to be given.',
    NOT_CAPTURED: 'Its system does not capture the figure.',
    NOT_YET_DUE: 'Its figure is not due yet.',
    NOT_PUBLISHED: 'It published nothing for the period.',
    NO_FRACTION: 'It published a value without the numerator and denominator that pooling needs.',
  },
);

export const comparatorKindEnum = enumOf(
  'ComparatorKind',
  "What a report prints beside the council's own figure.",
  quotableComparators,
  {
    STATISTICAL_NEIGHBOURS: "The average of the council's statistical neighbours.",
    REGION: 'The figure of the region that the council lies in.',
    NATION: 'The figure of England or Wales.',
  },
);

export const comparisonGroupKindEnum = enumOf(
  'ComparisonGroupKind',
  'What a comparison group lists.',
  comparisonGroupKinds,
  {
    STATISTICAL_NEIGHBOURS: 'The councils most like one council, nearest first.',
    CHOSEN: 'Areas chosen for another reason.',
  },
);
