/** One thing that `yardstick doctor` looks at. */
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
 * Milliseconds between two clocks: below `warn` harmless, above `fail` too much for embargoes and the expiry
 * of keys.
 */
const skew = { warn: 2_000, fail: 30_000 };

/** Compares another clock with this machine's; `ahead` is in milliseconds. */
export function clocks(check: string, whose: string, ahead: number): Check {
  const apart = Math.abs(ahead);
  const seconds = (apart / 1000).toFixed(1);
  if (apart <= skew.warn) return ok(check, `${whose} agrees with this machine's to ${seconds} s`);
  const found = `${whose} is ${seconds} s ${ahead > 0 ? 'ahead of' : 'behind'} this machine's`;
  const mend = 'Synchronise both clocks with NTP: releases and the expiry of keys depend on them.';
  return apart <= skew.fail ? warn(check, found, mend) : fail(check, found, mend);
}
