/** The result of one check of `yardstick doctor`. */
export interface Check {
  readonly check: string;
  readonly state: 'ok' | 'warn' | 'fail';
  /** The result, in words. */
  readonly found: string;
  /** How to fix it; `null` if there is nothing to fix. */
  readonly mend: string | null;
}

export const ok = (check: string, found: string): Check => ({ check, state: 'ok', found, mend: null });
export const warn = (check: string, found: string, mend: string): Check => ({
  ...{ check, state: 'warn', found, mend },
});
export const fail = (check: string, found: string, mend: string): Check => ({
  ...{ check, state: 'fail', found, mend },
});

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Differences between two clocks, in milliseconds. Up to `warn` a difference is harmless; above `fail` it is too
 * large, because embargoes would end and keys would expire at the wrong moment.
 */
const skew = { warn: 2_000, fail: 30_000 };

/**
 * Returns the result of a comparison of another clock with this machine's; `ahead` is the number of milliseconds
 * by which the other clock is ahead.
 */
export function clocks(check: string, whose: string, ahead: number): Check {
  const apart = Math.abs(ahead);
  const seconds = (apart / 1000).toFixed(1);
  if (apart <= skew.warn) return ok(check, `${whose} agrees with this machine's to ${seconds} s`);
  const found = `${whose} is ${seconds} s ${ahead > 0 ? 'ahead of' : 'behind'} this machine's`;
  const mend = 'Synchronise both clocks with NTP: releases and the expiry of keys depend on them.';
  return apart <= skew.fail ? warn(check, found, mend) : fail(check, found, mend);
}
