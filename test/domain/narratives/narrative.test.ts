import { describe, expect, it } from 'vitest';
import {
  checkNarrative,
  currentNarratives,
  moveNarrative,
  type Narrative,
  type NarrativeState,
  narrativeStates,
} from '../../../server/domain/narratives/narrative.js';
import type { Problem } from '../../../server/domain/values/problem.js';
import { accepted, codesOf } from '../given.js';

const narrative = (facts: Partial<Narrative> = {}): Narrative => ({
  kind: 'COMMENTARY',
  text: { en: 'Timeliness of reviews remains high.', cy: null },
  action: null,
  state: 'DRAFT',
  author: 'Ana',
  authorId: 'ana',
  approver: null,
  approverId: null,
  ...facts,
});

const ana = { id: 'ana', name: 'Ana' };
const ben = { id: 'ben', name: 'Ben' };

const check = (facts: Partial<Narrative>, hasMeasure = true) =>
  checkNarrative({ ...narrative(facts), hasMeasure });
const problems = (facts: Partial<Narrative>) => check(facts).map(({ code }) => code);
const action = { owner: 'Head of Service', dueOn: '2018-06-30', rag: 'AMBER' } as const;

describe('a narrative', () => {
  it('has a text in at least one language', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ text: { en: '', cy: 'Mae amseroldeb adolygiadau yn uchel.' } })).toEqual([]);
    expect(problems({ text: { en: ' ', cy: null } })).toEqual(['REQUIRED']);
    expect(problems({ text: { en: '', cy: ' ' } })).toEqual(['REQUIRED']);
    expect(problems({ text: { en: 'x', cy: 'x'.repeat(10_001) } })).toEqual(['TOO_LONG']);
  });

  it('needs an owner if it is a management action, and no other kind has one', () => {
    expect(problems({ kind: 'ACTION', action })).toEqual([]);
    expect(problems({ kind: 'ACTION' })).toEqual(['REQUIRED']);
    expect(problems({ kind: 'ACTION', action: { ...action, owner: '' } })).toEqual(['REQUIRED']);
    expect(problems({ kind: 'OVERVIEW', action })).toEqual(['WRONG_STATE']);
  });
});

it('a commitment, which is on no measure, needs no due date', () => {
  expect(check({ kind: 'ACTION', action: { ...action, dueOn: null } }, false)).toEqual([]);
});

describe('a problem with a narrative', () => {
  const longest = 'x'.repeat(10_000);

  it.each<[string, Partial<Narrative>, readonly Problem[]]>([
    ['no text', { text: { en: ' ', cy: null } }, [{ code: 'REQUIRED', path: ['text'], what: 'A text' }]],
    [
      'texts that are too long by one character',
      { text: { en: `${longest}x`, cy: `${longest}xx` } },
      [
        { code: 'TOO_LONG', path: ['text', 'en'], limit: 10_000, found: 10_001 },
        { code: 'TOO_LONG', path: ['text', 'cy'], limit: 10_000, found: 10_002 },
      ],
    ],
    ['texts of the greatest length', { text: { en: longest, cy: longest } }, []],
    ['no action', { kind: 'ACTION' }, [{ code: 'REQUIRED', path: ['action'], what: 'An owner' }]],
    [
      'an action on another kind',
      { kind: 'CAVEAT', action },
      [{ code: 'WRONG_STATE', path: ['action'], found: 'CAVEAT', expected: 'ACTION' }],
    ],
    [
      'no owner',
      { kind: 'ACTION', action: { ...action, owner: ' ' } },
      [{ code: 'REQUIRED', path: ['action', 'owner'], what: 'An owner' }],
    ],
    [
      'no due date of an action on a measure',
      { kind: 'ACTION', action: { ...action, dueOn: null } },
      [{ code: 'REQUIRED', path: ['action', 'dueOn'], what: 'The due date of an action on a measure' }],
    ],
  ])('has the place of its field: %s', (_title, facts, found) => {
    expect(check(facts)).toEqual(found);
  });

  it('in a move has the place of the state', () => {
    const own = moveNarrative(narrative({ state: 'SUBMITTED' }), 'APPROVED', ana);
    expect(own).toEqual({
      ok: false,
      problems: [{ code: 'SAME_PERSON', path: ['state'], what: 'The approval' }],
    });
    const early = moveNarrative(narrative(), 'PUBLISHED', ana);
    expect(early).toEqual({
      ok: false,
      problems: [{ code: 'WRONG_STATE', path: ['state'], found: 'DRAFT', expected: 'APPROVED' }],
    });
  });
});

