import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';

/**
 * `subscribe` of graphql-js, but with a context of its own for each message: nothing that was read for one message is
 * remembered for the next, and each is read with the access that the subscriber has at that moment.
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
