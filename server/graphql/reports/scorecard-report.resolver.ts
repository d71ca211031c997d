import { parseInstant } from '../../domain/values/instant.js';
import { commentaryWarnings } from '../../services/reports/commentary-warnings.js';
import { lineTrend } from '../../services/reports/trend-significance.js';
import { CouncilArg, InputArg, ScorecardArg } from '../api/arguments.js';
import { badArgument } from '../api/bad-argument.js';
import type { GraphqlContext } from '../api/context.js';
import { pageLimits } from '../api/cursor.js';
import { DateScalar } from '../api/date.scalar.js';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from '../api/decorators.js';
import { periodKey } from '../api/hints.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { presentNarrative } from '../narratives/narrative.present.js';
import { SecondLook } from '../narratives/narrative.type.js';
import { presentObservation } from '../observations/observation.present.js';
import { Observation } from '../observations/observation.type.js';
import { presentTrend } from '../ratings/trend.present.js';
import { LineTrend } from '../ratings/trend.type.js';
import { presentScorecardReport } from './scorecard-report.present.js';
import { ScorecardLine, ScorecardReport } from './scorecard-report.type.js';
import { SummaryRecordInput } from './summary.input.js';
import { summaryRecordPayload } from './summary.payload.js';

@Resolver(() => ScorecardLine)
export class ScorecardReportResolver {
  @Query(() => ScorecardReport, {
    nullable: true,
    description:
      "A scorecard in a period with its current figures rated, explained and compared; null if there is none that the caller may see, or if no edition is in force at the period's end.",
  })
  async scorecardReport(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @Arg('period', () => String, { description: periodKey }) period: string,
    @Arg('editionOn', () => DateScalar, {
      nullable: true,
      description:
        "A day: uses the edition in force on it. The one in force at the period's end if left out.",
    })
    editionOn: string | null,
    @Arg('asAt', () => InstantScalar, {
      nullable: true,
      description:
        'A time: uses the figures, targets, narratives and editions as of then. The current ones if left out. Comparators are always current (earlier ones are only in publications), and so are measure definitions.',
    })
    asAt: string | null,
  ) {
    if (asAt && !parseInstant(asAt).ok)
      throw badArgument('asAt', `'${asAt}' is not a moment with its offset.`);
    const key = { council, scorecard, period, editionOn, asAt };
    const report = await services.rateScorecard(principal, key);
    return report && presentScorecardReport(report);
  }

  @FieldResolver(() => [Observation], {
    description: 'The figures of earlier periods of the same kind, latest first, from the last six years.',
  })
  previousPeriods(
    @Root() { earlier }: ScorecardLine,
    @Arg('last', () => Int, {
      defaultValue: 4,
      description: `The maximum number of figures: ${pageLimits.least} to ${pageLimits.most}.`,
    })
    last: number,
  ) {
    const { least, most } = pageLimits;
    if (last < least || last > most) throw badArgument('last', `${last} is outside ${least} to ${most}.`);
    return earlier.slice(0, last).map(presentObservation);
  }

  @FieldResolver(() => LineTrend, {
    description:
      'The trend over five periods: by chi-squared for trend for a percentage, by weighted regression for a rate or a count.',
  })
  trend(@Root() { rated }: ScorecardLine): LineTrend {
    return presentTrend(lineTrend(rated));
  }

  @FieldResolver(() => [SecondLook], {
    description:
      'Phrases in the commentary on this line that contradict its RAG rating: "on target" on a red line, for example. They block nothing.',
  })
  secondLooks(@Root() { rated }: ScorecardLine): readonly SecondLook[] {
    return commentaryWarnings(rated).map(({ narrative, ...phrase }) => ({
      ...phrase,
      narrative: presentNarrative({ record: narrative, measure: rated.measure }),
    }));
  }

  @Mutation(() => summaryRecordPayload.type, {
    description:
      'Records the counts printed in a report that was not produced by this service. The latest ones apply.',
  })
  async summaryRecord(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(SummaryRecordInput) input: SummaryRecordInput,
  ) {
    return summaryRecordPayload.answer(await services.recordSummary(principal, input));
  }
}
