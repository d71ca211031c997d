import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';

/**
 * Does the same as `subscribe` of graphql-js, but with a new context for each message. Nothing that was read for
 * one message is reused for the next, and each message is read with the access that the subscriber has at that
 * moment.
 */
export async function subscribe(
  args: ExecutionArgs,
): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  return Symbol.asyncIterator in source ? answers(args, source) : source;
}

async function* answers(
  args: ExecutionArgs,
  source: AsyncIterable<unknown>,
): AsyncGenerator<ExecutionResult, void, void> {
  for await (const message of source) {
    const { principal } = message as { readonly principal: unknown };
    const contextValue = { ...(args.contextValue as object), principal };
    yield await execute({ ...args, rootValue: message, contextValue });
  }
}
