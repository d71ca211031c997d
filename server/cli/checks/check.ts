/** One thing that `yardstick doctor` looks at. */
export interface Check {
  readonly check: string;
  readonly state: 'ok' | 'warn' | 'fail';
  /** What it found. */
  readonly found: string;
  /** What mends it; `null` where nothing needs mending. */
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

/** Milliseconds between two clocks that nobody notices, and that keys' ends and embargoes bear. */
const skew = { noticed: 2_000, borne: 30_000 };

/** Two clocks beside each other, `ahead` in milliseconds. */
export function clocks(check: string, whose: string, ahead: number): Check {
  const apart = Math.abs(ahead);
  const seconds = (apart / 1000).toFixed(1);
  if (apart <= skew.noticed) return ok(check, `${whose} agrees with this machine's to ${seconds} s`);
  const found = `${whose} is ${seconds} s ${ahead > 0 ? 'ahead of' : 'behind'} this machine's`;
  const mend = 'Let both machines keep time by NTP: releases and the ends of keys go by the clock.';
  return apart <= skew.borne ? warn(check, found, mend) : fail(check, found, mend);
}
