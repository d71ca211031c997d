import type { NarrativeList, NarrativeParents } from '../../persistence/narratives/narrative-list.js';
import { type Connection, presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { listLoaderOf } from '../api/loader.js';
import { codeOfTenant } from '../api/membership.js';
import type { Measure } from '../measures/measure.type.js';
import { loadScorecard } from '../scorecards/scorecard-loaders.js';
import { presentNarrative } from './narrative.present.js';
import type { Narrative } from './narrative.type.js';

const loadMeasure = listLoaderOf<string, null, Measure | null>(
  async ({ services, principal }, council, ids) => {
    if (council === null) return ids.map(() => null);
    return services.findMeasureVersions(
      principal,
      council,
      ids.map((id) => ({ id })),
    );
  },
);

const loadNarrative = listLoaderOf<string, null, Narrative | null>(
  async ({ services, principal }, council, ids) => {
    const references = ids.map((id) => ({ id }));
    const records = council ? await services.findNarrativeVersions(principal, council, references) : null;
    return ids.map((_, index) => {
      const record = records?.[index];
      return record ? presentNarrative({ record }) : null;
    });
  },
);

const loadStates = listLoaderOf<string, null, readonly Narrative[]>(
  async ({ services, principal }, council, ids) => {
    const states = council ? await services.findNarrativeStates(principal, council, ids) : null;
    return ids.map((id) => (states?.get(id) ?? []).map((record) => presentNarrative({ record })));
  },
);

const inCouncilOf = (context: GraphqlContext, { councilId }: Narrative, parent: string) => ({
  council: codeOfTenant(context, councilId),
  parent,
  args: null,
});

/** The edges of a narrative. Each edge is read once in a request for all narratives of one council. */
export const narrativeEdges = {
  scorecard: (context: GraphqlContext, narrative: Narrative) =>
    loadScorecard(context, { councilId: narrative.councilId, id: narrative.scorecardId }, null),
  measure: (context: GraphqlContext, narrative: Narrative) =>
    narrative.measureId ? loadMeasure(context, inCouncilOf(context, narrative, narrative.measureId)) : null,
  replaces: (context: GraphqlContext, narrative: Narrative) =>
    narrative.replacesId
      ? loadNarrative(context, inCouncilOf(context, narrative, narrative.replacesId))
      : null,
  states: (context: GraphqlContext, narrative: Narrative) =>
    loadStates(context, inCouncilOf(context, narrative, narrative.id)),
};

/** The kind of parent (scorecard or measure), and the conditions, order and page of the list of its narratives. */
interface ListOn {
  readonly column: NarrativeParents['column'];
  readonly list: NarrativeList;
}

const loadCount = listLoaderOf<string, ListOn, number>(
  async ({ services, principal }, council, ids, { column, list: { filter } }) => {
    const input = { parents: { column, ids }, filter };
    const counts = council ? await services.countNarrativesOn(principal, council, input) : null;
    return ids.map((_, index) => counts?.[index] ?? 0);
  },
);

/**
 * Reads a page of the narratives on a scorecard or a measure. The pages of all parents of one council with the same
 * arguments are read in one statement, and their counts in another.
 */
export const narrativesOn = listLoaderOf<string, ListOn, Connection<Narrative>>(
  async (context, council, ids, args) => {
    const { services, principal } = context;
    const input = { parents: { column: args.column, ids }, list: args.list };
    const pages = council ? await services.findNarrativesOn(principal, council, input) : null;
    return ids.map((parent, index) =>
      presentPage(
        pages?.[index] ?? null,
        (record) => presentNarrative({ record }),
        () => loadCount(context, { council, parent, args }),
      ),
    );
  },
);
