import type { ProblemCode, Result } from '../../domain/values/problem.js';
import { Field, ObjectType } from './decorators.js';
import { type UserError, userErrorOf } from './user-error.js';

interface PayloadField<Value> {
  /** A type of the API, or a list of one. */
  readonly type: object | readonly [object];
  readonly description: string;
  readonly present: (value: Value) => unknown;
}

interface PayloadDefinition<Value> {
  /** The name of the mutation, beginning with a capital: `CommitteeDefine`. */
  readonly mutation: string;
  /** The fields for the results of the mutation. Every field is null if there are user errors. */
  readonly fields: Readonly<Record<string, PayloadField<Value>>>;
  /** The codes of the problems that the service of the mutation can return. */
  readonly codes: readonly ProblemCode[];
}

/**
 * Creates the payload type of a mutation with its user error type, and `answer`, which converts the result of the
 * service to a payload.
 */
export function payloadOf<Value>({ mutation, fields, codes }: PayloadDefinition<Value>) {
  const userError = userErrorOf(mutation, codes);

  @ObjectType(`${mutation}Payload`, {
    description: 'The outcome: either the results of the mutation or the problems of its input.',
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => [userError.type], { description: 'The problems of the input; empty if there are none.' })
    readonly userErrors!: readonly UserError[];
  }
  for (const [name, { type, description }] of Object.entries(fields)) {
    Field(() => type, { nullable: true, description })(Payload.prototype, name);
  }

  return {
    type: Payload,
    answer(result: Result<Value>): Payload {
      const results = Object.entries(fields).map(([name, { present }]) => [
        name,
        result.ok ? present(result.value) : null,
      ]);
      const userErrors = result.ok ? [] : userError.present(result.problems);
      return { ...Object.fromEntries(results), userErrors };
    },
  };
}
