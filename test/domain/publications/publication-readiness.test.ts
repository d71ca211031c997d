import { describe, expect, it } from 'vitest';
import {
  type AbsenceReason,
  absenceReasons,
  absentFigure,
} from '../../../server/domain/observations/figure.js';
import {
  checkReadiness,
  type ReadyLine,
  type ReadyNarrative,
} from '../../../server/domain/publications/publication-readiness.js';
import {
  type PublicationRules,
  usualPublicationRules,
} from '../../../server/domain/publications/publication-rules.js';
import { value } from '../given.js';

const path = ['scorecard'];

const narrative = (facts: Partial<ReadyNarrative> = {}): ReadyNarrative => ({
  kind: 'COMMENTARY',
  text: { en: 'Two schools are late.', cy: null },
  state: 'APPROVED',
  approved: { stable: '85.5, FINAL' },
  ...facts,
});

/** A green line with a final figure and nothing to say. */
const line = (facts: Partial<ReadyLine> = {}): ReadyLine => ({
  reference: '7',
  measureId: 'stable',
  figure: value('85.5'),
  figureStatus: 'FINAL',
  seen: '85.5, FINAL',
  rag: 'GREEN',
  judgement: 'NO_CHANGE',
  standards: [{ standard: 'target', state: 'CONFIRMED' }],
  narratives: [],
  ...facts,
});

const ofLine = (facts: Partial<ReadyLine>, rules: Partial<PublicationRules> = {}) =>
  checkReadiness(
    { status: 'FINAL', lines: [line(facts)], narratives: [] },
    { ...usualPublicationRules, ...rules },
  );

const absent = (reason: AbsenceReason, more = {}): Partial<ReadyLine> => ({
  figure: absentFigure(reason, more),
  figureStatus: null,
  rag: 'NOT_RATED',
});

describe('the figure of a line', () => {
  it('is ready if it is as final as the report', () => {
    expect(ofLine({})).toEqual([]);
    expect(ofLine({ figureStatus: 'REVISED' })).toEqual([]);
    expect(ofLine({ figureStatus: null })).toEqual([]);
  });

  it('is missing, or less final than the report', () => {
    expect(ofLine({ figure: null, figureStatus: null })).toEqual([
      { code: 'FIGURE_MISSING', path, reference: '7' },
    ]);
    expect(ofLine({ figureStatus: 'PROVISIONAL' })).toEqual([
      { code: 'FIGURE_NOT_SETTLED', path, reference: '7', found: 'PROVISIONAL', status: 'FINAL' },
    ]);
  });

  it('needs an explanation of its absence, unless the reason is one', () => {
    const asked = absenceReasons.filter((reason) => ofLine(absent(reason)).length > 0);
    expect(asked).toEqual(['NOT_AVAILABLE', 'UNRELIABLE', 'NOT_CAPTURED', 'NOT_YET_DUE']);
    expect(ofLine(absent('NOT_CAPTURED'))).toEqual([
      { code: 'ABSENCE_UNEXPLAINED', path, reference: '7', reason: 'NOT_CAPTURED' },
    ]);
  });

  it.each([
    ['an explanation', { explanation: { en: 'It is late.', cy: null } }],
    ['the system', { system: 'Mosaic' }],
    ['the day', { expectedOn: '2019-01-31' }],
  ])('is explained by %s alone', (_, more) => {
    expect(ofLine(absent('NOT_CAPTURED', more))).toEqual([]);
  });
});

it('every proposed target of a line is named', () => {
  const standards = [
    { standard: 'target', state: 'PROPOSED' },
    { standard: 'national', state: 'CONFIRMED' },
    { standard: 'stretch', state: 'PROPOSED' },
  ] as const;
  expect(ofLine({ standards })).toEqual(
    ['target', 'stretch'].map((standard) => ({
      code: 'TARGET_NOT_CONFIRMED',
      path,
      reference: '7',
      standard,
    })),
  );
});

describe('commentary', () => {
  const all = { narrativeOn: ['RED', 'AMBER', 'WORSENING', 'UNREPORTABLE'] } as const;
  const missing = (about: string) => [{ code: 'NARRATIVE_MISSING', path, reference: '7', line: about }];

  it('is needed on the lines that the rules name', () => {
    expect(ofLine({ rag: 'RED' })).toEqual(missing('red'));
    expect(ofLine({ rag: 'AMBER' })).toEqual([]);
    expect(ofLine({ judgement: 'WORSENING' })).toEqual([]);
    expect(ofLine({ rag: 'RED' }, all)).toEqual(missing('red'));
    expect(ofLine({ rag: 'AMBER', judgement: 'WORSENING' }, all)).toEqual(missing('amber'));
    expect(ofLine({ judgement: 'WORSENING' }, all)).toEqual(missing('worsening'));
    expect(ofLine({ judgement: 'IMPROVING' }, all)).toEqual([]);
    expect(ofLine({ rag: 'NOT_RATED', judgement: 'NOT_RATED' }, all)).toEqual([]);
  });

  it('is not needed on a line without a figure, which lacks the figure', () => {
    const line = { figure: null, rag: 'NOT_RATED', judgement: 'NOT_RATED' } as const;
    expect(ofLine(line, all)).toEqual([{ code: 'FIGURE_MISSING', path, reference: '7' }]);
  });

  it('is needed on a line that cannot be reported, but not if there is nothing to report yet', () => {
    const explained = { explanation: { en: 'It is late.', cy: null } };
    const asked = absenceReasons.filter((reason) => ofLine(absent(reason, explained), all).length > 0);
    const exempt: AbsenceReason[] = ['NOT_APPLICABLE', 'NOT_YET_DUE'];
    expect(asked).toEqual(absenceReasons.filter((reason) => !exempt.includes(reason)));
    expect(ofLine(absent('CONFIDENTIAL'), all)).toEqual(missing('unreportable'));
  });

  it('is given by commentary only', () => {
    expect(ofLine({ rag: 'RED', narratives: [narrative()] })).toEqual([]);
    for (const kind of ['CAVEAT', 'ACTION'] as const) {
      expect(ofLine({ rag: 'RED', narratives: [narrative({ kind })] })).toEqual(missing('red'));
    }
    expect(ofLine({ rag: 'RED', narratives: [narrative({ kind: 'CAVEAT' }), narrative()] })).toEqual([]);
  });
});

