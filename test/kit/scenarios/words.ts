import { accepted, type NarrativeWriteInput, type Yardstick } from '@yardstick/sdk';
import type { ScenarioCouncil } from './service.js';

/** Words written and handed in by the author, and approved by somebody else. Gives their id. */
export async function print(
  { gssCode: council, author, approver }: ScenarioCouncil,
  words: Omit<NarrativeWriteInput, 'council'>,
): Promise<string> {
  const { id } = accepted(await author.narratives.write({ council, ...words })).narrative;
  accepted(await author.narratives.submit({ council, id }));
  accepted(await approver.narratives.approve({ council, id }));
  return id;
}

/** What stands against publishing, a line each: `3.7.2 NARRATIVE_MISSING`; `-` where it is on no single line. */
export async function reasonsAgainst(
  reader: Yardstick,
  which: Parameters<Yardstick['publications']['readiness']>[0],
): Promise<readonly string[]> {
  const readiness = await reader.publications.readiness(which);
  return readiness?.reasons.map(({ code, reference }) => `${reference ?? '-'} ${code}`) ?? [];
}

/** The codes of what was refused. */
export const refusals = ({
  userErrors,
}: {
  readonly userErrors: readonly { readonly code: string }[];
}): readonly string[] => userErrors.map(({ code }) => code);
