import { expect, it } from 'vitest';
import type { Measure } from '../../../server/domain/measures/measure.js';
import {
  type MeasureSnapshot,
  readOutlookSnapshot,
} from '../../../server/domain/publications/publication-content.js';

/** The fields of a measure that documents leave out, because no reader needs them. */
type LeftOut = 'minimumValue' | 'maximumValue';

it('every field of a measure is in the document, or left out on purpose', () => {
  // A new field makes this line fail to compile, until it is in `MeasureSnapshot` or in `LeftOut`.
  const forgotten: Exclude<keyof Measure, keyof MeasureSnapshot | LeftOut> extends never ? 'none' : never =
    'none';
  expect(forgotten).toBe('none');
});

it('the reason for a judgement in an older document, a plain text, is read as English', () => {
  const older = JSON.parse('{ "outlook": "MAY", "reason": "Six more are hoped for.", "judgedBy": "Head" }');
  expect(readOutlookSnapshot(older).reason).toEqual({ en: 'Six more are hoped for.', cy: null });
  const reason = { en: 'Six more.', cy: 'Chwech arall.' };
  expect(readOutlookSnapshot({ ...older, reason }).reason).toEqual(reason);
});
