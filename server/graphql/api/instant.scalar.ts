import { GraphQLScalarType } from 'graphql';
import { textOnly } from './text-only.js';

export const InstantScalar = new GraphQLScalarType<string, string>({
  name: 'Instant',
  description:
    'A moment in time to the millisecond, written as ISO 8601 with its offset. Sent in UTC: ' +
    '"2018-03-31T09:30:00.000Z". Accepted with any offset: "2018-03-31T10:30:00+01:00".',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => (value as Date).toISOString(),
  ...textOnly('Write a moment as a string with its offset, for example "2018-03-31T09:30:00Z".'),
});
