import { explainDirection } from '../../domain/ratings/direction-explanation.js';
import type { Decimal } from '../../domain/values/decimal.js';
import { bilingual } from '../../domain/values/language.js';
import { earlierFigures } from '../../services/reports/rate-line.js';
import { isChangeSignificant } from '../../services/reports/trend-significance.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { FieldResolver, Resolver, Root } from '../api/decorators.js';
import { presentObservation } from '../observations/observation.present.js';
import { Observation } from '../observations/observation.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { DirectionOfTravel } from './direction-of-travel.type.js';

@Resolver(() => DirectionOfTravel)
export class DirectionOfTravelResolver {
  @FieldResolver(() => BilingualText, {
    description:
      'The movement of the value, the period compared with, and the judgement, in one sentence: Up from 8 % (Qtr 3, 2017-18) to 10 %: improving.',
  })
  explanation(@Root() { made, measure }: DirectionOfTravel): BilingualText {
    return bilingual((language) => explainDirection(made, measure, language));
  }

  @FieldResolver(() => [Observation], {
    description: 'The figures compared with, earliest first; fewer than the basis needs if some are missing.',
  })
  comparedWith(@Root() { made, rated }: DirectionOfTravel): readonly Observation[] {
    const earlier = earlierFigures(rated);
    return made.comparedWith.flatMap(({ code }) => {
      const observation = earlier.find(({ period }) => period.code === code);
      return observation ? [presentObservation(observation)] : [];
    });
  }

  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description:
      "The later displayed value minus the earlier one, in the measure's unit; null if they cannot be compared.",
  })
  change(@Root() { made }: DirectionOfTravel): Decimal | null {
    return made.arrow === null ? null : made.later.minus(made.earlier);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'True if the change is statistically significant: the 95 % confidence intervals of the two figures do not overlap. Null if the intervals cannot be calculated, if nothing is compared, or if the figure is compared with a mean.',
  })
  significant(@Root() { rated }: DirectionOfTravel): boolean | null {
    return isChangeSignificant(rated);
  }
}
