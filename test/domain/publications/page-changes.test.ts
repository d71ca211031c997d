import { describe, expect, it } from 'vitest';
import { publicationChanges } from '../../../server/domain/publications/publication-changes.js';
import type {
  LineSnapshot,
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

const measureOf = (code: string, polarity = 'HIGH_IS_GOOD') => ({
  code,
  polarity,
  decimalPlaces: 0,
  minimumDenominator: null,
});

const content = (facts: Partial<StandardSnapshot>): PublicationContent =>
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

describe('a line that is shown for another period', () => {
  const shown = (period: string, value: string, more: Partial<LineSnapshot> = {}) => {
    const { lines, ...rest } = content({});
    const figure = { kind: 'VALUE', value, numerator: null, denominator: null };
    const observation = { figure, status: 'FINAL', flags: [], version: 1, rolledUpFrom: [] };
    return {
      ...rest,
      lines: lines.map((line) => ({ ...line, period, observation, ...more })),
    } as unknown as PublicationContent;
  };

  it('says so, and calls its other figure no correction', () => {
    const changes = publicationChanges(shown('2018-M7', '3'), shown('2018-M8', '9'));
    expect(changes.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['PERIOD', 'NEW_PERIOD'],
      ['FIGURE', 'NEW_PERIOD'],
    ]);
    expect(changes[0]).toMatchObject({ before: { en: '2018-M7' }, after: { en: '2018-M8' } });
  });

  it('has its other place and theme listed as facts', () => {
    const theme = { en: 'Care', cy: 'Gofal' };
    const [change, ...more] = publicationChanges(
      shown('2018-M7', '3', { theme: null, position: 1 }),
      shown('2018-M7', '3', { theme, position: 2 }),
    );
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      kind: 'PAGE',
      reason: 'NEW_FACTS',
      before: { en: expect.stringContaining('position 1') },
    });
  });
});

it('a-first-target-of-the-year-is-no-change-of-the-rule', () => {
  const yearEnd = {
    ...standard.rating,
    rag: 'NOT_RATED',
    reason: 'TARGET_IS_FOR_YEAR_END',
    ruleVersion: 'year-end-1',
  } as const;
  const before = content({});
  const after = content({ rating: yearEnd });
  const rated = { ...after, lines: after.lines.map((line) => ({ ...line, rating: yearEnd })) };
  expect(publicationChanges(before, rated).map(({ kind }) => kind)).not.toContain('RULE');
});

it('the-head-and-the-titles-of-a-report-are-listed', () => {
  const titled = (en: string) => ({ ...content({}), scorecard: { code: 'card', title: { en, cy: null } } });
  expect(publicationChanges(titled('Care'), titled('Children in care'))).toMatchObject([
    { kind: 'HEAD', reason: 'NEW_FACTS', reference: null, measure: null },
  ]);
});
