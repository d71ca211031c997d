import { describe, expect, it } from 'vitest';
import {
  checkNarrative,
  currentNarratives,
  moveNarrative,
  type Narrative,
  type NarrativeState,
  narrativeStates,
} from '../../../server/domain/narratives/narrative.js';
import { inLanguage } from '../../../server/domain/values/language.js';
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

const problems = (facts: Partial<Narrative>) => checkNarrative(narrative(facts)).map(({ code }) => code);
const action = { owner: 'Head of Service', dueOn: '2018-06-30', rag: 'AMBER' } as const;

describe('a narrative', () => {
  it('has a text in either language', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ text: { en: '', cy: 'Mae amseroldeb adolygiadau yn uchel.' } })).toEqual([]);
    expect(problems({ text: { en: ' ', cy: null } })).toEqual(['REQUIRED']);
    expect(problems({ text: { en: 'x', cy: 'x'.repeat(10_001) } })).toEqual(['TOO_LONG']);
  });

  it('of a management action names its owner; no other kind has one', () => {
    expect(problems({ kind: 'ACTION', action })).toEqual([]);
    expect(problems({ kind: 'ACTION' })).toEqual(['REQUIRED']);
    expect(problems({ kind: 'ACTION', action: { ...action, owner: '' } })).toEqual(['REQUIRED']);
    expect(problems({ kind: 'OVERVIEW', action })).toEqual(['WRONG_STATE']);
  });

  it('reads in English where there is no Welsh', () => {
    expect(inLanguage({ en: 'Adoptions', cy: null }, 'cy')).toBe('Adoptions');
    expect(inLanguage({ en: 'Adoptions', cy: 'Mabwysiadau' }, 'cy')).toBe('Mabwysiadau');
    expect(inLanguage({ en: 'Adoptions', cy: 'Mabwysiadau' }, 'en')).toBe('Adoptions');
  });
});

describe('the way to publication', () => {
  it('draft, submitted, approved by somebody else, published', () => {
    const submitted = accepted(moveNarrative(narrative(), 'SUBMITTED', ana));
    const approved = accepted(moveNarrative(submitted, 'APPROVED', ben));
    const published = accepted(moveNarrative(approved, 'PUBLISHED', ana));
    expect(published).toMatchObject({ state: 'PUBLISHED', author: 'Ana', approver: 'Ben' });
  });

  it('needs four eyes', () => {
    expect(codesOf(moveNarrative(narrative({ state: 'SUBMITTED' }), 'APPROVED', ana))).toEqual([
      'SAME_PERSON',
    ]);
  });

  it('tells namesakes apart, and one person under two names together', () => {
    const submitted = narrative({ state: 'SUBMITTED' });
    expect(moveNarrative(submitted, 'APPROVED', { id: 'another', name: 'Ana' }).ok).toBe(true);
    expect(moveNarrative(submitted, 'APPROVED', { id: 'ana', name: 'Ann' }).ok).toBe(false);
  });

  it('needs them of everybody who ever wrote the words', () => {
    const submitted = narrative({ state: 'SUBMITTED' });
    expect(codesOf(moveNarrative(submitted, 'APPROVED', ben, ['ben', 'ana']))).toEqual(['SAME_PERSON']);
    expect(moveNarrative(submitted, 'APPROVED', ben, ['ana']).ok).toBe(true);
  });

  it('goes by the name where nothing else was kept', () => {
    const old = narrative({ state: 'SUBMITTED', authorId: 'name:Ana' });
    expect(moveNarrative(old, 'APPROVED', ana).ok).toBe(false);
    expect(moveNarrative(old, 'APPROVED', ben).ok).toBe(true);
  });

  it('leads back to draft before publication, and takes the approval back', () => {
    const approved = narrative({ state: 'APPROVED', approver: 'Ben', approverId: 'ben' });
    expect(accepted(moveNarrative(approved, 'DRAFT', ana))).toMatchObject({
      state: 'DRAFT',
      approver: null,
    });
    expect(accepted(moveNarrative(narrative({ state: 'SUBMITTED' }), 'DRAFT', ben)).state).toBe('DRAFT');
  });

  it('allows five moves of sixteen and says what the others would need', () => {
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

describe('words that replace others', () => {
  const words = (id: string, state: NarrativeState, replaces: string | null = null) => ({
    id,
    state,
    replaces,
  });
  const standing = (...all: readonly ReturnType<typeof words>[]) =>
    currentNarratives(all).map(({ id }) => id);

  it('stand beside them until somebody has approved them, and then in their place', () => {
    const old = words('old', 'PUBLISHED');
    expect(standing(old, words('new', 'DRAFT', 'old'))).toEqual(['old', 'new']);
    expect(standing(old, words('new', 'SUBMITTED', 'old'))).toEqual(['old', 'new']);
    expect(standing(old, words('new', 'APPROVED', 'old'), words('other', 'APPROVED'))).toEqual([
      'new',
      'other',
    ]);
  });

  it('are replaced in their turn', () => {
    const published = [words('first', 'PUBLISHED'), words('second', 'PUBLISHED', 'first')];
    expect(standing(...published, words('third', 'APPROVED', 'second'))).toEqual(['third']);
  });
});
