import type { Bilingual } from './language.js';
import type { PlainDate } from './plain-date.js';
import type { Problem, Result } from './problem.js';

/** On a measure in a period; on a scorecard; a warning beside a value; a management action. */
export const narrativeKinds = ['COMMENTARY', 'OVERVIEW', 'CAVEAT', 'ACTION'] as const;
export type NarrativeKind = (typeof narrativeKinds)[number];

export const narrativeStates = ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED'] as const;
export type NarrativeState = (typeof narrativeStates)[number];

export const actionRags = ['RED', 'AMBER', 'GREEN'] as const;
export type ActionRag = (typeof actionRags)[number];

/** What a management action adds to its text. */
export interface Action {
  readonly owner: string;
  readonly dueOn: PlainDate;
  readonly rag: ActionRag;
}

export interface Narrative {
  readonly kind: NarrativeKind;
  readonly text: Bilingual;
  /** Given for `ACTION`, and for nothing else. */
  readonly action: Action | null;
  readonly state: NarrativeState;
  /** Who wrote it: a person's id. */
  readonly author: string;
  /** Who approved it; never the author. */
  readonly approver: string | null;
}

export const narrativeLimits = { text: 10_000, owner: 200 } as const;

export declare function checkNarrative(
  draft: Pick<Narrative, 'kind' | 'text' | 'action'>,
): readonly Problem[];
export declare function moveNarrative(
  narrative: Narrative,
  to: NarrativeState,
  person: string,
): Result<Narrative>;
