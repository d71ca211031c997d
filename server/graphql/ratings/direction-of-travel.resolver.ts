import { explainDirection } from '../../domain/ratings/direction-explanation.js';
import type { Language } from '../../domain/values/language.js';
import { isChangeSignificant } from '../../services/reports/trend-significance.js';
import { LanguageArg } from '../api/arguments.js';
import { FieldResolver, Resolver, Root } from '../api/decorators.js';
import { DirectionOfTravel } from './direction-of-travel.type.js';

@Resolver(() => DirectionOfTravel)
export class DirectionOfTravelResolver {
  @FieldResolver(() => String, {
    description:
      'The movement of the value, the period compared with, and the judgement, in one sentence: Up from 8 % (Qtr 3, 2017-18) to 10 %: improving.',
  })
  explanation(@Root() { made, measure }: DirectionOfTravel, @LanguageArg() language: Language): string {
    return explainDirection(made, measure, language);
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
