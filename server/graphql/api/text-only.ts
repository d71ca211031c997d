import { GraphQLError, Kind, type ValueNode } from 'graphql';

/**
 * The input side of a scalar that is written as a string and as nothing else. Any string passes: whether it
 * can be read is for the service to say, as a user error with its place.
 */
export function textOnly(refusal: string) {
  const refuse = (nodes?: ValueNode): never => {
    throw new GraphQLError(refusal, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
  };
  return {
    parseValue: (given: unknown): string => (typeof given === 'string' ? given : refuse()),
    parseLiteral: (node: ValueNode): string => (node.kind === Kind.STRING ? node.value : refuse(node)),
  };
}
