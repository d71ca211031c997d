import { describe, expect, it } from 'vitest';
import { publicationChanges } from '../../../server/domain/publications/publication-changes.js';
import type {
  LineSnapshot,
  PublicationContent,
} from '../../../server/domain/publications/publication-content.js';
import { content, standard } from './changed-documents.js';

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
