import { describe, expect, it } from 'vitest';
import { publicationChanges } from '../../../server/domain/publications/publication-changes.js';
import type {
  LineSnapshot,
  PublicationContent,
  StandardSnapshot,
} from '../../../server/domain/publications/publication-content.js';
import { line, rating, standard, text } from './snapshots.js';

const report = (facts: LineSnapshot): PublicationContent =>
  ({ lines: [facts], narratives: [] }) as unknown as PublicationContent;
const changesTo = (after: LineSnapshot) => publicationChanges(report(line), report(after));

type Path = readonly (string | number)[];

/** The places of all values in the value, except those that a version alone changes, or the service words. */
function places(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .filter(([key]) => !['version', 'explanation', 'description', 'rating'].includes(key))
    .flatMap(([key, each]) => places(each, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** The value with something else at the place. */
function changedAt(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) {
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'boolean') return !value;
    return typeof value === 'string' && /^[\d.]+$/.test(value) ? `${value}1` : `${value ?? ''}x`;
  }
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = changedAt(copy[key], rest);
  return copy;
}

const listed: readonly (readonly [keyof LineSnapshot, string])[] = [
  ['measure', 'DEFINITION'],
  ['observation', 'FIGURE'],
  ['standards', 'TARGET'],
  ['neighboursAverage', 'COMPARATOR'],
  ['region', 'COMPARATOR'],
  ['nation', 'COMPARATOR'],
  ['narratives', 'NARRATIVE'],
];
const unnamed = (path: Path) =>
  // The code names the line. The name of a standard names the target, and its absence is none.
  !['code', 'standard', 'kind', 'shape'].includes(`${path.at(-1)}`);

describe.each(listed)('a change of the %s of a line', (part, kind) => {
  it.each(places(line[part]).filter(unnamed))(
    'at %s is listed once, and reads otherwise after it',
    (...at) => {
      const path = at.filter((key) => key !== undefined);
      const after = changedAt(line, [part, ...path]) as LineSnapshot;
      const changes = changesTo(after);
      expect(changes.map((each) => each.kind)).toContain(kind);
      for (const { before, after: later } of changes) {
        expect(before?.en).not.toBe(later?.en);
        expect(before?.cy ?? 'none').not.toBe(later?.cy);
      }
      expect(new Set(changes.map((each) => JSON.stringify(each))).size).toBe(changes.length);
    },
  );
});

describe('narratives with the same words', () => {
  const said = (kind: 'CAVEAT' | 'ACTION', author: string) => ({
    ...{ kind, text: text('Late.'), action: null, author, approver: 'Approver', citation: null },
  });
  type Narratives = LineSnapshot['narratives'];
  const changed = (before: Narratives, after: Narratives) =>
    publicationChanges(report({ ...line, narratives: before }), report({ ...line, narratives: after })).map(
      (change) => [change.kind, change.reason, change.before?.en ?? null, change.after?.en ?? null],
    );
  const change = (before: string | null, after: string | null) => ['NARRATIVE', 'NEW_WORDS', before, after];
  const by = (author: string) => `Late.; author ${author}`;

  it('are one that changed, and the change names the difference', () => {
    expect(changed([said('CAVEAT', 'A')], [said('CAVEAT', 'B')])).toEqual([change(by('A'), by('B'))]);
  });

  it('succeed one another one by one', () => {
    const before = [said('CAVEAT', 'A'), said('CAVEAT', 'B')];
    const after = [said('CAVEAT', 'C'), said('CAVEAT', 'D')];
    expect(changed(before, after)).toEqual([change(by('A'), by('C')), change(by('B'), by('D'))]);
    expect(changed(before, after.slice(1))).toEqual([change(by('A'), by('D')), change('Late.', null)]);
    expect(changed(before.slice(1), after)).toEqual([change(by('B'), by('C')), change(null, 'Late.')]);
  });

  it('are two if their kinds differ', () => {
    expect(changed([said('CAVEAT', 'A')], [said('ACTION', 'A')])).toEqual([
      change('Late.', null),
      change(null, 'Late.'),
    ]);
  });
});

describe('nothing is listed', () => {
  it('for new versions that read as before', () => {
    const again = structuredClone(line) as { -readonly [Key in keyof LineSnapshot]: LineSnapshot[Key] };
    again.measure = { ...again.measure, version: 3 };
    again.observation = again.observation && { ...again.observation, version: 2 };
    again.standards = [{ ...standard, version: 2 }];
    expect(changesTo(again)).toEqual([]);
  });
});

describe('the reason for another rating is the change that made it', () => {
  const rated = (facts: Partial<LineSnapshot>): LineSnapshot => ({
    ...line,
    ...facts,
    rating: { ...rating, rag: 'RED' },
  });
  const reasonFor = (facts: Partial<LineSnapshot>) =>
    changesTo(rated(facts)).find(({ kind }) => kind === 'RATING')?.reason;
  const figure = (value: string, status: 'FINAL' | 'REVISED' = 'FINAL') => ({
    observation: line.observation && {
      ...line.observation,
      status,
      figure: { kind: 'VALUE' as const, value, numerator: null, denominator: null },
    },
  });
  const aim = (value: string) => ({
    standards: [{ ...standard, aim: { ...standard.aim, value } as StandardSnapshot['aim'] }],
  });
  const places1 = { measure: { ...line.measure, decimalPlaces: 1 } };
  const title = { measure: { ...line.measure, title: text('Repeated plans') } };
  const second = { standards: [standard, { ...standard, standard: 'Statutory' }] };

  it.each([
    ['the decimal places', places1, 'NEW_DEFINITION'],
    ['the target', aim('11'), 'NEW_TARGET'],
    ['the figure', figure('13'), 'CORRECTION'],
    ['the figure, which is revised', figure('13', 'REVISED'), 'REVISION'],
    ['nothing on the line', {}, 'OTHER_FIGURES'],
    ['the title, and the figure', { ...title, ...figure('13') }, 'CORRECTION'],
    ['the figure without effect, and the target', { ...figure('12.3'), ...aim('11') }, 'NEW_TARGET'],
    [
      'the figure without effect, and the decimal places',
      { ...figure('12.3'), ...places1 },
      'NEW_DEFINITION',
    ],
    ['another standard, and the figure', { ...second, ...figure('13') }, 'CORRECTION'],
  ] as const)('%s', (_, facts, reason) => {
    expect(reasonFor(facts as Partial<LineSnapshot>)).toBe(reason);
  });
});
