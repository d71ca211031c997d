import type { GraphQLResolveInfo } from 'graphql';
import { averageDefaults } from '../../domain/comparisons/comparator.js';
import { instantArgument } from '../api/bad-argument.js';
import type { GraphqlContext } from '../api/context.js';
import { DateScalar } from '../api/date.scalar.js';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { selectedFields } from '../api/selected-fields.js';
import { minimumHint, readMinimum } from '../comparisons/minimum-members.js';
import { Scorecard } from '../scorecards/scorecard.type.js';
import { ReportOfInput } from './report.input.js';
import { loadReport } from './report-loader.js';
import { ScorecardReport } from './scorecard-report.type.js';

/** The fields that need each part of a report. A part is read only if a query selects one of its fields. */
const partFields = {
  comparators: ['neighboursAverage', 'region', 'nation', 'welsh'],
  narratives: ['commitments', 'narratives', 'secondLooks', 'welsh'],
  judgements: ['outlook', 'welsh'],
  reportedSummaries: ['reportedSummaries', 'welsh'],
  heads: ['welsh'],
} as const;

function partsOf(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>) {
  const selected = selectedFields(info);
  const needs = (part: keyof typeof partFields) => partFields[part].some((field) => selected.has(field));
  return {
    comparators: needs('comparators'),
    narratives: needs('narratives'),
    judgements: needs('judgements'),
    reportedSummaries: needs('reportedSummaries'),
    heads: needs('heads'),
  };
}

@Resolver(() => Scorecard)
export class ScorecardReportEdges {
  @FieldResolver(() => ScorecardReport, {
    nullable: true,
    description:
      "The scorecard's report for a period or about a day, with its current figures rated, explained and compared; null if no edition is in force at the period's end, or if the time is left out and there is no figure.",
  })
  report(
    @Root() { id, councilId }: Scorecard,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('of', () => ReportOfInput, {
      nullable: true,
      description:
        'The period or the reporting day. Left out: the latest period, by its end, for which the edition in force at that end has a figure; of several with that end, the one with the most figures.',
    })
    of: ReportOfInput | null,
    @Arg('editionOn', () => DateScalar, {
      nullable: true,
      description:
        "A day: uses the edition in force on it. If left out, the one in force at the period's end; in a report about a day, the one in force on the day of the meeting that it is scheduled for, otherwise on that day.",
    })
    editionOn: string | null,
    @Arg('asAt', () => InstantScalar, {
      nullable: true,
      description:
        'A time: uses the figures, targets, narratives, editions and definitions of measures as of then, with all that was recorded in its millisecond. The current ones if left out. Published comparators are not compared as of a time: earlier ones are only in publications.',
    })
    asAt: string | null,
    @Arg('neighboursEditionOn', () => DateScalar, {
      nullable: true,
      description:
        "A day: the averages of the statistical neighbours are over the list of that day in every period. Left out: over the list in force at each period's end.",
    })
    neighboursEditionOn: string | null,
    @Arg('minimumMembers', () => Int, { defaultValue: averageDefaults.minimum, description: minimumHint })
    minimumMembers: number,
  ): Promise<ScorecardReport | null> {
    return loadReport(context, {
      councilId,
      request: {
        scorecardId: id,
        period: of?.period ?? of?.reportingDay ?? null,
        editionOn: editionOn ?? null,
        asAt: instantArgument('asAt', asAt),
        averaging: { neighboursEditionOn: neighboursEditionOn ?? null, minimum: readMinimum(minimumMembers) },
        parts: partsOf(info),
      },
    });
  }
}
