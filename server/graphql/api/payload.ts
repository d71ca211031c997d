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
  /** The mutation's name in capitals and small letters: `CommitteeDefine`. */
  readonly mutation: string;
  /** What it gives when nothing was wrong; every field is null otherwise. */
  readonly fields: Readonly<Record<string, PayloadField<Value>>>;
  /** What its service can find wrong. */
  readonly codes: readonly ProblemCode[];
}

/** The payload type of a mutation, with its user error and error code, and how a service's result becomes one. */
export function payloadOf<Value>({ mutation, fields, codes }: PayloadDefinition<Value>) {
  const userError = userErrorOf(mutation, codes);

  @ObjectType(`${mutation}Payload`, {
    description: 'What became of it: either what it made, or what is wrong with the input.',
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => [userError.type], { description: 'What is wrong with the input; empty where nothing is.' })
    readonly userErrors!: readonly UserError[];
  }
  for (const [name, { type, description }] of Object.entries(fields)) {
    Field(() => type, { nullable: true, description })(Payload.prototype, name);
  }

  return {
    type: Payload,
    answer(result: Result<Value>): Payload {
      const made = Object.entries(fields).map(([name, { present }]) => [
        name,
        result.ok ? present(result.value) : null,
      ]);
      const userErrors = result.ok ? [] : userError.present(result.problems);
      return { ...Object.fromEntries(made), userErrors };
    },
  };
}
