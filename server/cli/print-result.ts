import type { Payload } from '@yardstick/sdk';
import { Refused } from './failure.js';
import type { AnswerOptions } from './service-client.js';
import type { Terminal } from './terminal.js';
import { type Painter, painter } from './text/signs.js';

/** Returns a function that prints an answer: as JSON if the option `json` is set, else in words. */
export function answering(terminal: Terminal) {
  const paint = painter(terminal.hasColour);
  return (
    { json = false }: AnswerOptions,
    value: unknown,
    words: (paint: Painter, width: number | null) => string,
  ): void => {
    terminal.print(json ? `${JSON.stringify(value, null, 2)}\n` : words(paint, terminal.width));
  };
}

/** Returns a payload that has no user errors. Throws {@link Refused} if it has any. */
export function granted<Answer extends Payload>(payload: Answer): Answer {
  if (payload.userErrors.length === 0) return payload;
  throw new Refused(
    'The request is refused.',
    payload.userErrors.map(({ code, message, path }) => ({
      code,
      message,
      path: path[0] === 'input' ? path.slice(1) : path,
    })),
  );
}

/** Returns `thing`. Throws {@link Refused} with the message `missing` if it is null or undefined. */
export function orRefuse<Thing>(thing: Thing | null | undefined, missing: string): Thing {
  if (thing === null || thing === undefined) throw new Refused(missing);
  return thing;
}
