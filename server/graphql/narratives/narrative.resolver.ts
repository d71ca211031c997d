import { CouncilArg } from '../api/arguments.js';
import { presentPage } from '../api/connection.js';
import type { GraphqlContext } from '../api/context.js';
import { DateScalar } from '../api/date.scalar.js';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from '../api/decorators.js';
import { listConnection } from '../api/list-connection.js';
import { codeOfTenant } from '../api/membership.js';
import { PageArgs } from '../api/page.args.js';
import { requireIdOf } from '../api/row-key.js';
import { Council } from '../areas/council.type.js';
import { owningCouncil } from '../areas/council-loader.js';
import { Measure } from '../measures/measure.type.js';
import { Scorecard } from '../scorecards/scorecard.type.js';
import { Period } from '../values/period.type.js';
import { presentReportTimeNamed } from '../values/report-time.present.js';
import { narrativeOrder } from './narrative.order.js';
import { presentNarrative, withReports } from './narrative.present.js';
import { Narrative, NarrativeConnection } from './narrative.type.js';
import { ActionProgressConnection, NarrativeAction } from './narrative-action.type.js';
import type { NarrativeFilter } from './narrative-filter.input.js';
import { parseNarrativeId, stableNarrativeId, versionedNarrativeId } from './narrative-id.js';
import { NarrativeFilterArg, type NarrativeOrderBy, narrativeListOf } from './narrative-list.js';
import { narrativeEdges } from './narrative-loaders.js';

@Resolver(() => Narrative)
export class NarrativeResolver {
  @Query(() => Narrative, {
    nullable: true,
    description: 'The narrative with an identifier; null if there is none that the caller may see.',
  })
  async narrative(
    @Ctx() context: GraphqlContext,
    @Arg('id', () => ID, {
      description: 'Its `id`, which names one version, or its `stableId`, which names the current one.',
    })
    id: string,
  ) {
    requireIdOf('Narrative', 'a narrative', 'id', id);
    const { services, principal } = context;
    const parsed = parseNarrativeId(id);
    // If the caller does not belong to the council, the code is empty. The service then answers as for any council
    // that the caller may not enter.
    const council = codeOfTenant(context, parsed?.tenant ?? '') ?? '';
    const [record] = (await services.findNarrativeVersions(principal, council, parsed ? [parsed] : [])) ?? [];
    return record ? presentNarrative({ record: withReports(record, parsed?.reports) }) : null;
  }

  @Query(() => NarrativeConnection, {
    description:
      "A council's narratives, by default the least recently changed first; empty if the caller may not see them. With the filter `states: [SUBMITTED]`, those that wait for approval.",
  })
  async narratives(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @NarrativeFilterArg() filter: NarrativeFilter | null,
    @narrativeOrder.OrderByArg() orderBy: NarrativeOrderBy,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const list = narrativeListOf(filter, orderBy, page);
    return presentPage(
      await services.findNarratives(principal, council, list),
      (record) => presentNarrative({ record }),
      async () => (await services.countNarratives(principal, council, list.filter)) ?? 0,
    );
  }

  @FieldResolver(() => ID, { description: 'Global identifier of this version.' })
  id(@Root() { action, ...narrative }: Narrative): string {
    return versionedNarrativeId('Narrative', { ...narrative, reports: action?.progress.length ?? 0 });
  }

  @FieldResolver(() => ID, {
    description:
      'Global identifier of the narrative in all its versions; `node` answers it with the current one.',
  })
  stableId(@Root() narrative: Narrative): string {
    return stableNarrativeId('Narrative', narrative);
  }

  @FieldResolver(() => Council, { description: 'The council that owns the narrative.' })
  council(@Root() { councilId }: Narrative, @Ctx() context: GraphqlContext) {
    return owningCouncil(context, councilId);
  }

  @FieldResolver(() => Scorecard, { description: 'The scorecard that the narrative was written for.' })
  scorecard(@Root() narrative: Narrative, @Ctx() context: GraphqlContext) {
    return narrativeEdges.scorecard(context, narrative);
  }

  @FieldResolver(() => Measure, {
    nullable: true,
    description:
      'The measure that the narrative is about, as it is defined now; null if it is about the whole scorecard.',
  })
  measure(@Root() narrative: Narrative, @Ctx() context: GraphqlContext) {
    const { knownMeasure } = narrative;
    return knownMeasure === undefined ? narrativeEdges.measure(context, narrative) : knownMeasure;
  }

  @FieldResolver(() => Period, {
    nullable: true,
    description: 'The period that the narrative is about; null if its report is about a day.',
  })
  period(@Root() { periodCode }: Narrative): Period | null {
    return presentReportTimeNamed(periodCode).period;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The reporting day of its report; null if the narrative is about a period.',
  })
  reportingDay(@Root() { periodCode }: Narrative): string | null {
    return presentReportTimeNamed(periodCode).reportingDay;
  }

  @FieldResolver(() => Narrative, {
    nullable: true,
    description:
      'The published narrative that this one replaces in the next version of the report; null if it replaces none.',
  })
  replaces(@Root() narrative: Narrative, @Ctx() context: GraphqlContext) {
    return narrativeEdges.replaces(context, narrative);
  }

  @FieldResolver(() => NarrativeConnection, {
    description:
      'All versions of the narrative, earliest first, each with its own text and state. For callers who may not see drafts: only the approved and the published ones.',
  })
  async states(
    @Root() narrative: Narrative,
    @Ctx() context: GraphqlContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    const states = await narrativeEdges.states(context, narrative);
    return listConnection(
      states,
      page,
      ({ version }) => `${version}`,
      (state) => state,
    );
  }
}

@Resolver(() => NarrativeAction)
export class NarrativeActionResolver {
  @FieldResolver(() => ActionProgressConnection, { description: 'The progress reports, latest first.' })
  progress(@Root() { progress }: NarrativeAction, @Args(() => PageArgs) page: PageArgs) {
    return listConnection(
      progress,
      page,
      ({ version }) => `${version}`,
      (report) => report,
    );
  }
}
