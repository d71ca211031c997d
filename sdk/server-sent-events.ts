/** One message of a stream of server-sent events. */
export interface ServerSentEvent {
  readonly name: string;
  readonly data: string;
}

const textAfterName = (line: string): string => line.slice(line.indexOf(':') + 1).replace(/^ /, '');

function messageOf(block: string): ServerSentEvent {
  const lines = block.split('\n');
  const of = (field: string) => lines.filter((line) => line.startsWith(`${field}:`)).map(textAfterName);
  return { name: of('event').at(-1) ?? 'message', data: of('data').join('\n') };
}

/**
 * Yields messages as they arrive. Skips comments, which the service sends to keep the connection open. Stops at a
 * message of more than `longest` characters. Calls `onData` for every piece that arrives, including comments.
 */
export async function* readServerSentEvents(
  body: ReadableStream<Uint8Array>,
  longest: number,
  onData: () => void,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onData();
      text += decoder.decode(value, { stream: true }).replaceAll('\r', '');
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) if (/^(event|data):/m.test(block)) yield messageOf(block);
      if (text.length > longest) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
