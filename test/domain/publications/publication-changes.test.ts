import { expect, it } from 'vitest';
import { publicationChanges } from '../../../server/domain/publications/publication-changes.js';
import type {
  PublicationContent,
  StandardSnapshot,
} from '../../../server/domain/publications/publication-content.js';

const standard: StandardSnapshot = {
  standard: 'target',
  period: '201718-FY',
  kind: 'LOCAL',
  state: 'CONFIRMED',
  version: 1,
  aim: { shape: 'POINT', value: '2', tolerance: '0', toleranceKind: 'ABSOLUTE' },
  description: { en: '2 pp', cy: '2 pp' },
  rating: { rag: 'GREEN', reason: null, ruleVersion: 'standard-1', explanation: null },
};

const content = (facts: Partial<StandardSnapshot>): PublicationContent =>
  ({
    lines: [
      {
        reference: '1',
        measure: { code: 'gap', polarity: 'HIGH_IS_GOOD' },
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

it('a-new-wording-of-the-same-target-is-not-a-change', () => {
  const reworded = content({ description: { en: '2 pp', cy: '2 pwynt canran' } });
  expect(publicationChanges(content({}), reworded)).toEqual([]);
});

it('a-new-aim-is-a-change-of-the-target', () => {
  const aim = { ...standard.aim, value: '3' } as StandardSnapshot['aim'];
  const changed = content({ aim, description: { en: '3 pp', cy: '3 pwynt canran' } });
  expect(publicationChanges(content({}), changed)).toMatchObject([
    { kind: 'TARGET', reason: 'NEW_TARGET', before: 'target: 2 pp', after: 'target: 3 pp' },
  ]);
});
