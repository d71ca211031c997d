import { type GraphQLSchema, isObjectType } from 'graphql';

type Compute = (root: unknown, ...args: readonly unknown[]) => unknown;

/**
 * Makes the computed fields of a schema run synchronously. Each calls a method with the parent object, the
 * arguments of the field in schema order, and the context. type-graphql would await every argument. That takes many
 * times as long as the work of such a field, and a scorecard has hundreds of them.
 *
 * @param computing By type name, an object with one method for each computed field, of the same name.
 */
export function runComputedFields(schema: GraphQLSchema, computing: Readonly<Record<string, object>>): void {
  for (const [name, methods] of Object.entries(computing)) {
    const type = schema.getType(name);
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
      const compute: Compute | undefined = Reflect.get(methods, field.name);
      if (!compute) continue;
      const names = field.args.map((argument) => argument.name);
      field.resolve = (root, args, context) =>
        compute.call(methods, root, ...names.map((argument) => args[argument]), context);
    }
  }
}
