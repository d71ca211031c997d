import { describe, expect, it } from 'vitest';
import { type AttemptOutcome, progressAfter, retryDelays } from '../../../server/domain/events/webhook.js';

const failed: AttemptOutcome = { status: 500, failure: 'STATUS', retryAfter: null };
const hours = (milliseconds: number): number => milliseconds / 3_600_000;

describe('a-delivery', () => {
  it('that-succeeded-is-delivered', () => {
    expect(progressAfter(1, { status: 204, failure: null, retryAfter: null }, 0)).toEqual({
      state: 'DELIVERED',
    });
  });

  it('that-failed-waits-longer-every-time-and-is-dead-after-ten-attempts-and-three-days', () => {
    const progress = Array.from({ length: 10 }, (_, index) => progressAfter(index + 1, failed, 0));
    expect(progress.slice(0, 9)).toEqual(retryDelays.map((waitFor) => ({ state: 'PENDING', waitFor })));
    expect(progress[9]).toEqual({ state: 'DEAD' });
    expect(retryDelays.every((delay, index) => delay > (retryDelays[index - 1] ?? 0))).toBe(true);
    expect(hours(retryDelays.reduce((sum, delay) => sum + delay))).toBeCloseTo(75.58, 1);
  });

  it('waits-up-to-a-fifth-longer-at-random', () => {
    expect(progressAfter(2, failed, 0.5)).toEqual({ state: 'PENDING', waitFor: 330_000 });
  });

  it('waits-as-long-as-the-receiver-asks-up-to-a-day', () => {
    const waitAfter = (retryAfter: number) => progressAfter(1, { ...failed, status: 429, retryAfter }, 0);
    expect(waitAfter(60_000)).toEqual({ state: 'PENDING', waitFor: 60_000 });
    expect(waitAfter(1)).toEqual({ state: 'PENDING', waitFor: 5_000 });
    expect(waitAfter(1e12)).toEqual({ state: 'PENDING', waitFor: 86_400_000 });
  });

  it.each([
    ['410-gone', { ...failed, status: 410 }],
    ['an-address-that-is-not-public', { status: null, failure: 'ADDRESS_REFUSED', retryAfter: null }],
    ['a-webhook-that-is-paused', { status: null, failure: 'NOT_ACTIVE', retryAfter: null }],
  ] as const)('to-%s-is-not-tried-again', (_what, outcome) => {
    expect(progressAfter(1, outcome, 0)).toEqual({ state: 'DEAD' });
  });
});
