import { authoriseTenant, mayFollow } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { DisclosureSchool } from '../../domain/disclosure/disclosure-rule.js';
import {
  checkPublicationRules,
  type ExplainedLine,
  explainedLines,
  type PublicationRules,
} from '../../domain/publications/publication-rules.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';

export interface SetPublicationRulesInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly narrativeOn: readonly ExplainedLine[];
  readonly welshRequired: boolean;
  readonly disclosure: {
    readonly school: DisclosureSchool;
    readonly threshold: number;
    readonly roundingBase: number;
  };
}

/** Reads the council's rules for its publications; `null` if the caller may not see them. */
export const findPublicationRules =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, council: string): Promise<PublicationRules | null> => {
    const tenant = mayFollow(principal, 'publicationRules', council);
    return tenant ? sessions.inCouncil(tenant, ({ publicationRules }) => publicationRules.current()) : null;
  };

/**
 * Sets the rules for later publications. Earlier publications keep the rules under which they were made.
 *
 * Problems: `REQUIRED` (red lines always need a narrative), `OUT_OF_RANGE` (threshold, rounding base).
 */
export const setPublicationRules =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: SetPublicationRulesInput): Promise<Result<PublicationRules>> => {
    const tenant = authoriseTenant(principal, 'publicationRulesSet', input.council);
    return sessions.inCouncil(tenant, async ({ audit, publicationRules }) => {
      const { welshRequired, disclosure } = input;
      const narrativeOn = explainedLines.filter((line) => input.narrativeOn.includes(line));
      const rules = { narrativeOn, welshRequired, disclosure: { ...disclosure } };
      const problems = checkPublicationRules(rules);
      if (problems.length > 0) return refused(...problems);
      const before = await publicationRules.current();
      await publicationRules.set(rules, principal.name);
      audit.record('PUBLICATION_RULES', [input.council], before, rules);
      return ok(rules);
    });
  };
