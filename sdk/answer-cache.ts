import type { Answer } from './answer.js';

/** Stores tagged answers, so that a client can ask the service whether an answer is still current. */
export interface AnswerCache {
  get(key: string): Answer | undefined;
  set(key: string, answer: Answer): void;
}

/**
 * An in-memory store of answers, of at most `size` characters (4,000,000 by default). The least recently used
 * answers go first. A client with a cache sends the tag (`ETag`) of the answer that it has, and the service
 * leaves the body out if nothing has changed: every call still asks the service. Entries carry the API key
 * and the address of their request, so several clients may share a store. Throws `RangeError` if `size` is
 * not above 0.
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
