/** A council's rules for its own publications: a setting, recorded in each publication. */
import { checkDisclosureRule, type DisclosureRule, disclosureRules } from '../disclosure/disclosure-rule.js';
import { below, type Problem } from '../values/problem.js';

/** Lines that need commentary before a report is published. */
export const explainedLines = ['RED', 'AMBER', 'WORSENING', 'UNREPORTABLE'] as const;
export type ExplainedLine = (typeof explainedLines)[number];

export interface PublicationRules {
  /** Lines that require commentary. `RED` is always among them. */
  readonly narrativeOn: readonly ExplainedLine[];
  /** True if every narrative needs a Welsh text as well as an English one. */
  readonly welshRequired: boolean;
  readonly disclosure: DisclosureRule;
}

/** The rules of a council that has set none. */
export const usualPublicationRules: PublicationRules = {
  narrativeOn: ['RED'],
  welshRequired: false,
  disclosure: disclosureRules.SUPPRESS,
};

/** Returns `REQUIRED` if red lines would need no commentary, and the problems from `checkDisclosureRule`. */
export function checkPublicationRules({ narrativeOn, disclosure }: PublicationRules): readonly Problem[] {
  const red: readonly Problem[] = narrativeOn.includes('RED')
    ? []
    : [{ code: 'REQUIRED', path: ['narrativeOn'], what: 'RED' }];
  return [...red, ...checkDisclosureRule(disclosure).map((problem) => below(problem, 'disclosure'))];
}
