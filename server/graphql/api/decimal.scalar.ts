import { GraphQLScalarType } from 'graphql';
import { type Decimal, decimalText } from '../../domain/values/decimal.js';
import { textOnly } from './text-only.js';

/** A decimal that is exact in input and output: an input remains a text until the domain parses it. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    'An exact decimal number, always written as a string: "85.5", never 85.5, because JSON numbers are ' +
    'rounded to binary. Sent in full, without an exponent, thousands separators or a unit. Accepted with an ' +
    'optional sign, at most 18 digits before the point and 12 after it; any other string gives a user error ' +
    'with its path.',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema-2/#decimal',
  serialize: (value) => decimalText(value as Decimal),
  ...textOnly('Write a decimal as a string, "85.5" and not 85.5, so that no digit is lost on the way.'),
});
