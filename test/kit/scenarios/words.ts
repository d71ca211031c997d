import { accepted, type NarrativeDraftInput, type Yardstick } from '@yardstick/sdk';
import type { ScenarioCouncil } from './service.js';

/** Writes and submits a narrative as the author, and approves it as the approver. Returns its stable id. */
export async function print(
  { gssCode: council, author, approver }: ScenarioCouncil,
  input: NarrativeDraftInput,
): Promise<string> {
  const { stableId: id } = accepted(await author.narratives.writeOne({ council, ...input })).narrative;
  accepted(await author.narratives.submitOne({ council, id }));
  accepted(await approver.narratives.approveOne({ council, id }));
  return id;
}

/**
 * Returns the reasons against publishing, such as `3.7.2 NARRATIVE_MISSING`. A reason that is not about a line begins
 * with `-`.
 */
export async function reasonsAgainst(
  reader: Yardstick,
  key: Parameters<Yardstick['publications']['readiness']>[0],
): Promise<readonly string[]> {
  const readiness = await reader.publications.readiness(key);
  return readiness?.reasons.map(({ code, reference }) => `${reference ?? '-'} ${code}`) ?? [];
}

/** Returns the codes of a payload's user errors. */
export const refusals = ({
  userErrors,
}: {
  readonly userErrors: readonly { readonly code: string }[];
}): readonly string[] => userErrors.map(({ code }) => code);
