/** Documents of one line, with the facts alone that changes are found in. */
import type {
  PublicationContent,
  StandardSnapshot,
} from '../../../server/domain/publications/publication-content.js';

export const standard: StandardSnapshot = {
  standard: 'target',
  period: '201718-FY',
  kind: 'LOCAL',
  state: 'CONFIRMED',
  version: 1,
  aim: { shape: 'POINT', value: '2', tolerance: '0', toleranceKind: 'ABSOLUTE' },
  description: { en: '2 pp', cy: '2 pp' },
  rating: { rag: 'GREEN', reason: null, ruleVersion: 'standard-1', explanation: null },
};

export const measureOf = (code: string, polarity = 'HIGH_IS_GOOD') => ({
  code,
  polarity,
  decimalPlaces: 0,
  minimumDenominator: null,
});

export const content = (facts: Partial<StandardSnapshot>): PublicationContent =>
  ({
    lines: [
      {
        reference: '1',
        measure: measureOf('gap'),
        observation: null,
        rating: standard.rating,
        standards: [{ ...standard, ...facts }],
        direction: { judgement: 'NO_CHANGE' },
        narratives: [],
        neighboursAverage: null,
        region: null,
        nation: null,
      },
    ],
    narratives: [],
  }) as unknown as PublicationContent;
