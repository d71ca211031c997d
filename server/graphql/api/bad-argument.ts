import { GraphQLError } from 'graphql';
import { type PlainDate, parsePlainDate } from '../../domain/values/plain-date.js';
import { describeProblem } from '../../domain/values/problem.js';

/** Returns the error for an invalid argument of a query. Mutations return user errors for their input instead. */
export function badArgument(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Parses an optional argument; `null` if it is absent. Throws {@link badArgument} if it is not a moment with an offset.
 */
export function instantArgument(argument: string, text: string | null | undefined): Date | null {
  if (text === null || text === undefined) return null;
  const instant = new Date(instantForm.test(text) ? text : Number.NaN);
  if (!Number.isNaN(instant.getTime())) return instant;
  throw badArgument(argument, 'it is not a moment. Write it with its offset: 2018-03-31T09:30:00Z.');
}

/** Parses an optional argument; `null` if it is absent. Throws {@link badArgument} if it is not a date that exists. */
export function dateArgument(argument: string, text: string | null | undefined): PlainDate | null {
  if (text === null || text === undefined) return null;
  const date = parsePlainDate(text);
  if (date.ok) return date.value;
  throw badArgument(argument, date.problems.map(describeProblem).join(' '));
}
