import type { RagColour } from '../ratings/rag-thresholds.js';
import { type Bilingual, languages } from '../values/language.js';
import type { PlainDate } from '../values/plain-date.js';
import { ok, type Problem, type Result, refused } from '../values/problem.js';

/**
 * `COMMENTARY`: a text on a measure in a period. `OVERVIEW`: a text on a scorecard. `CAVEAT`: a warning about
 * a value. `ACTION`: a management action.
 */
export const narrativeKinds = ['COMMENTARY', 'OVERVIEW', 'CAVEAT', 'ACTION'] as const;
export type NarrativeKind = (typeof narrativeKinds)[number];

export const narrativeStates = ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED'] as const;
export type NarrativeState = (typeof narrativeStates)[number];

/** The additional fields of a management action. */
export interface Action {
  readonly owner: string;
  /** `null` only for a commitment: an action that is on no measure. */
  readonly dueOn: PlainDate | null;
  readonly rag: RagColour;
}

export interface Narrative {
  readonly kind: NarrativeKind;
  readonly text: Bilingual;
  /** Present for `ACTION` only. */
  readonly action: Action | null;
  readonly state: NarrativeState;
  /** The author: the name for display, and the id for checks. */
  readonly author: string;
  readonly authorId: string;
  /** The approver, who is never the author. */
  readonly approver: string | null;
  readonly approverId: string | null;
}

/** A person who changes a narrative. */
interface Signatory {
  readonly id: string;
  readonly name: string;
}

export const narrativeLimits = { text: 10_000 } as const;

/** Returns every problem with a draft; empty if there is none. */
export function checkNarrative(
  draft: Pick<Narrative, 'kind' | 'text' | 'action'> & { readonly hasMeasure: boolean },
): readonly Problem[] {
  const { kind, text, action, hasMeasure } = draft;
  const problems: Problem[] = [];
  if (text.en.trim() === '' && (text.cy ?? '').trim() === '') {
    problems.push({ code: 'REQUIRED', path: ['text'], what: 'A text' });
  }
  for (const language of languages) {
    const length = text[language]?.length ?? 0;
    const limit = narrativeLimits.text;
    if (length > limit) problems.push({ code: 'TOO_LONG', path: ['text', language], limit, found: length });
  }
  if (kind === 'ACTION' && action === null) {
    problems.push({ code: 'REQUIRED', path: ['action'], what: 'An owner' });
  }
  if (kind !== 'ACTION' && action !== null) {
    problems.push({ code: 'WRONG_STATE', path: ['action'], found: kind, expected: 'ACTION' });
  }
  if (action && action.dueOn === null && hasMeasure) {
    problems.push({
      code: 'REQUIRED',
      path: ['action', 'dueOn'],
      what: 'The due date of an action on a measure',
    });
  }
  if (action?.owner.trim() === '') {
    problems.push({ code: 'REQUIRED', path: ['action', 'owner'], what: 'An owner' });
  }
  return problems;
}

// A narrative may go back to draft until it is published. After that, only a new narrative can correct it.
const moves: Record<NarrativeState, readonly NarrativeState[]> = {
  DRAFT: ['SUBMITTED'],
  SUBMITTED: ['APPROVED', 'DRAFT'],
  APPROVED: ['PUBLISHED', 'DRAFT'],
  PUBLISHED: [],
};

/**
 * Moves a narrative to its next state: draft, submitted, approved, published; or back to draft before it is
 * published, which also removes the approval. Problems: `WRONG_STATE` for any other move, `SAME_PERSON` for
 * an approval by an author.
 *
 * @param authorIds The ids of all authors of the text, in its current and earlier versions: a person who has
 * edited it is an author too.
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

/**
 * True if the id is the person's. Records that are older than ids have `name:` and the person's name instead
 * of an id.
 */
export const isBy = ({ id, name }: Signatory, storedId: string): boolean =>
  [id, `name:${name}`].includes(storedId);

interface ReplaceableNarrative extends Pick<Narrative, 'state'> {
  readonly id: string;
  /** The id of the published narrative that this one replaces, or `null`. */
  readonly replaces: string | null;
}

/**
 * Returns the narratives that currently make up a report. A published narrative is never changed: a new one
 * replaces it as soon as it is approved. Until then, the result has the published narrative and the new one.
 *
 * @example a published narrative, and an approved one that replaces it: the approved one
 */
export function currentNarratives<Each extends ReplaceableNarrative>(
  narratives: readonly Each[],
): readonly Each[] {
  const approved = narratives.filter(({ state }) => state === 'APPROVED' || state === 'PUBLISHED');
  const replaced = new Set(approved.map(({ replaces }) => replaces));
  return narratives.filter(({ id }) => !replaced.has(id));
}
