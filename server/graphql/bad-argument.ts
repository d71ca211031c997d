import { GraphQLError } from 'graphql';
import { type PlainDate, parsePlainDate } from '../domain/plain-date.js';
import { describeProblem } from '../domain/problem.js';

/** A read's argument that cannot be used; mutations answer with user errors instead. */
export function badArgument(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

/** The date that an argument of a read gives, if it gives one. */
export function dateArgument(argument: string, given: string | null | undefined): PlainDate | null {
  if (given === null || given === undefined) return null;
  const date = parsePlainDate(given);
  if (date.ok) return date.value;
  throw badArgument(argument, date.problems.map(describeProblem).join(' '));
}
