import { GraphQLError } from 'graphql';
import { type PlainDate, parsePlainDate } from '../../domain/values/plain-date.js';
import { describeProblem } from '../../domain/values/problem.js';

/** A read's argument that cannot be used; mutations answer with user errors instead. */
export function badArgument(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The moment that an argument of a read gives, if it gives one. */
export function instantArgument(argument: string, given: string | null | undefined): Date | null {
  if (given === null || given === undefined) return null;
  const instant = new Date(instantForm.test(given) ? given : Number.NaN);
  if (!Number.isNaN(instant.getTime())) return instant;
  throw badArgument(argument, 'it is not a moment. Write it with its offset: 2018-03-31T09:30:00Z.');
}

/** The date that an argument of a read gives, if it gives one. */
export function dateArgument(argument: string, given: string | null | undefined): PlainDate | null {
  if (given === null || given === undefined) return null;
  const date = parsePlainDate(given);
  if (date.ok) return date.value;
  throw badArgument(argument, date.problems.map(describeProblem).join(' '));
}
