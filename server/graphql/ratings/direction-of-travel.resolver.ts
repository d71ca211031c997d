import { explainDirection } from '../../domain/ratings/direction-explanation.js';
import type { Language } from '../../domain/values/language.js';
import { isChangeSignificant } from '../../services/ratings/trend-significance.js';
import { LanguageArg } from '../api/arguments.js';
import { FieldResolver, Resolver, Root } from '../api/decorators.js';
import { DirectionOfTravel } from './direction-of-travel.type.js';

@Resolver(() => DirectionOfTravel)
export class DirectionOfTravelResolver {
  @FieldResolver(() => String, {
    description:
      'How the value moved, since when, and whether that is good, in one plain sentence: Up from 8 % (Qtr 3, 2017-18) to 10 %: improving.',
  })
  explanation(@Root() { made, measure }: DirectionOfTravel, @LanguageArg() language: Language): string {
    return explainDirection(made, measure, language);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether the change is more than chance: the 95 % intervals of the two figures do not overlap. Null where the numbers behind them are not known, and for a mean.',
  })
  significant(@Root() { rated }: DirectionOfTravel): boolean | null {
    return isChangeSignificant(rated);
  }
}
