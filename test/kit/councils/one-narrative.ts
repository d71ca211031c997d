import type { Principal } from '../../../server/access/principal.js';
import { ok, type Problem, type Result, refused } from '../../../server/domain/values/problem.js';
import type { NarrativeRecord } from '../../../server/persistence/narratives/narrative-record.js';
import type { ReturnedNarrative } from '../../../server/services/narratives/move-narratives.js';
import type { NarrativeKey } from '../../../server/services/narratives/narrative-key.js';
import type { DraftInput } from '../../../server/services/narratives/write-narratives.js';
import type { Services } from '../../../server/services/services.js';

type OfCouncil<Input> = Input & { readonly council: string };

/** The input of one narrative to write. */
export type OneNarrativeInput = OfCouncil<Omit<DraftInput, 'replaces'>> & {
  readonly replaces?: string | null;
};

type OneResult = Result<{ readonly record: NarrativeRecord }>;

type NarrativeServices = Pick<
  Services,
  'writeNarratives' | 'submitNarratives' | 'approveNarratives' | 'returnNarratives'
>;

/**
 * Returns functions that call the services for lists of narratives with one narrative. The path of a problem begins
 * within the narrative.
 */
export const oneNarrative = (services: NarrativeServices) => ({
  async write(person: Principal, { council, replaces, ...input }: OneNarrativeInput): Promise<OneResult> {
    const narratives = [{ ...input, replaces: replaces ? { id: replaces } : null }];
    return onlyOne(await services.writeNarratives(person, { council, narratives }));
  },
  async submit(person: Principal, { council, ...key }: OfCouncil<NarrativeKey>): Promise<OneResult> {
    return onlyOne(await services.submitNarratives(person, { council, narratives: [key] }));
  },
  async approve(person: Principal, { council, ...key }: OfCouncil<NarrativeKey>): Promise<OneResult> {
    return onlyOne(await services.approveNarratives(person, { council, narratives: [key] }));
  },
  async return(person: Principal, { council, ...key }: OfCouncil<ReturnedNarrative>): Promise<OneResult> {
    return onlyOne(await services.returnNarratives(person, { council, narratives: [key] }));
  },
});

function onlyOne(result: Result<readonly NarrativeRecord[]>): OneResult {
  if (!result.ok) return refused(...result.problems.map(withinNarrative));
  const [record] = result.value;
  if (!record) throw new Error('there is no narrative in the result');
  return ok({ record });
}

const withinNarrative = (problem: Problem): Problem =>
  problem.path[0] === 'narratives' ? { ...problem, path: problem.path.slice(2) } : problem;
