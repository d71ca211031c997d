import { describeProblem, type Problem, type ProblemCode } from '../../domain/values/problem.js';
import { Field, Int, ObjectType } from './decorators.js';
import { enumOf } from './enum.js';
import { problemCodes } from './problem-code.js';

export interface UserError {
  readonly code: ProblemCode;
  readonly message: string;
  readonly path: readonly string[];
  readonly currentVersion: number | null;
}

/** The user error type of a mutation. Its codes are only those that the mutation's service can return. */
export function userErrorOf(mutation: string, codes: readonly ProblemCode[]) {
  const codeEnum = enumOf<ProblemCode>(
    `${mutation}ErrorCode`,
    `The codes of problems with the input of ${fieldOf(mutation)}.`,
    codes,
    problemCodes,
  );

  @ObjectType(`${mutation}UserError`, {
    description: `A problem with the input of ${fieldOf(mutation)}, and its place.`,
    simpleResolvers: true,
  })
  class MutationUserError implements UserError {
    @Field(() => codeEnum, { description: 'The kind of problem, for programs.' })
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
