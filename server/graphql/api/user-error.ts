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

/** The user error type of a mutation, whose codes are those that its service can give and no others. */
export function userErrorOf(mutation: string, codes: readonly ProblemCode[]) {
  const codeEnum = enumOf<ProblemCode>(
    `${mutation}ErrorCode`,
    `What can be wrong with the input of ${fieldOf(mutation)}.`,
    codes,
    problemCodes,
  );

  @ObjectType(`${mutation}UserError`, {
    description: `What is wrong with the input of ${fieldOf(mutation)}, and where.`,
    simpleResolvers: true,
  })
  class MutationUserError implements UserError {
    @Field(() => codeEnum, { description: 'What is wrong, for programs.' })
    readonly code!: ProblemCode;

    @Field(() => String, { description: 'What is wrong and how to mend it, for people, in English.' })
    readonly message!: string;

    @Field(() => [String], {
      description:
        'Where: the steps from \'input\' to the field, places in lists as numbers from 0. ["input", "rows", "3", "value"].',
    })
    readonly path!: readonly string[];

    @Field(() => Int, {
      nullable: true,
      description: 'The version that now stands, with the code STALE; else null.',
    })
    readonly currentVersion!: number | null;
  }

  return {
    type: MutationUserError,
    /** Throws for a problem that the mutation does not declare: that is a mistake of ours, not the caller's. */
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