describe('the steps to publication', () => {
  it('are draft, submitted, approved by another person, published', () => {
    const submitted = accepted(moveNarrative(narrative(), 'SUBMITTED', ana));
    const approved = accepted(moveNarrative(submitted, 'APPROVED', ben));
    const published = accepted(moveNarrative(approved, 'PUBLISHED', ana));
    expect(published).toMatchObject({ state: 'PUBLISHED', author: 'Ana', approver: 'Ben' });
  });

  it('need a second person for the approval', () => {
    expect(codesOf(moveNarrative(narrative({ state: 'SUBMITTED' }), 'APPROVED', ana))).toEqual([
      'SAME_PERSON',
    ]);
  });

  it('identify a person by id, not by name', () => {
    const submitted = narrative({ state: 'SUBMITTED' });
    expect(moveNarrative(submitted, 'APPROVED', { id: 'another', name: 'Ana' }).ok).toBe(true);
    expect(moveNarrative(submitted, 'APPROVED', { id: 'ana', name: 'Ann' }).ok).toBe(false);
  });

  it('allow no approval by an author of an earlier text', () => {
    const submitted = narrative({ state: 'SUBMITTED' });
    expect(codesOf(moveNarrative(submitted, 'APPROVED', ben, ['ben', 'ana']))).toEqual(['SAME_PERSON']);
    expect(moveNarrative(submitted, 'APPROVED', ben, ['ana']).ok).toBe(true);
  });

  it('compare names if no id was stored', () => {
    const old = narrative({ state: 'SUBMITTED', authorId: 'name:Ana' });
    expect(moveNarrative(old, 'APPROVED', ana).ok).toBe(false);
    expect(moveNarrative(old, 'APPROVED', ben).ok).toBe(true);
  });

  it('lead back to draft before publication, which removes the approval', () => {
    const approved = narrative({ state: 'APPROVED', approver: 'Ben', approverId: 'ben' });
    expect(accepted(moveNarrative(approved, 'DRAFT', ana))).toMatchObject({
      state: 'DRAFT',
      approver: null,
    });
    expect(accepted(moveNarrative(narrative({ state: 'SUBMITTED' }), 'DRAFT', ben)).state).toBe('DRAFT');
  });

  it('allow five moves of sixteen, and the others name the required state', () => {
    const allowed = narrativeStates.flatMap((state) =>
      narrativeStates
        .filter((to) => moveNarrative(narrative({ state }), to, ben).ok)
        .map((to) => `${state} ${to}`),
    );
    expect(allowed).toEqual([
      'DRAFT SUBMITTED',
      'SUBMITTED DRAFT',
      'SUBMITTED APPROVED',
      'APPROVED DRAFT',
      'APPROVED PUBLISHED',
    ]);
    const refused = moveNarrative(narrative({ state: 'PUBLISHED' }), 'DRAFT', ben);
    expect(refused.ok || refused.problems).toMatchObject([
      { code: 'WRONG_STATE', found: 'PUBLISHED', expected: 'SUBMITTED or APPROVED' },
    ]);
  });
});

describe('narratives that replace published ones', () => {
  const words = (id: string, state: NarrativeState, replaces: string | null = null) => ({
    id,
    state,
    replaces,
  });
  const standing = (...all: readonly ReturnType<typeof words>[]) =>
    currentNarratives(all).map(({ id }) => id);

  it('replace them once they are approved; until then both are current', () => {
    const old = words('old', 'PUBLISHED');
    expect(standing(old, words('new', 'DRAFT', 'old'))).toEqual(['old', 'new']);
    expect(standing(old, words('new', 'SUBMITTED', 'old'))).toEqual(['old', 'new']);
    expect(standing(old, words('new', 'APPROVED', 'old'), words('other', 'APPROVED'))).toEqual([
      'new',
      'other',
    ]);
  });

  it('can be replaced in turn', () => {
    const published = [words('first', 'PUBLISHED'), words('second', 'PUBLISHED', 'first')];
    expect(standing(...published, words('third', 'APPROVED', 'second'))).toEqual(['third']);
  });
});
