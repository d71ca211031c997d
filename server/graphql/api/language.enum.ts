import { languages } from '../../domain/values/language.js';
import { enumOf } from './enum.js';

export const languageEnum = enumOf(
  'Language',
  'A language in which the service writes for readers.',
  languages,
  {
    en: 'English, the working language: there is always a text.',
    cy: 'Welsh. Where nobody has translated a text yet, the English stands in.',
  },
);
