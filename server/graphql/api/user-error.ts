import { type GraphQLNamedType, getNamedType, isObjectType } from 'graphql';
import { describeProblem, type Problem, type ProblemCode } from '../../domain/values/problem.js';
import { Extensions, Field, Int, InterfaceType, ObjectType } from './decorators.js';
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
  @Extensions({ codes })
  @ObjectType(`${mutation}UserError`, {
    description: describe(mutation, codes),
    simpleResolvers: true,
    implements: UserError,
  })
  class MutationUserError extends UserError {}

  return {
    type: MutationUserError,
    /**
     * Converts problems to user errors. Throws if the mutation does not declare the code of a problem, because that is
     * a programming error.
     */
    present: (problems: readonly Problem[]): readonly UserError[] =>
      problems.map((problem) => {
        if (codes.includes(problem.code)) return presentProblem(problem);
        throw new Error(`${mutation} does not declare ${problem.code}, met at ${problem.path.join('.')}`);
      }),
  };
}

export const presentProblem = (problem: Problem): UserError => ({
  code: problem.code,
  message: describeProblem(problem),
  path: ['input', ...problem.path.map(String)],
  currentVersion: problem.code === 'STALE' ? problem.currentVersion : null,
});

const describe = (mutation: string, codes: readonly ProblemCode[]): string =>
  `A problem with the input of ${fieldOf(mutation)}, and its place. Codes: ${[...new Set(codes)].sort().join(', ')}.`;

/** Adds the codes of problems with the form of the input to the description of the user errors of a mutation. */
export function addUserErrorCodes(payload: GraphQLNamedType, more: readonly ProblemCode[]): void {
  const field = isObjectType(payload) ? payload.getFields()['userErrors'] : undefined;
  const userError = field && getNamedType(field.type);
  if (!userError) throw new Error(`${payload.name} has no user errors`);
  const declared = userError.extensions['codes'] as readonly ProblemCode[];
  userError.description = describe(userError.name.replace(/UserError$/, ''), [...declared, ...more]);
}

const fieldOf = (mutation: string): string => `${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}`;
