import { explainDirection } from '../../domain/direction-explanation.js';
import type { Language } from '../../domain/language.js';
import { FieldResolver, Resolver, Root } from '../decorators.js';
import { DirectionOfTravel } from '../types/direction-of-travel.type.js';
import { LanguageArg } from './arguments.js';

@Resolver(() => DirectionOfTravel)
export class DirectionOfTravelResolver {
  @FieldResolver(() => String, {
    description:
      'How the value moved, since when, and whether that is good, in one plain sentence: Up from 8 % (Qtr 3, 2017-18) to 10 %: improving.',
  })
  explanation(@Root() { made, measure }: DirectionOfTravel, @LanguageArg() language: Language): string {
    return explainDirection(made, measure, language);
  }
}
