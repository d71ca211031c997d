import { explainContradiction } from '../../domain/narratives/contradiction-explanation.js';
import { shownTrend } from '../../domain/ratings/trend-explanation.js';
import { bilingual } from '../../domain/values/language.js';
import { shareOfYearElapsed } from '../../domain/values/year.js';
import { commentaryWarnings } from '../../services/reports/commentary-warnings.js';
import { earlierFigures, projectionOf } from '../../services/reports/rate-line.js';
import { lineTrend } from '../../services/reports/trend-significance.js';
import { badArgument } from '../api/bad-argument.js';
import { pageLimits } from '../api/cursor.js';
import { Arg, FieldResolver, Int, Resolver, Root } from '../api/decorators.js';
import { toStoredPlaces } from '../api/stored-places.js';
import { presentComparison } from '../comparisons/comparison.present.js';
import { Comparison } from '../comparisons/comparison.type.js';
import { presentNarrative } from '../narratives/narrative.present.js';
import { Narrative, SecondLook } from '../narratives/narrative.type.js';
import { presentObservation } from '../observations/observation.present.js';
import { Observation } from '../observations/observation.type.js';
import { presentDirection } from '../ratings/direction.present.js';
import { DirectionOfTravel } from '../ratings/direction-of-travel.type.js';
import { presentStandard } from '../ratings/rating.present.js';
import { StandardRating } from '../ratings/standard-rating.type.js';
import { LineTrend } from '../ratings/trend.type.js';
import { presentJudgement, presentProjection } from './outlook.present.js';
import { Outlook } from './outlook.type.js';
import { ScorecardLine } from './scorecard-line.type.js';

/** The fields of a line that are computed when a query selects them. */
@Resolver(() => ScorecardLine)
export class ScorecardLineResolver {
  @FieldResolver(() => [StandardRating], {
    description:
      "Every current target of the measure for the period, with the rating against it: 'Target' first, then by name.",
  })
  standards(@Root() { rated }: ScorecardLine): readonly StandardRating[] {
    return rated.standards.map(presentStandard);
  }

  @FieldResolver(() => DirectionOfTravel, {
    description: 'The movement of the figure and the judgement of it.',
  })
  direction(@Root() { rated }: ScorecardLine): DirectionOfTravel {
    return presentDirection(rated);
  }

  @FieldResolver(() => Outlook, { description: "The outlook for the year's target." })
  outlook(@Root() { rated }: ScorecardLine): Outlook {
    const { judgement, period, measure } = rated;
    return {
      judgement: judgement && presentJudgement(judgement),
      projection: presentProjection(projectionOf(rated), rated.measure),
      shareOfYearElapsed: toStoredPlaces(shareOfYearElapsed(period, measure.yearType)),
    };
  }

  @FieldResolver(() => Observation, {
    nullable: true,
    description: 'The figure of the same period a year earlier; null if there is none.',
  })
  samePeriodLastYear(@Root() { rated }: ScorecardLine): Observation | null {
    return rated.samePeriodLastYear && presentObservation(rated.samePeriodLastYear);
  }

  @FieldResolver(() => Observation, {
    nullable: true,
    description: 'The figure of the last period of the year before; null if there is none.',
  })
  previousYearEnd(@Root() { rated }: ScorecardLine): Observation | null {
    return rated.previousYearEnd && presentObservation(rated.previousYearEnd);
  }

  @FieldResolver(() => Comparison, {
    description:
      "The average of the council's statistical neighbours, by the edition in force at the period's end.",
  })
  neighboursAverage(@Root() { rated }: ScorecardLine) {
    return presentComparison(rated.neighboursAverage);
  }

  @FieldResolver(() => Comparison, {
    description: "The region's figure, from published data or from a printed report.",
  })
  region(@Root() { rated }: ScorecardLine) {
    return presentComparison(rated.region);
  }

  @FieldResolver(() => Comparison, {
    description: 'The figure of England or Wales, from published data or from a printed report.',
  })
  nation(@Root() { rated }: ScorecardLine) {
    return presentComparison(rated.nation);
  }

  @FieldResolver(() => [Narrative], {
    description: 'The narratives on this measure in the period, oldest first.',
  })
  narratives(@Root() { rated }: ScorecardLine): readonly Narrative[] {
    return rated.narratives.map((record) => presentNarrative({ record }));
  }

  @FieldResolver(() => [Observation], {
    description: 'The figures of earlier periods of the same kind, latest first, from the last six years.',
  })
  previousPeriods(
    @Root() { rated }: ScorecardLine,
    @Arg('last', () => Int, {
      defaultValue: 4,
      description: `The maximum number of figures: ${pageLimits.least} to ${pageLimits.most}.`,
    })
    last: number,
  ): readonly Observation[] {
    const { least, most } = pageLimits;
    if (last < least || last > most) throw badArgument('last', `${last} is outside ${least} to ${most}.`);
    return earlierFigures(rated).slice(0, last).map(presentObservation);
  }

  @FieldResolver(() => LineTrend, {
    description:
      'The trend over five periods: by chi-squared for trend for a percentage, by weighted regression for a rate or a count.',
  })
  trend(@Root() { rated }: ScorecardLine): LineTrend {
    return shownTrend(lineTrend(rated));
  }

  @FieldResolver(() => [SecondLook], {
    description:
      'Phrases in the commentary on this line that contradict its RAG rating: "on target" on a red line, for example. They block nothing.',
  })
  secondLooks(@Root() { rated }: ScorecardLine): readonly SecondLook[] {
    return commentaryWarnings(rated).map(({ narrative, language, phrase, rag }) => ({
      language,
      phrase,
      narrative: presentNarrative({ record: narrative }),
      explanation: bilingual((inLanguage) => explainContradiction(phrase, rag, inLanguage)),
    }));
  }
}
