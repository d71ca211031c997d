import type { Comparison as ComparisonRecord } from '../../services/comparisons/comparison.js';
import type { ComparisonGroupOfAreas } from '../../services/comparisons/comparison-group-scope.js';
import { payloadOf } from '../api/payload.js';
import { presentComparison } from './comparison.present.js';
import { Comparator } from './comparison.type.js';
import { presentComparisonGroup } from './comparison-group.present.js';
import { ComparisonGroup } from './comparison-group.type.js';

export const comparatorQuotePayload = payloadOf<ComparisonRecord>({
  mutation: 'ComparatorQuote',
  fields: {
    comparator: { type: Comparator, description: 'The recorded comparator.', present: presentComparison },
  },
  codes: ['NOT_FOUND', 'MALFORMED_PERIOD', 'OUT_OF_RANGE', 'MALFORMED_DECIMAL', 'REQUIRED', 'TOO_LONG'],
});

export const comparisonGroupDefinePayload = payloadOf<ComparisonGroupOfAreas>({
  mutation: 'ComparisonGroupDefine',
  fields: {
    comparisonGroup: {
      type: ComparisonGroup,
      description: 'The group after the change.',
      present: presentComparisonGroup,
    },
  },
  codes: ['MALFORMED_CODE', 'REQUIRED', 'TOO_LONG', 'NOT_FOUND', 'STALE'],
});

export const comparisonGroupCopyPayload = payloadOf<ComparisonGroupOfAreas>({
  mutation: 'ComparisonGroupCopy',
  fields: {
    comparisonGroup: { type: ComparisonGroup, description: 'The copy.', present: presentComparisonGroup },
  },
  codes: ['NOT_FOUND', 'ALREADY_EXISTS', 'MALFORMED_CODE', 'REQUIRED', 'TOO_LONG'],
});

export const comparisonGroupRetirePayload = payloadOf<ComparisonGroupOfAreas>({
  mutation: 'ComparisonGroupRetire',
  fields: {
    comparisonGroup: {
      type: ComparisonGroup,
      description: 'The group after the change.',
      present: presentComparisonGroup,
    },
  },
  codes: ['NOT_FOUND', 'MALFORMED_DATE', 'WRONG_STATE', 'STALE'],
});

export const comparisonGroupEditionAddPayload = payloadOf<ComparisonGroupOfAreas>({
  mutation: 'ComparisonGroupEditionAdd',
  fields: {
    comparisonGroup: {
      type: ComparisonGroup,
      description: 'The group with its new edition.',
      present: presentComparisonGroup,
    },
  },
  codes: [
    'NOT_FOUND',
    'MALFORMED_DATE',
    'ALREADY_EXISTS',
    'DUPLICATE',
    'OUT_OF_RANGE',
    'OWN_AREA_IN_GROUP',
    'REQUIRED',
    'TOO_LONG',
  ],
});
