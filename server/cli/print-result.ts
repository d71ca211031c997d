import type { Payload } from '@yardstick/sdk';
import { Refused } from './failure.js';
import type { AnswerOptions } from './service-client.js';
import type { Terminal } from './terminal.js';
import { type Painter, painter } from './text/signs.js';

/** Gives an answer in words, or as JSON: of a list an array, of anything else an object. */
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

/** A payload of which nothing was refused. Throws {@link Refused}. */
export function granted<Given extends Payload>(payload: Given): Given {
  if (payload.userErrors.length === 0) return payload;
  throw new Refused(
    'It is refused.',
    payload.userErrors.map(({ code, message, path }) => ({
      code,
      message,
      path: path[0] === 'input' ? path.slice(1) : path,
    })),
  );
}

/** What is there. Throws {@link Refused} where nothing is. */
export function found<Thing>(thing: Thing | null | undefined, missing: string): Thing {
  if (thing === null || thing === undefined) throw new Refused(missing);
  return thing;
}
