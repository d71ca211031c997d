import { describe, expect, it } from 'vitest';
import { publicationChanges } from '../../../server/domain/publications/publication-changes.js';
import type {
  LineSnapshot,
  NarrativeSnapshot,
  ObservationSnapshot,
  PublicationContent,
  StandardSnapshot,
} from '../../../server/domain/publications/publication-content.js';
import { content, measureOf, standard } from './changed-documents.js';

it('a-new-wording-of-the-same-target-is-not-a-change', () => {
  const reworded = content({ description: { en: '2 pp', cy: '2 pwynt canran' } });
  expect(publicationChanges(content({}), reworded)).toEqual([]);
});

it('a-new-aim-is-a-change-of-the-target', () => {
  const aim = { ...standard.aim, value: '3' } as StandardSnapshot['aim'];
  const changed = content({ aim, description: { en: '3 pp', cy: '3 pwynt canran' } });
  expect(publicationChanges(content({}), changed)).toMatchObject([
    {
      ...{ kind: 'TARGET', reason: 'NEW_TARGET' },
      ...{ before: { en: 'target: 2 pp' }, after: { en: 'target: 3 pp' } },
    },
  ]);
});

type LineFacts = { readonly [Field in keyof LineSnapshot]?: unknown };

const line = (code: string, facts: LineFacts = {}): LineSnapshot =>
  ({
    ...content({}).lines[0],
    measure: measureOf(code),
    ...facts,
  }) as LineSnapshot;
const report = (lines: readonly LineSnapshot[], narratives: readonly NarrativeSnapshot[] = []) =>
  ({ lines, narratives }) as unknown as PublicationContent;
/** The changes, each with the code of its measure and its English texts. */
const changes = (before: PublicationContent, after: PublicationContent) =>
  publicationChanges(before, after).map((change) => ({
    ...change,
    measure: change.measure?.code ?? null,
    before: change.before?.en ?? null,
    after: change.after?.en ?? null,
  }));
const changesOf = (before: LineFacts, after: LineFacts) =>
  changes(report([line('gap', before)]), report([line('gap', after)]));
const of = { reference: '1', measure: 'gap' };

const observed = (value: string, facts: Partial<ObservationSnapshot> = {}): ObservationSnapshot =>
  ({
    figure: { kind: 'VALUE', value, numerator: null, denominator: null },
    status: 'FINAL',
    flags: [],
    version: 1,
    rolledUpFrom: [],
    ...facts,
  }) as unknown as ObservationSnapshot;
const confidential = observed('', {
  figure: { kind: 'ABSENT', reason: 'CONFIDENTIAL' },
} as unknown as Partial<ObservationSnapshot>);
const said = (en: string): NarrativeSnapshot => ({ text: { en, cy: null } }) as unknown as NarrativeSnapshot;

describe('a-change-of-the-figure', () => {
  it.each([
    ['none', null, observed('85'), 'LATE_INPUT', null, '85, FINAL'],
    ['a-symbol', confidential, observed('85'), 'LATE_INPUT', 'CONFIDENTIAL, FINAL', '85, FINAL'],
    ['a-value', observed('84'), observed('85'), 'CORRECTION', '84, FINAL', '85, FINAL'],
    [
      'a-value-by-a-revision',
      observed('84'),
      observed('85', { status: 'REVISED', flags: ['ESTIMATED', 'SERIES_BREAK'] }),
      'REVISION',
      '84, FINAL',
      '85, REVISED, ESTIMATED, SERIES_BREAK',
    ],
    ['a-value-to-a-symbol', observed('84'), confidential, 'CORRECTION', '84, FINAL', 'CONFIDENTIAL, FINAL'],
    ['a-value-to-none', observed('84'), null, 'CORRECTION', '84, FINAL', null],
    ['a-symbol-to-none', confidential, null, 'CORRECTION', 'CONFIDENTIAL, FINAL', null],
    [
      'a-caveat',
      observed('84', { caveat: { en: 'Late.', cy: null } }),
      observed('84', { caveat: { en: 'Early.', cy: null } }),
      'CORRECTION',
      '84, FINAL; caveat en Late.',
      '84, FINAL; caveat en Early.',
    ],
  ] as const)('from-%s-has-its-reason', (_, earlier, later, reason, before, after) => {
    expect(changesOf({ observation: earlier }, { observation: later })).toEqual([
      { ...of, kind: 'FIGURE', reason, before, after },
    ]);
  });

  it('names-the-fraction-as-far-as-it-is-known', () => {
    const fraction = (denominator: string | null) =>
      observed('50', {
        figure: { kind: 'VALUE', value: '50', numerator: '1', denominator },
      } as unknown as Partial<ObservationSnapshot>);
    expect(changesOf({ observation: fraction('2') }, { observation: fraction(null) })).toMatchObject([
      { before: '50 (1 of 2), FINAL', after: '50 (1 of an unknown number), FINAL' },
    ]);
  });

  it('is-none-if-a-new-version-reads-as-before', () => {
    const again = observed('84', { version: 2, rolledUpFrom: ['201718-FYQ1'] } as object);
    expect(changesOf({ observation: observed('84') }, { observation: again })).toEqual([]);
  });
});

