import { GraphQLError } from 'graphql';

/** Returns the error for an HTTP request that is not a well-formed GraphQL request. */
export const badRequest = (status: number, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });
