import { describeAbsence } from '../../domain/observations/absence-text.js';
import { bilingual } from '../../domain/values/language.js';
import { FieldResolver, Resolver, Root } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Absence } from './figure.type.js';

@Resolver(() => Absence)
export class AbsenceResolver {
  @FieldResolver(() => BilingualText, {
    description: 'The reason as one sentence, with the day on which a value is expected if it is known.',
  })
  sentence(@Root() absence: Absence): BilingualText {
    return bilingual((language) => describeAbsence(absence, language));
  }
}