describe('a-change-of-the-rating-or-direction', () => {
  const rated = (rag: string, ruleVersion = 'standard-1') => ({ rating: { rag, ruleVersion } });
  const judged = (judgement: string) => ({ direction: { judgement } });
  const target = (value: string) => ({
    standards: [{ ...standard, aim: { ...standard.aim, value }, description: { en: value, cy: null } }],
  });
  const red = { ...rated('RED'), ...judged('WORSENING') };
  const green = { ...rated('GREEN'), ...judged('IMPROVING') };
  const reasonsOf = (before: LineFacts, after: LineFacts) =>
    changesOf(before, after).map(({ kind, reason }) => `${kind} ${reason}`);

  it('comes-from-other-figures-if-nothing-else-has-changed', () => {
    expect(changesOf(red, green)).toEqual([
      { ...of, kind: 'RATING', reason: 'OTHER_FIGURES', before: 'RED', after: 'GREEN' },
      { ...of, kind: 'DIRECTION', reason: 'OTHER_FIGURES', before: 'WORSENING', after: 'IMPROVING' },
    ]);
  });

  it('comes-from-the-figure-first-then-from-the-target-then-from-the-rule', () => {
    const figures = [{ observation: observed('84') }, { observation: observed('85') }] as const;
    const newRule = { ...green, ...rated('GREEN', 'improving-saves-from-red-1') };
    const rule = 'RULE NEW_RULE';
    expect(reasonsOf({ ...red, ...figures[0] }, { ...newRule, ...figures[1] })).toEqual([
      'FIGURE CORRECTION',
      rule,
      'RATING CORRECTION',
      'DIRECTION CORRECTION',
    ]);
    expect(reasonsOf({ ...red, ...target('2') }, { ...newRule, ...target('3') })).toEqual([
      'TARGET NEW_TARGET',
      rule,
      'RATING NEW_TARGET',
      'DIRECTION OTHER_FIGURES',
    ]);
    expect(reasonsOf(red, newRule)).toEqual([rule, 'RATING NEW_RULE', 'DIRECTION OTHER_FIGURES']);
    expect(changesOf(rated('RED'), rated('RED', 'other-1'))).toEqual([
      { ...of, kind: 'RULE', reason: 'NEW_RULE', before: 'standard-1', after: 'other-1' },
    ]);
  });

  it('of-direction-comes-from-a-new-definition-but-not-from-a-target-that-stayed', () => {
    const places = { measure: { ...measureOf('gap'), decimalPlaces: 1 } };
    expect(changesOf(judged('WORSENING'), { ...judged('IMPROVING'), ...places })).toEqual([
      {
        ...of,
        kind: 'DEFINITION',
        reason: 'NEW_DEFINITION',
        before: 'decimal places 0',
        after: 'decimal places 1',
      },
      { ...of, kind: 'DIRECTION', reason: 'NEW_DEFINITION', before: 'WORSENING', after: 'IMPROVING' },
    ]);
    const band = { measure: measureOf('gap', 'BAND_IS_GOOD') };
    expect(reasonsOf({ ...band, ...judged('WORSENING') }, { ...band, ...judged('IMPROVING') })).toEqual([
      'DIRECTION OTHER_FIGURES',
    ]);
  });

  it('of-direction-comes-from-a-new-target-only-if-a-band-is-good', () => {
    const band = { measure: measureOf('gap', 'BAND_IS_GOOD') };
    const before = { ...band, ...judged('WORSENING'), ...target('2') };
    const after = { ...band, ...judged('IMPROVING'), ...target('3') };
    expect(reasonsOf(before, after)).toEqual(['TARGET NEW_TARGET', 'DIRECTION NEW_TARGET']);
    const withFigures = [
      { ...before, observation: observed('84') },
      { ...after, observation: observed('85') },
    ] as const;
    expect(reasonsOf(...withFigures)).toEqual([
      'FIGURE CORRECTION',
      'TARGET NEW_TARGET',
      'DIRECTION CORRECTION',
    ]);
  });
});

