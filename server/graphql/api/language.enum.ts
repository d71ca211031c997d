import { languages } from '../../domain/values/language.js';
import { enumOf } from './enum.js';

export const languageEnum = enumOf('Language', "A language of the service's texts.", languages, {
  en: 'English, the working language: every text exists in it.',
  cy: 'Welsh. If a text is not translated yet, the English text is given instead.',
});
