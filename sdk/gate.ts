/**
 * Waits for a free place, takes it and returns a function that frees it. If the signal aborts, stops waiting and
 * returns without a place.
 */
export type Gate = (signal: AbortSignal) => Promise<() => void>;

/** Creates a gate of `width` places. If no place is free, calls wait in order of arrival. */
export function createGate(width: number): Gate {
  let free = width;
  const queue = new Set<() => void>();
  const leave = () => {
    const [next] = queue;
    if (next === undefined) free += 1;
    else next();
  };
  return (signal) =>
    new Promise((resolve) => {
      const enter = () => {
        queue.delete(enter);
        signal.removeEventListener('abort', giveUp);
        resolve(leave);
      };
      const giveUp = () => {
        queue.delete(enter);
        resolve(() => {});
      };
      if (signal.aborted) return giveUp();
      if (free > 0) {
        free -= 1;
        return resolve(leave);
      }
      queue.add(enter);
      signal.addEventListener('abort', giveUp, { once: true });
    });
}