describe('a narrative on a line', () => {
  const ofNarrative = (facts: Partial<ReadyNarrative>, rules: Partial<PublicationRules> = {}) =>
    ofLine({ narratives: [narrative(facts)] }, rules);

  it.each(['DRAFT', 'SUBMITTED'] as const)('that is %s waits for its approval', (state) => {
    expect(ofNarrative({ state, approved: null })).toEqual([
      { code: 'NARRATIVE_NOT_APPROVED', path, reference: '7', state },
    ]);
  });

  it.each(['APPROVED', 'PUBLISHED'] as const)('that is %s needs the figures of its approval', (state) => {
    expect(ofNarrative({ state })).toEqual([]);
    const changed = (approved: string | null) => [
      { code: 'CHANGED_SINCE_APPROVAL', path, reference: '7', approved },
    ];
    expect(ofNarrative({ state, approved: { stable: '84, FINAL' } })).toEqual(changed('84, FINAL'));
    expect(ofNarrative({ state, approved: { adopted: '85.5, FINAL' } })).toEqual(
      changed('not on the scorecard'),
    );
    expect(ofNarrative({ state, approved: null })).toEqual(changed(null));
  });

  it('that is an action continues after its publication, with any figure', () => {
    const approved = { stable: '84, FINAL' };
    expect(ofNarrative({ kind: 'ACTION', state: 'PUBLISHED', approved })).toEqual([]);
    expect(ofNarrative({ kind: 'ACTION', state: 'APPROVED', approved })).toMatchObject([
      { code: 'CHANGED_SINCE_APPROVAL' },
    ]);
  });

  it('needs a Welsh text if the council requires it', () => {
    const welshRequired = true;
    const translation = { code: 'TRANSLATION_MISSING', path, reference: '7' };
    expect(ofNarrative({}, { welshRequired })).toEqual([translation]);
    expect(ofNarrative({ text: { en: 'Late.', cy: 'Hwyr.' } }, { welshRequired })).toEqual([]);
    expect(ofNarrative({ state: 'DRAFT' }, { welshRequired })).toMatchObject([
      { code: 'NARRATIVE_NOT_APPROVED' },
      translation,
    ]);
    expect(ofNarrative({ kind: 'ACTION', state: 'PUBLISHED' }, { welshRequired })).toEqual([translation]);
    expect(ofNarrative({ approved: null }, { welshRequired })).toMatchObject([
      { code: 'CHANGED_SINCE_APPROVAL' },
      translation,
    ]);
  });
});

describe('a narrative on the whole scorecard', () => {
  const lines = [line(), line({ reference: '8', measureId: 'adopted', seen: '12, FINAL' })];
  const overview = (facts: Partial<ReadyNarrative>) =>
    checkReadiness(
      { status: 'FINAL', lines, narratives: [narrative({ kind: 'OVERVIEW', ...facts })] },
      { ...usualPublicationRules, welshRequired: true },
    );
  const text = { en: 'A good year.', cy: 'Blwyddyn dda.' };

  it('needs the figures of all lines as they were approved', () => {
    expect(overview({ text, approved: { stable: '85.5, FINAL', adopted: '12, FINAL' } })).toEqual([]);
    expect(overview({ text, approved: { stable: '85.5, FINAL', adopted: '11, FINAL' } })).toEqual([
      { code: 'CHANGED_SINCE_APPROVAL', path, reference: '8', approved: '11, FINAL' },
    ]);
    expect(overview({ text, approved: {} })).toMatchObject([{ reference: '7' }, { reference: '8' }]);
  });

  it('is named as such', () => {
    expect(overview({ state: 'SUBMITTED' })).toEqual([
      { code: 'NARRATIVE_NOT_APPROVED', path, reference: null, state: 'SUBMITTED' },
      { code: 'TRANSLATION_MISSING', path, reference: null },
    ]);
  });
});

it('all problems come at once: line by line, then those of the whole scorecard', () => {
  const problems = checkReadiness(
    {
      status: 'PROVISIONAL',
      lines: [
        line({
          figureStatus: 'INTERIM',
          rag: 'RED',
          standards: [{ standard: 'target', state: 'PROPOSED' }],
          narratives: [narrative({ kind: 'ACTION', state: 'DRAFT' })],
        }),
        line({ reference: '8', figure: null }),
      ],
      narratives: [narrative({ kind: 'OVERVIEW', state: 'DRAFT' })],
    },
    usualPublicationRules,
  );
  const found = problems.map((problem) => [
    problem.code,
    'reference' in problem ? problem.reference : undefined,
  ]);
  expect(found).toEqual([
    ['FIGURE_NOT_SETTLED', '7'],
    ['TARGET_NOT_CONFIRMED', '7'],
    ['NARRATIVE_MISSING', '7'],
    ['NARRATIVE_NOT_APPROVED', '7'],
    ['FIGURE_MISSING', '8'],
    ['NARRATIVE_NOT_APPROVED', null],
  ]);
});
