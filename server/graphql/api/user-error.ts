import { describeProblem, type Problem, type ProblemCode } from '../../domain/values/problem.js';
import { Field, Int, InterfaceType, ObjectType } from './decorators.js';
import { enumOf } from './enum.js';
import { problemCodes } from './problem-code.js';

const userErrorCodeEnum = enumOf<ProblemCode>(
  'UserErrorCode',
  'The kind of a problem with an input. The description of each error type lists those that its mutation reports.',
  Object.keys(problemCodes) as ProblemCode[],
  problemCodes,
);

@InterfaceType({ description: 'A problem with the input of a mutation, and its place.' })
export abstract class UserError {
  @Field(() => userErrorCodeEnum, { description: 'The kind of problem, for programs.' })
  readonly code!: ProblemCode;

  @Field(() => String, { description: 'The problem and its remedy, for people, in English.' })
  readonly message!: string;

  @Field(() => [String], {
    description:
      'The path from \'input\' to the field, with positions in lists as numbers from 0. ["input", "rows", "3", "value"].',
  })
  readonly path!: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description: 'The current version, if the code is STALE; null otherwise.',
  })
  readonly currentVersion!: number | null;
}

/** The user error type of a mutation. Its codes are only those that the mutation's service can return. */
export function userErrorOf(mutation: string, codes: readonly ProblemCode[]) {
  @ObjectType(`${mutation}UserError`, {
    description: `A problem with the input of ${fieldOf(mutation)}, and its place. Codes: ${[...codes].sort().join(', ')}.`,
    simpleResolvers: true,
    implements: UserError,
  })
  class MutationUserError extends UserError {}

  return {
    type: MutationUserError,
    /** Throws for a problem that the mutation does not declare: a programming error, not the caller's. */
    present: (problems: readonly Problem[]): readonly UserError[] =>
      problems.map((problem) => {
        if (codes.includes(problem.code)) return presentProblem(problem);
        throw new Error(`${mutation} does not declare ${problem.code}, met at ${problem.path.join('.')}`);
      }),
  };
}

const presentProblem = (problem: Problem): UserError => ({
  code: problem.code,
  message: describeProblem(problem),
  path: ['input', ...problem.path.map(String)],
  currentVersion: problem.code === 'STALE' ? problem.currentVersion : null,
});

const fieldOf = (mutation: string): string => `${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}`;
