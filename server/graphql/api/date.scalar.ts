import { GraphQLScalarType } from 'graphql';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { textOnly } from './text-only.js';

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'A calendar date without a time or time zone, written year-month-day: "2018-03-31" (ISO 8601). A string ' +
    'that is not a date that exists gives a user error with its path.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value as PlainDate,
  ...textOnly('Write a date as a string, year-month-day, for example "2018-03-31".'),
});
