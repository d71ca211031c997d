import { describe, expect, it } from 'vitest';
import {
  type ObservationSnapshot,
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
