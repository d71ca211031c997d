import { closures } from '../../domain/areas/area-register.js';
import type { MissingReason } from '../../domain/comparisons/comparator.js';
import { quotableComparators } from '../../domain/comparisons/comparator.js';
import { comparisonGroupKinds } from '../../domain/comparisons/comparison-group.js';
import { absenceReasons } from '../../domain/observations/figure.js';
import { comparatorMethods, notComparedReasons } from '../../services/comparisons/comparison.js';
import { enumOf } from '../api/enum.js';

export const comparatorMethodEnum = enumOf(
  'ComparatorMethod',
  'The method by which a comparator was made.',
  comparatorMethods,
  {
    MEAN: "The unweighted mean of the members' published values, without missing ones: the rule of the Local Authority Interactive Tool.",
    MEDIAN: "The median of the members' published values.",
    POOLED: "The sum of the members' numerators divided by the sum of their denominators.",
    PUBLISHED: "The area's own published figure.",
    QUOTED: 'As a report printed it; the method is not known.',
  },
);

export const notComparedReasonEnum = enumOf(
  'NotComparedReason',
  'The reason why there is no comparator.',
  notComparedReasons,
  {
    NO_GROUP: 'The council has no statistical neighbours.',
    NO_EDITION: "The first edition of the list of neighbours begins after the period's end.",
    TOO_FEW_MEMBERS: 'Fewer than three of the members have a published value.',
    WOULD_DISCLOSE:
      'Together with the published figures, the average would disclose the one suppressed figure.',
    NO_REGION: 'The council is not in a region, as in Wales.',
    NOT_PUBLISHED: 'Nothing is published for the area.',
    NOT_AS_IT_STOOD:
      'The report is requested as of an earlier time, and the figures that other areas had published by then are stored only in publications.',
  },
);

export const missingReasonEnum = enumOf<MissingReason>(
  'MissingReason',
  "The reason why a member of a comparison group is not in the group's average.",
  [...absenceReasons, ...closures, 'NOT_PUBLISHED', 'NO_FRACTION'],
  {
    NOT_APPLICABLE: 'The measure does not apply to it.',
    NOT_AVAILABLE: 'Its figure is not available.',
    CONFIDENTIAL: 'Its figure is suppressed.',
    ROUNDS_TO_ZERO: 'Its figure rounds to zero and is not zero.',
    UNRELIABLE: 'Its figure is too unreliable to publish.',
    NOT_CAPTURED: 'Its system does not capture the figure.',
    NOT_YET_DUE: 'Its figure is not due yet.',
    ABOLISHED: 'It had been abolished by the end of the period.',
    NOT_YET_OPEN: 'It opened after the end of the period.',
    NOT_PUBLISHED: 'It published nothing for the period.',
    NO_FRACTION: 'It published a value without the numerator and denominator that pooling needs.',
  },
);

export const comparatorKindEnum = enumOf(
  'ComparatorKind',
  "The kind of comparator that a report prints next to the council's own figure.",
  quotableComparators,
  {
    STATISTICAL_NEIGHBOURS: "The average of the council's statistical neighbours.",
    REGION: "The figure of the council's region.",
    NATION: 'The figure of England or Wales.',
  },
);

export const comparisonGroupKindEnum = enumOf(
  'ComparisonGroupKind',
  'The kind of list that a comparison group is.',
  comparisonGroupKinds,
  {
    STATISTICAL_NEIGHBOURS: 'The councils most like one council, nearest first.',
    CHOSEN: 'Areas chosen for another reason.',
  },
);