it('a-target-may-be-added-removed-or-only-proposed', () => {
  const stretch = { ...standard, standard: 'stretch', state: 'PROPOSED' } as const;
  expect(changesOf({ standards: [standard] }, { standards: [stretch] })).toEqual([
    { ...of, kind: 'TARGET', reason: 'NEW_TARGET', before: 'target: 2 pp', after: null },
    { ...of, kind: 'TARGET', reason: 'NEW_TARGET', before: null, after: 'stretch: 2 pp (proposed)' },
  ]);
});

it('each-comparator-changes-on-its-own', () => {
  const compared = (value: string) => ({ kind: 'COMPARED', value, method: 'MEAN', period: '201718-FY' });
  const none = { kind: 'NOT_COMPARED', reason: 'TOO_FEW_MEMBERS' };
  const before = { neighboursAverage: compared('80'), region: none, nation: compared('82') };
  const after = { neighboursAverage: none, region: compared('81'), nation: compared('82') };
  const change = { ...of, kind: 'COMPARATOR', reason: 'OTHER_FIGURES' };
  expect(changesOf(before, after)).toEqual([
    { ...change, before: '80 (MEAN, 201718-FY)', after: 'TOO_FEW_MEMBERS' },
    { ...change, before: 'TOO_FEW_MEMBERS', after: '81 (MEAN, 201718-FY)' },
  ]);
});

it('a-line-may-get-another-reference-and-other-words', () => {
  const before = { narratives: [said('stays'), said('goes')] };
  const after = { reference: '1a', narratives: [said('comes'), said('stays')] };
  const words = { ...of, reference: '1a', kind: 'NARRATIVE', reason: 'NEW_WORDS' };
  expect(changesOf(before, after)).toEqual([
    { ...words, kind: 'REFERENCE', reason: 'NEW_EDITION', before: '1', after: '1a' },
    { ...words, before: 'goes', after: null },
    { ...words, before: null, after: 'comes' },
  ]);
});

it('lines-come-and-go-in-order-and-the-whole-scorecard-is-last', () => {
  const before = report(
    [line('gone', { reference: '2', observation: observed('84') }), line('gap')],
    [said('last year')],
  );
  const after = report(
    [line('new', { reference: '3', observation: observed('85') }), line('gap', { reference: '1a' })],
    [said('this year')],
  );
  expect(changes(before, after)).toEqual([
    {
      kind: 'LINE_ADDED',
      reason: 'NEW_EDITION',
      reference: '3',
      measure: 'new',
      before: null,
      after: '85, FINAL',
    },
    { kind: 'REFERENCE', reason: 'NEW_EDITION', reference: '1a', measure: 'gap', before: '1', after: '1a' },
    {
      kind: 'LINE_REMOVED',
      reason: 'NEW_EDITION',
      reference: '2',
      measure: 'gone',
      before: '84, FINAL',
      after: null,
    },
    {
      kind: 'NARRATIVE',
      reason: 'NEW_WORDS',
      reference: null,
      measure: null,
      before: 'last year',
      after: null,
    },
    {
      kind: 'NARRATIVE',
      reason: 'NEW_WORDS',
      reference: null,
      measure: null,
      before: null,
      after: 'this year',
    },
  ]);
});
