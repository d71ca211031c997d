import { parseInstant } from '../../domain/values/instant.js';
import { lineTrend } from '../../services/ratings/trend-significance.js';
import { commentaryWarnings } from '../../services/reports/commentary-warnings.js';
import { CouncilArg, InputArg, ScorecardArg } from '../api/arguments.js';
import { badArgument } from '../api/bad-argument.js';
import type { GraphqlContext } from '../api/context.js';
import { pageLimits } from '../api/cursor.js';
import { DateScalar } from '../api/date.scalar.js';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from '../api/decorators.js';
import { periodKey } from '../api/hints.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { SummaryRecordInput } from '../meetings/schedule.input.js';
import { summaryRecordPayload } from '../meetings/schedule.payload.js';
import { SecondLook } from '../narratives/narrative.type.js';
import { presentObservation } from '../observations/observation.present.js';
import { Observation } from '../observations/observation.type.js';
import { presentTrend } from '../ratings/trend.present.js';
import { LineTrend } from '../ratings/trend.type.js';
import { presentScorecardReport } from './scorecard-report.present.js';
import { ScorecardLine, ScorecardReport } from './scorecard-report.type.js';

@Resolver(() => ScorecardLine)
export class ScorecardReportResolver {
  @Query(() => ScorecardReport, {
    nullable: true,
    description:
      "A scorecard in a period, rated, explained and compared as the figures now stand; null where there is none that the caller may see, or no edition in force at the period's end.",
  })
  async scorecard(
    @Ctx() { services, principal }: GraphqlContext,
    @CouncilArg() council: string,
    @ScorecardArg() scorecard: string,
    @Arg('period', () => String, { description: periodKey }) period: string,
    @Arg('editionOn', () => DateScalar, {
      nullable: true,
      description: "A day whose edition is wanted; left out, the one in force at the period's end.",
    })
    editionOn: string | null,
    @Arg('asAt', () => InstantScalar, {
      nullable: true,
      description:
        'A moment: figures, targets, words and editions as they then stood. Left out, as they now stand. Comparators as they stood are in publications alone; measures are defined as now.',
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
    description:
      'The figures before this one of the same kind of period, latest first, from the last six years.',
  })
  previousPeriods(
    @Root() { earlier }: ScorecardLine,
    @Arg('last', () => Int, {
      defaultValue: 4,
      description: `How many at most: ${pageLimits.least} to ${pageLimits.most}.`,
    })
    last: number,
  ) {
    const { least, most } = pageLimits;
    if (last < least || last > most) throw badArgument('last', `${last} is outside ${least} to ${most}.`);
    return earlier.slice(0, last).map(presentObservation);
  }

  @FieldResolver(() => LineTrend, {
    description:
      'The trend over five periods: of a percentage by chi-squared for trend, of a rate or a count by weighted regression.',
  })
  trend(@Root() { rated }: ScorecardLine): LineTrend {
    return presentTrend(lineTrend(rated));
  }

  @FieldResolver(() => [SecondLook], {
    description:
      'Phrases of the words on this line that say the opposite of its colour: on target, on a red. They refuse nothing.',
  })
  secondLooks(@Root() { rated }: ScorecardLine): readonly SecondLook[] {
    return commentaryWarnings(rated);
  }

  @Mutation(() => summaryRecordPayload.type, {
    description: 'Records the counts that a report made outside the service printed; the latest stand.',
  })
  async summaryRecord(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(SummaryRecordInput) input: SummaryRecordInput,
  ) {
    return summaryRecordPayload.answer(await services.recordSummary(principal, input));
  }
}
