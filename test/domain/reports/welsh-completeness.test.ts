import { expect, it } from 'vitest';
import { type BilingualPart, welshCompleteness } from '../../../server/domain/reports/welsh-completeness.js';

const part = (reference: string | null, cy: string | null): BilingualPart => ({
  shown: reference === null ? 'SCORECARD_TITLE' : 'NARRATIVE',
  reference,
  text: { en: 'A text', cy },
});

it('texts without Welsh are listed in order, blank ones among them; each line counts', () => {
  const parts = [
    part(null, 'Testun'),
    part('7', null),
    part('8', ' \n'),
    part('9', 'Testun'),
    part('9', null),
  ];
  expect(welshCompleteness(parts)).toEqual({
    total: 5,
    translated: 2,
    missing: ['7', '8', '9'].map((reference) => ({ shown: 'NARRATIVE', reference })),
  });
});

it('a report without texts lacks none', () => {
  expect(welshCompleteness([])).toEqual({ total: 0, translated: 0, missing: [] });
});
