import { expect, it } from 'vitest';
import { publicationChanges } from '../../../server/domain/publications/publication-changes.js';
import type {
  LineSnapshot,
  NarrativeSnapshot,
  PublicationContent,
} from '../../../server/domain/publications/publication-content.js';
import { line, standard, text } from './snapshots.js';

const report = (facts: Partial<LineSnapshot>): PublicationContent =>
  ({ lines: [{ ...line, ...facts }], narratives: [] }) as unknown as PublicationContent;

const welshOf = (before: Partial<LineSnapshot>, after: Partial<LineSnapshot>) =>
  publicationChanges(report(before), report(after)).map(({ before: earlier, after: later }) => [
    earlier?.cy ?? null,
    later?.cy ?? null,
  ]);

it('has Welsh words around figures', () => {
  const counted = (denominator: string | null) => ({
    observation: line.observation && {
      ...line.observation,
      figure: { kind: 'VALUE' as const, value: '50', numerator: '1', denominator },
    },
  });
  expect(welshOf(counted('2'), counted(null))).toEqual([
    ['50 (1 o 2), FINAL', '50 (1 o nifer anhysbys), FINAL'],
  ]);
});

it('names a proposed target in Welsh', () => {
  const proposed = { ...standard, state: 'PROPOSED' as const };
  expect(welshOf({}, { standards: [proposed] })).toEqual([
    ['Target: 12 (cy)', 'Target: 12 (cy) (arfaethedig)'],
  ]);
});

it('has no Welsh of a target without any, whether its text or its value alone changes', () => {
  const of = (en: string, value: string) => {
    const aim = { shape: 'POINT', value, tolerance: '0', toleranceKind: 'ABSOLUTE' } as const;
    return { standards: [{ ...standard, description: { en, cy: null }, aim }] };
  };
  expect(welshOf(of('12', '12'), of('13', '13'))).toEqual([[null, null]]);
  expect(welshOf(of('12', '12'), of('12', '12.4'))).toEqual([[null, null]]);
});

it('has the Welsh of the narratives, and none if a narrative has none', () => {
  const said = (cy: string | null) =>
    ({ kind: 'COMMENTARY', text: { ...text('Words'), cy } }) as unknown as NarrativeSnapshot;
  expect(welshOf({ narratives: [] }, { narratives: [said('Geiriau')] })).toEqual([[null, 'Geiriau']]);
  expect(welshOf({ narratives: [said(null)] }, { narratives: [said('Geiriau')] })).toEqual([
    [null, 'Geiriau'],
  ]);
});
