import type { Answer } from './answer.js';

/** Stores tagged answers, so that a client can ask the service whether an answer is still current. */
export interface AnswerCache {
  get(key: string): Answer | undefined;
  set(key: string, answer: Answer): void;
}

/**
 * Creates an in-memory store of answers, of at most `size` characters (4,000,000 by default). If it is full, the
 * least recently used answers are removed first. Every call still asks the service: the client sends the tag (`ETag`)
 * of the stored answer, and the service omits the body if nothing has changed. Entries are stored under the API key
 * and the address of their request, so several clients may share a store. Throws `RangeError` if `size` is not above 0.
 *
 * @example const yardstick = createYardstick({ url, cache: createAnswerCache() });
 */
export function createAnswerCache({ size = 4_000_000 }: { readonly size?: number } = {}): AnswerCache {
  if (!(size > 0)) throw new RangeError(`size must be above 0, and is ${size}`);
  const answers = new Map<string, Answer>();
  let used = 0;

  function drop(key: string): void {
    const answer = answers.get(key);
    if (answer === undefined) return;
    used -= key.length + answer.text.length;
    answers.delete(key);
  }

  function set(key: string, answer: Answer): void {
    drop(key);
    answers.set(key, answer);
    used += key.length + answer.text.length;
    for (const oldest of answers.keys()) {
      if (used <= size) return;
      drop(oldest);
    }
  }

  return Object.freeze({
    get: (key: string) => {
      const answer = answers.get(key);
      if (answer !== undefined) set(key, answer);
      return answer;
    },
    set,
  });
}
