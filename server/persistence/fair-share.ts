import { Overloaded } from '../domain/unavailable.js';

interface Share {
  running: number;
  readonly waiting: (() => void)[];
}

/**
 * Lets each council have so many transactions at once, and the rest of its own wait in turn, so that one
 * council's many questions leave connections to the others. Beyond `waiting` it refuses at once with
 * `Overloaded`: a queue without an end only turns slowness into time-outs.
 */
export function fairShare(limits: { readonly running: number; readonly waiting: number }) {
  const shares = new Map<string, Share>();

  async function turn(share: Share): Promise<void> {
    if (share.running < limits.running) {
      share.running += 1;
      return;
    }
    if (share.waiting.length >= limits.waiting) throw new Overloaded();
    await new Promise<void>((resolve) => share.waiting.push(resolve));
  }

  /** Who waits takes over the place; only when nobody does is it free. */
  function leave(key: string, share: Share): void {
    const next = share.waiting.shift();
    if (next) {
      next();
      return;
    }
    share.running -= 1;
    if (share.running === 0) shares.delete(key);
  }

  return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const share = shares.get(key) ?? { running: 0, waiting: [] };
    shares.set(key, share);
    await turn(share);
    try {
      return await work();
    } finally {
      leave(key, share);
    }
  };
}
