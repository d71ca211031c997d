/** What a council asks of its own publications: its setting, recorded in each of them. */
import { checkDisclosureRule, type DisclosureRule, disclosureRules } from '../disclosure/disclosure-rule.js';
import { below, type Problem } from '../values/problem.js';

/** Lines that must be explained before a report is published. */
export const explainedLines = ['RED', 'AMBER', 'WORSENING', 'UNREPORTABLE'] as const;
export type ExplainedLine = (typeof explainedLines)[number];

export interface PublicationRules {
  /** Where commentary is required. `RED` always is. */
  readonly narrativeOn: readonly ExplainedLine[];
  /** Whether words need their Welsh beside the English. */
  readonly welshRequired: boolean;
  readonly disclosure: DisclosureRule;
}

/** For a council that has said nothing. */
export const usualPublicationRules: PublicationRules = {
  narrativeOn: ['RED'],
  welshRequired: false,
  disclosure: disclosureRules.SUPPRESS,
};

/** `REQUIRED` where red lines would need no words, and what `checkDisclosureRule` finds. */
export function checkPublicationRules({ narrativeOn, disclosure }: PublicationRules): readonly Problem[] {
  const red: readonly Problem[] = narrativeOn.includes('RED')
    ? []
    : [{ code: 'REQUIRED', path: ['narrativeOn'], what: 'RED' }];
  return [...red, ...checkDisclosureRule(disclosure).map((problem) => below(problem, 'disclosure'))];
}
