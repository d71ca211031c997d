import { Overloaded } from '../../domain/values/unavailable.js';

interface Share {
  running: number;
  readonly waiting: (() => void)[];
}

export interface QuotaLimits {
  /** The most transactions that may run at once for all councils together. */
  readonly total: number;
  /** The most transactions that may run at once for one council. */
  readonly running: number;
  /** The most transactions that may wait for one council. */
  readonly waiting: number;
}

/**
 * Limits the transactions that run at once, in total and for each council, and queues the rest, so that one
 * council's many requests leave connections for the others. A free connection goes to the waiting council
 * with the fewest running transactions: one small request does not queue behind another council's hundred.
 * If a council's queue is full, a call throws `Overloaded` at once, because an endless queue only turns slowness
 * into time-outs.
 */
export function connectionQuota(limits: QuotaLimits) {
  const shares = new Map<string, Share>();
  let free = limits.total;

  async function acquire(share: Share): Promise<void> {
    if (free > 0 && share.running < limits.running) {
      start(share);
      return;
    }
    if (share.waiting.length >= limits.waiting) throw new Overloaded();
    await new Promise<void>((resolve) => share.waiting.push(resolve));
  }

  function start(share: Share): void {
    free -= 1;
    share.running += 1;
  }

  /**
   * Starts a waiting transaction of the council with the fewest running ones. Ties go to the council that was served
   * least recently, because a council that is served moves to the map's end.
   */
  function startNext(): void {
    let chosen: [key: string, share: Share] | undefined;
    for (const [key, share] of shares) {
      if (share.waiting.length === 0 || share.running >= limits.running) continue;
      if (!chosen || share.running < chosen[1].running) chosen = [key, share];
    }
    if (!chosen) return;
    const [key, share] = chosen;
    shares.delete(key);
    shares.set(key, share);
    start(share);
    share.waiting.shift()?.();
  }

  function release(key: string, share: Share): void {
    free += 1;
    share.running -= 1;
    startNext();
    if (share.running === 0 && share.waiting.length === 0) shares.delete(key);
  }

  return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const share = shares.get(key) ?? { running: 0, waiting: [] };
    shares.set(key, share);
    await acquire(share);
    try {
      return await work();
    } finally {
      release(key, share);
    }
  };
}
