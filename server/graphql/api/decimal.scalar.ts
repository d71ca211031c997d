import { GraphQLScalarType } from 'graphql';
import { type Decimal, decimalText } from '../../domain/values/decimal.js';
import { textOnly } from './text-only.js';

/** Exact in both directions: what comes in stays text until the domain reads it. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    'An exact decimal number, always written as a string: "85.5", never 85.5, because a JSON number is rounded ' +
    "to binary on its way. Sent in full, without an exponent, thousands' separators or a unit. Accepted with an " +
    'optional sign, at most 18 digits before the point and 12 after it; a string that is not such a number is ' +
    'answered with a user error that names its place.',
  serialize: (value) => decimalText(value as Decimal),
  ...textOnly('Write a decimal as a string, "85.5" and not 85.5, so that no digit is lost on the way.'),
});
