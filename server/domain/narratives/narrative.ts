import type { RagColour } from '../ratings/rag-thresholds.js';
import { type Bilingual, languages } from '../values/language.js';
import type { PlainDate } from '../values/plain-date.js';
import { ok, type Problem, type Result, refused } from '../values/problem.js';

/** On a measure in a period; on a scorecard; a warning beside a value; a management action. */
export const narrativeKinds = ['COMMENTARY', 'OVERVIEW', 'CAVEAT', 'ACTION'] as const;
export type NarrativeKind = (typeof narrativeKinds)[number];

export const narrativeStates = ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED'] as const;
export type NarrativeState = (typeof narrativeStates)[number];

/** What a management action adds to its text. */
export interface Action {
  readonly owner: string;
  readonly dueOn: PlainDate;
  readonly rag: RagColour;
}

export interface Narrative {
  readonly kind: NarrativeKind;
  readonly text: Bilingual;
  /** Given for `ACTION`, and for nothing else. */
  readonly action: Action | null;
  readonly state: NarrativeState;
  /** Who wrote it: the name that is shown, and the id that decides. */
  readonly author: string;
  readonly authorId: string;
  /** Who approved it; never the author. */
  readonly approver: string | null;
  readonly approverId: string | null;
}

/** Who does something to a narrative. */
export interface Signatory {
  readonly id: string;
  readonly name: string;
}

export const narrativeLimits = { text: 10_000 } as const;

/** Everything wrong with what was written; empty when nothing is. */
export function checkNarrative(draft: Pick<Narrative, 'kind' | 'text' | 'action'>): readonly Problem[] {
  const { kind, text, action } = draft;
  const problems: Problem[] = [];
  if (text.en.trim() === '' && (text.cy ?? '').trim() === '') {
    problems.push({ code: 'REQUIRED', path: ['text'], what: 'A text' });
  }
  for (const language of languages) {
    const found = text[language]?.length ?? 0;
    const limit = narrativeLimits.text;
    if (found > limit) problems.push({ code: 'TOO_LONG', path: ['text', language], limit, found });
  }
  if (kind === 'ACTION' && action === null) {
    problems.push({ code: 'REQUIRED', path: ['action'], what: 'An owner and a due date' });
  }
  if (kind !== 'ACTION' && action !== null) {
    problems.push({ code: 'WRONG_STATE', path: ['action'], found: kind, expected: 'ACTION' });
  }
  if (action?.owner.trim() === '') {
    problems.push({ code: 'REQUIRED', path: ['action', 'owner'], what: 'An owner' });
  }
  return problems;
}

// A narrative may be taken back to be mended until it is published; then only a new one corrects it.
const moves: Record<NarrativeState, readonly NarrativeState[]> = {
  DRAFT: ['SUBMITTED'],
  SUBMITTED: ['APPROVED', 'DRAFT'],
  APPROVED: ['PUBLISHED', 'DRAFT'],
  PUBLISHED: [],
};

/**
 * Moves a narrative on: draft, submitted, approved, published, or back to draft before it is published,
 * which also takes the approval back. Refuses any other move with `WRONG_STATE`, and an approval by an
 * author with `SAME_PERSON`.
 *
 * @param authorIds Of everybody who has written these words, as they are or ever were: going over somebody's
 *   words leaves them an author.
 */
export function moveNarrative(
  narrative: Narrative,
  to: NarrativeState,
  person: Signatory,
  authorIds: readonly string[] = [narrative.authorId],
): Result<Narrative> {
  if (!moves[narrative.state].includes(to)) {
    const expected = narrativeStates.filter((state) => moves[state].includes(to)).join(' or ');
    return refused({ code: 'WRONG_STATE', path: ['state'], found: narrative.state, expected });
  }
  if (to === 'APPROVED') {
    if (authorIds.some((id) => isBy(person, id))) {
      return refused({ code: 'SAME_PERSON', path: ['state'], what: 'The approval' });
    }
    return ok({ ...narrative, state: to, approver: person.name, approverId: person.id });
  }
  if (to === 'DRAFT') return ok({ ...narrative, state: to, approver: null, approverId: null });
  return ok({ ...narrative, state: to });
}

/** Whether this id is the person's. Of what was kept before ids were, the name alone is known. */
export const isBy = ({ id, name }: Signatory, kept: string): boolean => [id, `name:${name}`].includes(kept);

interface ReplaceableWords extends Pick<Narrative, 'state'> {
  readonly id: string;
  /** The id of the published words whose place these take, or `null`. */
  readonly replaces: string | null;
}

/**
 * The words that a report now consists of. Published words are never changed: new ones take their place, and do once
 * somebody has approved them. Until then both are there.
 *
 * @example published words, and approved ones that replace them: the approved ones
 */
export function currentNarratives<Words extends ReplaceableWords>(words: readonly Words[]): readonly Words[] {
  const agreed = words.filter(({ state }) => state === 'APPROVED' || state === 'PUBLISHED');
  const replaced = new Set(agreed.map(({ replaces }) => replaces));
  return words.filter(({ id }) => !replaced.has(id));
}
