import { GraphQLError, Kind, type ValueNode } from 'graphql';

/**
 * Returns the input functions of a scalar that is always written as a string. They accept any string, because the
 * service parses it and reports problems as user errors with a path. They throw `BAD_USER_INPUT` for any other value.
 */
export function textOnly(message: string) {
  const refuse = (nodes?: ValueNode): never => {
    throw new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
  };
  return {
    parseValue: (value: unknown): string => (typeof value === 'string' ? value : refuse()),
    parseLiteral: (node: ValueNode): string => (node.kind === Kind.STRING ? node.value : refuse(node)),
  };
}
