import { Overloaded } from '../../domain/values/unavailable.js';

interface Share {
  running: number;
  readonly waiting: (() => void)[];
}

export interface QuotaLimits {
  /** Transactions at once of all together. */
  readonly total: number;
  /** Of one council. */
  readonly running: number;
  /** How many more of one council may wait. */
  readonly waiting: number;
}

/**
 * Lets each council have so many transactions at once, and the rest of its own wait in turn, so that one
 * council's many questions leave connections to the others. A place that becomes free goes to whoever of those
 * waiting has the fewest: a council with one small question does not queue behind another's hundred. Beyond
 * `waiting` it refuses at once with `Overloaded`: a queue without an end only turns slowness into time-outs.
 */
export function connectionQuota(limits: QuotaLimits) {
  const shares = new Map<string, Share>();
  let free = limits.total;

  async function turn(share: Share): Promise<void> {
    if (free > 0 && share.running < limits.running) {
      enter(share);
      return;
    }
    if (share.waiting.length >= limits.waiting) throw new Overloaded();
    await new Promise<void>((resolve) => share.waiting.push(resolve));
  }

  function enter(share: Share): void {
    free -= 1;
    share.running += 1;
  }

  /** Of several with as few, the one that has been here longest; who is let in goes to the end of the line. */
  function next(): void {
    let chosen: [key: string, share: Share] | undefined;
    for (const [key, share] of shares) {
      if (share.waiting.length === 0 || share.running >= limits.running) continue;
      if (!chosen || share.running < chosen[1].running) chosen = [key, share];
    }
    if (!chosen) return;
    const [key, share] = chosen;
    shares.delete(key);
    shares.set(key, share);
    enter(share);
    share.waiting.shift()?.();
  }

  function leave(key: string, share: Share): void {
    free += 1;
    share.running -= 1;
    next();
    if (share.running === 0 && share.waiting.length === 0) shares.delete(key);
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
