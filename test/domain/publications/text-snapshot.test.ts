import { describe, expect, it } from 'vitest';
import {
  type ComparisonSnapshot,
  type ObservationSnapshot,
  readComparisonSnapshot,
  readObservationSnapshot,
} from '../../../server/domain/publications/publication-content.js';

const snapshot = (texts: unknown): ObservationSnapshot =>
  ({
    figure: { kind: 'ABSENT', reason: 'NOT_CAPTURED', explanation: texts, system: null, expectedOn: null },
    ...{ status: 'FINAL', flags: [], sourceSystem: null, version: 1, rolledUpFrom: [] },
    caveat: texts,
  }) as ObservationSnapshot;

it('a value is read without an explanation', () => {
  const figure = { kind: 'VALUE', value: '12', numerator: null, denominator: null } as const;
  const stored = { ...snapshot(null), figure };
  expect(readObservationSnapshot(stored)).toStrictEqual(stored);
});

describe('the caveat and the explanation in a published document', () => {
  it.each([
    ['in English alone, of an earlier version of this service', 'Two.', { en: 'Two.', cy: null }],
    ['in both languages', { en: 'Two.', cy: 'Dau.' }, { en: 'Two.', cy: 'Dau.' }],
    ['that was not given', null, null],
  ])('%s', (_, stored, read) => {
    expect(readObservationSnapshot(snapshot(stored))).toEqual(snapshot(read));
  });
});

describe('the name of a comparison group in a published document', () => {
  const comparison = (name: unknown): ComparisonSnapshot =>
    ({
      ...{ kind: 'COMPARED', value: '88.1', method: 'MEAN', period: '201718-FY' },
      group: { code: 'neighbours', name, effectiveFrom: '2018-04-01' },
      ...{ members: null, area: null, citation: null },
    }) as ComparisonSnapshot;

  it.each([
    ['in English alone, of an earlier version of this service', 'Neighbours', { en: 'Neighbours', cy: null }],
    ['in both languages', { en: 'Neighbours', cy: 'Cymdogion' }, { en: 'Neighbours', cy: 'Cymdogion' }],
  ])('%s', (_, stored, read) => {
    expect(readComparisonSnapshot(comparison(stored))).toEqual(comparison(read));
  });

  it('does not exist without a group or a comparison', () => {
    const alone = { ...comparison('x'), group: null } as ComparisonSnapshot;
    expect(readComparisonSnapshot(alone)).toEqual(alone);
    const none = { kind: 'NOT_COMPARED', reason: 'NO_FIGURE', members: null } as const;
    expect(readComparisonSnapshot(none)).toEqual(none);
  });
});
