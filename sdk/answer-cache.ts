import type { Answer } from './answer.js';

/** Holds tagged answers, so that a client can ask whether one still stands. */
export interface AnswerCache {
  get(key: string): Answer | undefined;
  set(key: string, answer: Answer): void;
}

/**
 * A store of answers in memory, of at most `size` characters, 4,000,000 unless told; those unused longest go
 * first. A client that has one asks for each answer that the service tagged (`ETag`) whether it still stands, and is
 * spared its body where it does. Nothing is given without asking. Answers are filed under the API key and the
 * address they were asked with, so several clients may share a store. Throws `RangeError` where `size` is not above 0.
 *
 * @example const yardstick = createYardstick({ url, cache: createAnswerCache() });
 */
export function createAnswerCache({ size = 4_000_000 }: { readonly size?: number } = {}): AnswerCache {
  if (!(size > 0)) throw new RangeError(`size must be above 0, and is ${size}`);
  const held = new Map<string, Answer>();
  let taken = 0;

  function drop(key: string): void {
    const answer = held.get(key);
    if (answer === undefined) return;
    taken -= key.length + answer.text.length;
    held.delete(key);
  }

  function set(key: string, answer: Answer): void {
    drop(key);
    held.set(key, answer);
    taken += key.length + answer.text.length;
    for (const oldest of held.keys()) {
      if (taken <= size) return;
      drop(oldest);
    }
  }

  return Object.freeze({
    get: (key: string) => {
      const answer = held.get(key);
      if (answer !== undefined) set(key, answer);
      return answer;
    },
    set,
  });
}
