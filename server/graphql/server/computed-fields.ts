import { type GraphQLSchema, isObjectType } from 'graphql';

type Compute = (root: unknown, ...given: readonly unknown[]) => unknown;

/**
 * Runs the fields of a type that only compute, from what the object holds and the field's arguments in their
 * order, without waiting: type-graphql awaits every argument, which costs such a field many times its own
 * work, and a scorecard asks for hundreds.
 *
 * @param computing By the name of a type, an object whose methods are called like the fields they compute.
 */
export function runComputedFields(schema: GraphQLSchema, computing: Readonly<Record<string, object>>): void {
  for (const [name, methods] of Object.entries(computing)) {
    const type = schema.getType(name);
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
      const compute: Compute | undefined = Reflect.get(methods, field.name);
      if (!compute) continue;
      const names = field.args.map((argument) => argument.name);
      field.resolve = (root, given) =>
        compute.call(methods, root, ...names.map((argument) => given[argument]));
    }
  }
}
